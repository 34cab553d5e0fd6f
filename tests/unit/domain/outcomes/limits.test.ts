import { expect, test } from 'vitest';
import * as limits from '../../../../src/domain/outcomes/limits.ts';

test('limits keep every number within what it measures', () => {
  const { saturation, lengthShare, field, stem, root } = limits.outcomeScoring;
  expect(saturation).toBeGreaterThan(0);
  for (const share of [lengthShare, stem, root, limits.leastFound]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  // A word found by stem and root counts as a whole.
  expect(stem + root).toBe(1);
  expect(Math.min(...Object.values(field))).toBeGreaterThan(0);
  expect(limits.suggestionsPerOutcome).toBeGreaterThanOrEqual(5);
  expect(limits.oftenCovered).toBeGreaterThanOrEqual(3);
});
