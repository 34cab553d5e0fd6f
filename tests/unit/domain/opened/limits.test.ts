import { expect, test } from 'vitest';
import {
  leastLikeness,
  likenessGrades,
  longestShown,
  mostBytes,
  mostUnpacked,
} from '../../../../src/domain/opened/limits.ts';
import { longestCell } from '../../../../src/domain/opened/more.ts';

test('limits are in an order that makes sense', () => {
  expect(mostBytes).toBeLessThan(mostUnpacked);
  expect(longestShown).toBeLessThan(longestCell);
  expect([leastLikeness, likenessGrades.fair, likenessGrades.strong]).toEqual([0.2, 0.4, 0.6]);
});
