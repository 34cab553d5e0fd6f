import { describe, expect, test } from 'vitest';
import { wordsOfKey } from '../../../src/exports/words-of-key.ts';

describe('wordsOfKey(key)', () => {
  test.for([
    ['behavior:teamwork/finishes-or-warns', 'Finishes or warns'],
    ['behavior:baking/oven-work/scores-loaves', 'Scores loaves'],
    ['competency:teamwork', 'Teamwork'],
  ])('writes %s as %s', ([key, words]) => {
    expect(wordsOfKey(key!)).toBe(words);
  });
});
