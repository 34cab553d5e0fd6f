import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findNearestJobs } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { nearestPerJob } from '../../../../src/domain/policy.ts';
import { someLattice, turned } from '../../../fixtures/some-lattice.ts';

describe('buildLattice(atlas)', () => {
  test('joins each job with its close neighbors that take as much preparation, and with no other job', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const { steps } = buildLattice(entries);
        for (const from of entries.jobs.keys()) {
          const stepsTo = steps.filter((step) => step.from === from);
          const near = findNearestJobs(entries, from, nearestPerJob).map(({ job }) => job);
          const zoneOf = (id: string) => entries.jobs.get(id)!.jobZone;
          const onward = near.filter((to) => zoneOf(to) >= zoneOf(from));
          expect(stepsTo.map(({ to }) => to)).toEqual(expect.arrayContaining(onward));
          for (const { to, kind } of stepsTo) if (kind === 'near') expect(onward).toContain(to);
        }
      }),
    );
  });

  test('claims no step that no ladder has, loses none, and is the same whatever order entries are read in', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const lattice = buildLattice(entries);
        const written = [...entries.ladders].flatMap(([ladder, { places, steps }]) => {
          const jobOf = new Map(places.map(({ id, job }) => [id, job ?? `${ladder}/${id}`]));
          return steps.map(({ from, to }) => `${ladder}: ${jobOf.get(from)} → ${jobOf.get(to)}`);
        });
        const said = lattice.steps.flatMap(({ from, to, ladders }) =>
          ladders.map(({ ladder }) => `${ladder}: ${from} → ${to}`),
        );
        expect(said.sort()).toEqual(written.sort());
        expect(lattice.steps.every(({ kind, ladders }) => (kind === 'near') === (ladders.length === 0))).toBe(true);
        const other = buildLattice(turned(entries));
        expect([[...other.jobs], [...other.places], other.standing, other.steps]).toEqual([
          [...lattice.jobs],
          [...lattice.places],
          lattice.standing,
          lattice.steps,
        ]);
      }),
    );
  });
});
