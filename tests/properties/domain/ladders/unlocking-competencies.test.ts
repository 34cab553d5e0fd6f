import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findUnlockingCompetencies } from '../../../../src/domain/ladders/unlocking-competencies.ts';
import { unlockingPerJob } from '../../../../src/domain/policy.ts';
import { someLattice } from '../../../fixtures/some-lattice.ts';

describe('findUnlockingCompetencies(lattice, job)', () => {
  test('names only what is asked for one step on and not here, whatever the lattice', () => {
    fc.assert(
      fc.property(someLattice, (entries) => {
        const some = buildLattice(entries);
        const asks = (id: string, competency: string) =>
          some.jobs.get(id)!.competencies.some((one) => one.competency === competency);
        const { onward, openers } = findUnlockingCompetencies(some, 'cedar');
        expect(openers.length).toBeLessThanOrEqual(unlockingPerJob);
        openers.forEach(({ competency, jobs }, i) => {
          expect(asks('cedar', competency)).toBe(false);
          expect(jobs).toEqual(onward.filter((id) => asks(id, competency)));
          expect(jobs.length).toBeLessThanOrEqual(openers[Math.max(0, i - 1)]!.jobs.length);
        });
      }),
    );
  });
});
