import { expect, test } from 'vitest';
import * as counts from '#messages/counts.ts';

test('formatCount(count, forms) counts in words that agree', () => {
  const forms = { one: 'step', other: 'steps' };
  expect([0, 1, 2, 21, 3077].map((count) => counts.formatCount(count, forms))).toEqual([
    '0 steps',
    '1 step',
    '2 steps',
    '21 steps',
    '3,077 steps',
  ]);
});
