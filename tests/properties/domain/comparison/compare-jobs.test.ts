import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareJobs } from '../../../../src/domain/comparison/compare-jobs.ts';
import type { Level } from '../../../../src/domain/atlas/entries.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';

const levels: readonly Level[] = ['basic', 'skilled', 'advanced', 'expert'];

const jobs = (first: ReturnType<typeof held>[], second: ReturnType<typeof held>[]) => ({
  jobs: new Map([
    ['first', { ...aJob({ competencies: first }), more: ['sums', 'reading'] }],
    ['second', { ...aJob({ competencies: second }), more: [] }],
  ]),
});

describe('compareJobs(atlas, from, to), whatever the jobs,', () => {
  const asked = fc
    .uniqueArray(fc.constantFrom('care', 'honesty', 'patience', 'reading', 'sums', 'tidiness', 'baking/shaping'), {
      minLength: 1,
    })
    .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(...levels).map((level) => held(id, { level })))));
  const holds = (
    check: (
      there: ReturnType<typeof compareJobs>,
      back: ReturnType<typeof compareJobs>,
      first: Map<string, Level>,
      second: Map<string, Level>,
    ) => void,
  ) =>
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        const atlas = jobs(one, other);
        const levelsOf = (id: string) =>
          new Map(atlas.jobs.get(id)!.competencies.map(({ competency, level }) => [competency, level]));
        check(
          compareJobs(atlas, 'first', 'second'),
          compareJobs(atlas, 'second', 'first'),
          levelsOf('first'),
          levelsOf('second'),
        );
      }),
    );
  const idsOf = ({ raised }: ReturnType<typeof compareJobs>) => raised.map(({ competency }) => competency);

  test('makes up the second job of what is shared, raised and added, each once', () => {
    holds((there, _, __, second) => {
      expect([...there.shared, ...idsOf(there), ...there.added].sort()).toEqual([...second.keys()].sort());
    });
  });

  test('makes up the first job of what is shared, raised and left, each once', () => {
    holds((there, _, first) => {
      expect([...there.shared, ...idsOf(there), ...there.left].sort()).toEqual([...first.keys()].sort());
    });
  });

  test('tells the levels as the jobs do', () => {
    holds((there, _, first, second) => {
      for (const { competency, from, to } of there.raised)
        expect([first.get(competency), second.get(competency)]).toEqual([from, to]);
    });
  });

  test('leaves on the way there what it adds on the way back, and raises nothing both ways', () => {
    holds((there, back) => {
      expect(there.left).toEqual(back.added);
      expect(there.begun).toEqual(there.added.filter((id) => ['sums', 'reading'].includes(id)));
      expect(there.added).toEqual(back.left);
      expect(idsOf(there).filter((id) => idsOf(back).includes(id))).toEqual([]);
      expect(back.shared).toEqual(expect.arrayContaining(idsOf(there)));
    });
  });
});
