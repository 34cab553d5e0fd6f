import { expect, test } from 'vitest';
import * as limits from '../../../../src/domain/exploring/limits.ts';

test('limits keep every number within what it measures', () => {
  for (const grades of [limits.scoreGrades, limits.interestGrades])
    expect([...grades]).toEqual(grades.toSorted((a, b) => a - b));
  expect(limits.interestGrades[0]).toBeGreaterThanOrEqual(1);
  expect(limits.interestGrades[2]).toBeLessThanOrEqual(7);
  expect(limits.leastOutdoors).toBeGreaterThanOrEqual(limits.scoreGrades[0]);
  expect(limits.mostSoonZone).toBeLessThan(5);
  expect(limits.manySelfEmployed).toBeLessThan(100);
  const amounts = Object.values(limits.leastPay);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
});
