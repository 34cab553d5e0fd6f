import { describe, expect, test } from 'vitest';
import { compareJobs } from '../../../../src/domain/comparison/compare-jobs.ts';
import type { Level } from '../../../../src/domain/atlas/entries.ts';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';

const levels: readonly Level[] = ['basic', 'skilled', 'advanced', 'expert'];

const jobs = (first: ReturnType<typeof held>[], second: ReturnType<typeof held>[]) => ({
  jobs: new Map([
    ['first', { ...aJob({ competencies: first }), more: ['sums', 'reading'] }],
    ['second', { ...aJob({ competencies: second }), more: [] }],
  ]),
});

describe('compareJobs(atlas, from, to)', () => {
  const at = (competency: string, level: Level) => held(competency, { level });
  const atlas = jobs(
    [at('sweeping', 'expert'), at('patience', 'basic'), at('tidiness', 'skilled'), at('carrying', 'basic')],
    [
      at('baking/shaping', 'skilled'),
      at('tidiness', 'skilled'),
      at('patience', 'advanced'),
      at('sweeping', 'basic'),
      at('sums', 'basic'),
    ],
  );

  test('tells what is shared, raised, added and left, each in the order of the job it is told from', () => {
    expect(compareJobs(atlas, 'first', 'second')).toEqual({
      shared: ['tidiness', 'sweeping'],
      raised: [{ competency: 'patience', from: 'basic', to: 'advanced' }],
      added: ['baking/shaping', 'sums'],
      begun: ['sums'],
      left: ['carrying'],
    });
  });

  test.for(levels.flatMap((from) => levels.map((to) => [from, to] as const)))('from %s to %s', ([from, to]) => {
    const { shared, raised } = compareJobs(jobs([at('sums', from)], [at('sums', to)]), 'first', 'second');
    const isRaised = levels.indexOf(to) > levels.indexOf(from);
    expect(raised).toEqual(isRaised ? [{ competency: 'sums', from, to }] : []);
    expect(shared).toEqual(isRaised ? [] : ['sums']);
  });

  test('finds all shared between a job and itself', () => {
    const ids = atlas.jobs.get('first')!.competencies.map(({ competency }) => competency);
    expect(compareJobs(atlas, 'first', 'first')).toEqual({ shared: ids, raised: [], added: [], begun: [], left: [] });
  });

  test('throws UnknownIdError when no job has either id', () => {
    expect(() => compareJobs(atlas, 'miller', 'second')).toThrow(UnknownIdError);
    expect(() => compareJobs(atlas, 'first', 'miller')).toThrow('no job has the id "miller"');
  });
});
