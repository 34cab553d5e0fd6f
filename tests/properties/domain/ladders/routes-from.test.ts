import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLattice, listEnds, titleOf } from '../../../../src/domain/ladders/lattice.ts';
import { findRoutesFrom } from '../../../../src/domain/ladders/routes-from.ts';
import { findRoutes } from '../../../../src/domain/ladders/routes.ts';
import { someLattice } from '../../../fixtures/some-lattice.ts';

test('findRoutesFrom(lattice, job) gives the best route to every job and place within reach, once, by number of steps and title', () => {
  fc.assert(
    fc.property(someLattice, (entries) => {
      const lattice = buildLattice(entries);
      const groups = findRoutesFrom(lattice, 'birch');
      const goals = groups.flatMap(({ routes }) => routes.map(({ places }) => places.at(-1)!));
      const within = listEnds(lattice)
        .map(({ id }) => id)
        .filter((id) => findRoutes(lattice, 'birch', id, 1).length > 0);
      expect(goals.toSorted()).toEqual(within.sort());
      expect(groups.map(({ steps }) => steps)).toEqual(
        [...new Set(groups.map(({ steps }) => steps))].sort((a, b) => a - b),
      );
      for (const { steps, routes } of groups) {
        expect(routes.every((route) => route.steps.length === steps)).toBe(true);
        const titles = routes.map(({ places }) => titleOf(lattice, places.at(-1)!));
        expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
        for (const route of routes) expect(route).toEqual(findRoutes(lattice, 'birch', route.places.at(-1)!)[0]);
      }
    }),
  );
});
