import { expect, test } from 'vitest';
import * as limits from '../../../../src/domain/standing/limits.ts';

test('the numbers of a fit are whole and in order, so that its sums are exact', () => {
  const { often, sometimes, 'not-yet': none } = limits.pointsOf;
  expect([none, sometimes, often, limits.mostPoints]).toEqual([0, 1, 2, 2]);
  const { high, moderate, also } = limits.weightInJob;
  expect([high, moderate, also]).toEqual([high, moderate, also].sort((a, b) => b - a));
  expect([high, moderate, also].every((weight) => Number.isInteger(weight) && weight > 0)).toBe(true);
  for (const share of [limits.shareOfActs, limits.strengthFrom]) {
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
  }
  expect(limits.weightInOccupation.most).toBeLessThan(10);
  expect(limits.behaviorsAtStart).toBeGreaterThan(limits.fewestAnswersToRank);
});
