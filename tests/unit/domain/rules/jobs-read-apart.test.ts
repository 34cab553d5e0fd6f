import { describe, expect, test } from 'vitest';
import { jobsReadApart } from '../../../../src/domain/rules/jobs-read-apart.ts';
import type { JobInput } from '../../../../src/schemas/job.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const act = (text: string) => [
  { text, shows: 'one' },
  { text: `${text.slice(0, -1)} twice.`, shows: 'two' },
];
const duty = (tasks: string[], measures: string[]) => ({
  id: 'work',
  title: 'Work',
  tasks,
  measures,
  needs: { tidiness: 'high' as const, patience: 'high' as const },
});
const outlook = (change: string, impact: string) => ({
  written: 2026,
  summary: 'More machines, the same bread.',
  changes: [
    { change, impact },
    { change: `${change.slice(0, -1)} again.`, impact: `${impact.slice(0, -1)} again.` },
  ],
});
const problemsOf = (baker: Partial<JobInput>, miller: Partial<JobInput>) =>
  jobsReadApart(entriesWith({ jobs: { baker: aJob(baker), miller: aJob(miller) } })).map(
    ({ where, what }) => `${where}: ${what}`,
  );

describe('jobsReadApart(entries)', () => {
  test('finds nothing in jobs that say things of their own', () => {
    expect(
      problemsOf(
        {
          competencies: [held('tidiness', { acts: act('Wipes the bench.') })],
          responsibilities: [duty(['Mixes', 'Bakes'], ['Bread'])],
        },
        {
          competencies: [held('tidiness', { acts: act('Sweeps the floor.') })],
          responsibilities: [duty(['Grinds', 'Sifts'], ['Flour'])],
        },
      ),
    ).toEqual([]);
  });

  test.for<[string, Partial<JobInput>, string, string]>([
    [
      'an act',
      { competencies: [held('tidiness', { acts: act('Wipes the bench.') })] },
      'competencies.0.acts.0.text',
      'act',
    ],
    ['a task', { responsibilities: [duty(['Mixes', 'Bakes'], ['Bread'])] }, 'responsibilities.0.tasks.0', 'task'],
    [
      'a measure',
      { responsibilities: [duty(['Mixes', 'Bakes'], ['Bread'])] },
      'responsibilities.0.measures.0',
      'measure',
    ],
    [
      'a change',
      { outlook: outlook('Ovens report their heat.', 'Bakers read a screen.') },
      'outlook.changes.0.change',
      'change',
    ],
  ])('tells of %s that stands in two jobs', ([, own, path, what]) => {
    expect(problemsOf(own, own)).toContain(
      `content/jobs/miller.yaml: ${path}: the same ${what} stands at content/jobs/baker.yaml: ${path}`,
    );
  });

  test('sees through capitals and full stops', () => {
    expect(
      problemsOf(
        { responsibilities: [duty(['Mixes the dough', 'Bakes'], ['Bread'])] },
        { responsibilities: [duty(['mixes the dough.', 'Sells'], ['Rolls'])] },
      ),
    ).toHaveLength(1);
  });
});
