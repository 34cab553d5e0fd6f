import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findUnlockingCompetencies } from '../../../../src/domain/ladders/unlocking-competencies.ts';
import { unlockingPerJob } from '../../../../src/domain/policy.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadderOf, someLattice } from '../../../fixtures/some-lattice.ts';

const job = (...competencies: string[]) => aJob({ competencies: competencies.map((one) => held(one)) });

describe('findUnlockingCompetencies(lattice, job)', () => {
  const lattice = buildLattice({
    jobs: new Map([
      ['helper', job('care')],
      ['baker', job('care', 'sums', 'reading', 'tidiness')],
      ['clerk', job('sums', 'patience', 'honesty', 'courage')],
      ['miller', job('reading', 'sums')],
      ['angler', job('waiting')],
    ]),
    ladders: new Map([
      [
        'x',
        aLadderOf(
          'Oven',
          { h: 'helper', b: 'baker', c: 'clerk', m: 'miller', own: null },
          'h b',
          'h c',
          'h own',
          'c m',
        ),
      ],
    ]),
  });

  test('puts first what most of the jobs one step on ask for, then goes by id', () => {
    expect(findUnlockingCompetencies(lattice, 'helper')).toEqual({
      onward: ['baker', 'clerk'],
      openers: [
        { competency: 'sums', jobs: ['baker', 'clerk'] },
        { competency: 'courage', jobs: ['clerk'] },
        { competency: 'honesty', jobs: ['clerk'] },
        { competency: 'patience', jobs: ['clerk'] },
        { competency: 'reading', jobs: ['baker'] },
      ],
    });
  });

  test('finds nothing where no step leads on, and throws UnknownIdError for what is no job', () => {
    expect(findUnlockingCompetencies(lattice, 'angler')).toEqual({ onward: [], openers: [] });
    expect(() => findUnlockingCompetencies(lattice, 'x/own')).toThrow(UnknownIdError);
  });

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
