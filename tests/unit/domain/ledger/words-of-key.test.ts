import { describe, expect, test } from 'vitest';
import { textOfKey } from '../../../../src/domain/ledger/words-of-key.ts';

describe('textOfKey(key)', () => {
  test.for([
    ['behavior:teamwork/finishes-or-warns', 'Finishes or warns'],
    ['behavior:baking/oven-work/scores-loaves', 'Scores loaves'],
    ['competency:teamwork', 'Teamwork'],
  ])('writes %s as %s', ([key, words]) => {
    expect(textOfKey(key!)).toBe(words);
  });
});
