import { describe, expect, test } from 'vitest';
import { secondAct } from '../../../../src/domain/plainness/second-act.ts';

const isVerb = (word: string): boolean => ['labels', 'counts'].includes(word);

describe('secondAct(text, isVerb)', () => {
  test.for([
    ['Weighs the flour in a bowl, and labels the sack.', 'labels'],
    ['Fills the tank to the mark, then counts the drops.', 'counts'],
    ['Weighs the flour in a bowl, and dries the sack.', undefined],
    ['Dates and labels a drum.', undefined],
    ['Stops a driver in the yard who parks and counts the doors.', undefined],
  ] as const)('%s → %s', ([text, verb]) => {
    expect(secondAct(text, isVerb)).toBe(verb);
  });
});
