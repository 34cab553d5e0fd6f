import { expect, test } from 'vitest';
import * as limits from '../../../../src/domain/occupations/limits.ts';

test('limits keep every number within what it measures', () => {
  expect(limits.technologyEverywhere).toBeGreaterThan(0);
  expect(limits.technologyEverywhere).toBeLessThan(1);
  for (const percent of [limits.leastSectorShare, limits.educationAnswers.least]) expect(percent).toBeLessThan(100);
  expect(limits.leastImportance).toBeGreaterThan(1);
  expect(limits.leastImportance).toBeLessThan(5);
  expect([...limits.payBands]).toEqual(limits.payBands.toSorted((a, b) => a - b));
  expect(limits.titlesPerOccupation.shown).toBeLessThan(limits.titlesPerOccupation.folded);
});
