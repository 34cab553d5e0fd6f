import { expect, test } from 'vitest';
import * as policy from '../../../src/domain/policy.ts';

test('policy keeps every number within what it measures', () => {
  for (const share of [policy.nearDuplicate, policy.nearestNeighbor]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  for (const { least, most } of [policy.behaviorsPerCompetency, policy.competenciesPerJob])
    expect(least).toBeLessThan(most);
  expect(policy.importancePoints.high).toBeGreaterThan(policy.importancePoints.moderate);
  expect(policy.reviewYears.formal).toBeGreaterThan(policy.reviewYears.informal);
});
