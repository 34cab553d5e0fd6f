import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLattice, listEnds } from '../../../src/domain/ladders/lattice.ts';
import { findRoutes } from '../../../src/domain/ladders/routes.ts';
import { listPoints } from '../../../src/tools/routes/points.ts';
import { someLattice } from '../../fixtures/some-lattice.ts';

test('listPoints(route) adds up to what the route costs, whatever the lattice', () => {
  fc.assert(
    fc.property(someLattice, (entries) => {
      const lattice = buildLattice(entries);
      for (const { id } of listEnds(lattice)) {
        for (const route of findRoutes(lattice, 'apple', id)) {
          expect(listPoints(route).reduce((sum, { times, each }) => sum + times * each, 0)).toBe(route.cost);
        }
      }
    }),
    { numRuns: 30 },
  );
});
