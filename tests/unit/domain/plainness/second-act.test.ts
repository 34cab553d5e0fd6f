import { describe, expect, test } from 'vitest';
import { secondAct } from '../../../../src/domain/plainness/second-act.ts';

describe('secondAct(text, isVerb)', () => {
  test.for([
    ['Checks the oven door, then signs the sheet.', 'signs'],
    ['Checks the oven door and signs the sheet.', 'signs'],
    ['Checks the oven door and lamps the sheet.', undefined],
    ['Checks and signs the sheet.', undefined],
    ['Stops a driver who parks the van and signs the sheet.', undefined],
  ] as const)('in "%s" finds %s', ([text, verb]) => {
    expect(secondAct(text, (word) => ['checks', 'signs', 'stops'].includes(word))).toBe(verb);
  });
});
