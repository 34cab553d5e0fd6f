import { expect, test } from 'vitest';
import { actsShow } from '../../../../src/domain/rules/acts-show.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const tidiness = aCompetency({ title: 'Tidiness' });
const [one, other] = tidiness.groups.flatMap(({ behaviors }) => behaviors.map(({ id }) => id));
const acts = (...shows: string[]) =>
  shows.map((name, i) => ({ text: `Does the act with the number ${i}.`, shows: name }));
const problemsOf = (...shows: string[]) =>
  actsShow(
    entriesWith({
      competencies: { tidiness },
      jobs: { baker: aJob({ competencies: [held('tidiness', { acts: acts(...shows) })] }) },
    }),
  );

test('actsShow(entries) finds nothing in acts that show behaviors of their competency', () => {
  expect(problemsOf(one!, other!)).toEqual([]);
});

test('actsShow(entries) tells of an act that shows nothing that is there, and what may be meant', () => {
  expect(problemsOf(one!, `${other!.slice(0, -1)}q`)).toMatchObject([
    {
      where: 'content/jobs/baker.yaml: competencies.0.acts.1.shows',
      what: `"tidiness" has no behavior "${other!.slice(0, -1)}q"`,
      fix: `did you mean "${other!}"?`,
    },
  ]);
  expect(problemsOf(one!, 'sings-aloud-at-every-dawn')[0]?.fix).toContain('use one of: ');
});

test('actsShow(entries) tells of two acts of one competency that show the same', () => {
  expect(problemsOf(one!, one!)).toMatchObject([
    {
      where: 'content/jobs/baker.yaml: competencies.0.acts.1.shows',
      what: `act 1 of "tidiness" shows "${one!}" too`,
      fix: 'tell an act that shows another behavior, or take one of the two out',
    },
  ]);
});
