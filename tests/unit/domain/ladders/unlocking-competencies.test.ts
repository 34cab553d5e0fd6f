import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { buildLattice } from '../../../../src/domain/ladders/lattice.ts';
import { findUnlockingCompetencies } from '../../../../src/domain/ladders/unlocking-competencies.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { aLadderOf } from '../../../fixtures/a-ladder-of.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

const job = (...competencies: string[]) => aJob({ competencies: competencies.map((one) => held(one)) });

describe('findUnlockingCompetencies(lattice, job)', () => {
  const lattice = buildLattice({
    ...noTables,
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

  test('leaves out what the occupations of the job need more than most', () => {
    const { openers } = findUnlockingCompetencies(
      {
        ...lattice,
        jobs: new Map([...lattice.jobs].map(([id, one]) => [id, id === 'helper' ? { ...one, more: ['sums'] } : one])),
      },
      'helper',
    );
    expect(openers.map(({ competency }) => competency)).not.toContain('sums');
    expect(openers).toHaveLength(5);
  });

  test('finds nothing where no step leads on, and throws UnknownIdError for what is no job', () => {
    expect(findUnlockingCompetencies(lattice, 'angler')).toEqual({ onward: [], openers: [] });
    expect(() => findUnlockingCompetencies(lattice, 'x/own')).toThrow(UnknownIdError);
  });
});
