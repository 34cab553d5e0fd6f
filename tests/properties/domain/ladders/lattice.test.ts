import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findNearestJobs } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { leastLikeness } from '../../../../src/domain/policy.ts';
import { someLattice, turned } from '../../../fixtures/some-lattice.ts';

describe('buildLattice(atlas)', () => {
  test('joins jobs that are close neighbors and no others', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const { steps } = buildLattice(entries);
        for (const from of entries.jobs.keys()) {
          const stepsTo = steps.filter((step) => step.from === from);
          for (const { job, likeness } of findNearestJobs(entries, from, 99)) {
            const step = stepsTo.find(({ to }) => to === job);
            if (likeness >= leastLikeness) expect(step).toBeDefined();
            else expect(step?.kind).not.toBe('near');
          }
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
