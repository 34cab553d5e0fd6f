import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice, listEnds } from '../../../../src/domain/ladders/lattice.ts';
import { explainNoRoute } from '../../../../src/domain/ladders/no-route.ts';
import { findNearestJobs } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { reachableInstead } from '../../../../src/domain/policy.ts';
import { areJoined, countSteps } from '../../../../src/domain/ladders/reach.ts';
import { findRoutes } from '../../../../src/domain/ladders/routes.ts';
import { someLattice } from '../../../fixtures/some-lattice.ts';

describe('explainNoRoute(lattice, from, to)', () => {
  test('gives reasons that are so, whatever the lattice', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const some = buildLattice(entries);
        const reach = countSteps(some, 'apple');
        for (const { id: to } of listEnds(some)) {
          if (to === 'apple' || findRoutes(some, 'apple', to).length > 0) continue;
          const { reason, steps, back, near, onLadder } = explainNoRoute(some, 'apple', to);
          expect(reason === 'backward').toBe(back !== null && steps === null);
          expect(reason === 'apart').toBe(
            !areJoined(some, 'apple', to) &&
              some.steps.some((step) => step.from === 'apple') &&
              some.steps.some((step) => step.to === to),
          );
          const instead = [...near, ...onLadder];
          expect(instead.length).toBeLessThanOrEqual(reachableInstead);
          expect(new Set(instead).size).toBe(instead.length);
          for (const id of instead) expect(reach.get(id)).toBeGreaterThan(0);
          const neighbors = some.jobs.has(to) ? findNearestJobs(entries, to, 99).map(({ job }) => job) : [];
          expect(neighbors).toEqual(expect.arrayContaining([...near]));
        }
      }),
    );
  });
});
