import { expect, test } from 'vitest';
import * as dates from '#messages/dates.ts';

test.for([
  ['2015-09-01', 'September 1, 2015'],
  ['2026-12-31', 'December 31, 2026'],
  ['2015-09', 'September 2015'],
  ['2015-01', 'January 2015'],
  ['2015', '2015'],
] as const)('formatDate(%s) is “%s”, wherever the machine stands', ([date, words]) => {
  expect(dates.formatDate(date)).toBe(words);
});
