import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice, listEnds } from '../../../../src/domain/ladders/lattice.ts';
import { mostRouteSteps, routesPerAnswer } from '../../../../src/domain/policy.ts';
import { countSteps } from '../../../../src/domain/ladders/reach.ts';
import { countUnvouched, findRoutes } from '../../../../src/domain/ladders/routes.ts';
import { someLattice, turned } from '../../../fixtures/some-lattice.ts';

describe('findRoutes(lattice, from, to), whatever the lattice,', () => {
  const holds = (check: (entries: Parameters<typeof buildLattice>[0], from: string, to: string) => void) =>
    fc.assert(
      // Either end is a job or a place of a ladder.
      fc.property(someLattice, fc.nat(), fc.nat(), (entries, one, other) => {
        const ends = listEnds(buildLattice(entries)).map(({ id }) => id);
        check(entries, ends[one % ends.length]!, ends[other % ends.length]!);
      }),
      { numRuns: 400 },
    );

  test('claims only steps that are in the lattice, which join up from start to goal and pass no place twice', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      for (const { places: passed, steps } of findRoutes(lattice, from, to)) {
        expect([passed[0], passed.at(-1)]).toEqual([from, to]);
        expect(steps.map((step) => [step.from, step.to])).toEqual(passed.slice(1).map((one, i) => [passed[i], one]));
        expect(new Set(passed).size).toBe(passed.length);
        for (const { change: _, cost: __, ...step } of steps) expect(lattice.steps).toContainEqual(step);
      }
    });
  });

  test('names as new only what the job asks for and the job before does not', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      const asked = (id: string) => lattice.jobs.get(id)!.competencies.map(({ competency }) => competency);
      for (const step of findRoutes(lattice, from, to).flatMap(({ steps }) => steps)) {
        if (!step.change) {
          expect(lattice.jobs.has(step.from) && lattice.jobs.has(step.to)).toBe(false);
          continue;
        }
        const { added, shared, raised } = step.change;
        expect(added.filter((one) => asked(step.from).includes(one))).toEqual([]);
        expect([...added, ...shared, ...raised.map(({ competency }) => competency)].sort()).toEqual(
          asked(step.to).sort(),
        );
      }
    });
  });

  test('gives few routes, by rising cost, none more than twice the best, none a detour of a better one', () => {
    holds((entries, from, to) => {
      const found = findRoutes(buildLattice(entries), from, to);
      expect(found.length).toBeLessThanOrEqual(routesPerAnswer.shown);
      found.forEach((route, i) => {
        expect(route.cost).toBe(route.steps.reduce((sum, { cost }) => sum + cost, 0));
        expect(route.cost).toBeGreaterThanOrEqual(found[Math.max(0, i - 1)]!.cost);
        expect(route.cost).toBeLessThanOrEqual(found[0]!.cost * routesPerAnswer.dearest);
        for (const better of found.slice(0, i)) {
          const along = route.places.filter((one) => better.places.includes(one));
          if (along.join() === better.places.join()) expect(countUnvouched(route)).toBeLessThan(countUnvouched(better));
        }
      });
    });
  });

  test('finds none only where a plain search finds none within as many steps', () => {
    holds((entries, from, to) => {
      const lattice = buildLattice(entries);
      const steps = from === to ? undefined : countSteps(lattice, from).get(to);
      expect(findRoutes(lattice, from, to).length > 0).toBe(steps !== undefined && steps <= mostRouteSteps);
    });
  });

  test('gives the same whatever order the entries are read in', () => {
    holds((entries, from, to) => {
      expect(findRoutes(buildLattice(turned(entries)), from, to)).toEqual(findRoutes(buildLattice(entries), from, to));
    });
  });
});
