import { expect, test } from 'vitest';
import * as policy from '../../../src/domain/policy.ts';

test('policy keeps every number within what it measures', () => {
  for (const share of [policy.nearDuplicate, policy.nearestNeighbor, policy.leastLikeness]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  for (const { least, most } of [policy.behaviorsPerCompetency, policy.competenciesPerJob])
    expect(least).toBeLessThan(most);
  for (const points of Object.values(policy.routeCosts)) expect(Number.isInteger(points) && points > 0).toBe(true);
  expect(policy.routesPerAnswer.shown).toBeLessThan(policy.routesPerAnswer.considered);
  expect(policy.mostRouteSteps).toBeLessThan(64);
  expect(policy.ownStanding.high).toBeGreaterThan(policy.ownStanding.moderate);
  const { exact, close, broad } = policy.matchWeights;
  expect([exact, close, broad]).toEqual([broad, close, exact].sort((a, b) => b - a));
  const grades = Object.values(policy.needGrades);
  expect(grades).toEqual(grades.toSorted((a, b) => b - a));
  expect(policy.reviewYears.formal).toBeGreaterThan(policy.reviewYears.informal);
});
