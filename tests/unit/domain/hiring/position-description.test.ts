import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { positionDescription } from '../../../../src/domain/hiring/position-description.ts';
import { aCredential } from '../../../fixtures/a-credential.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const titled = (title: string) => aCredential({ title });
const atlas = atlasWith({
  credentials: { 'food-handler': titled('Food card'), master: titled('Master letter'), driver: titled('License') },
  jobs: {
    baker: aJob({
      credentials: ['master', 'food-handler', 'driver'],
      credentialNeeds: { 'food-handler': 'required', master: 'helps', driver: 'expected' },
      competencies: [held('tidiness', { importance: 'moderate' }), held('patience', { level: 'advanced' })],
      responsibilities: [
        {
          id: 'fill-the-racks',
          title: 'Fill the racks',
          tasks: ['Divide the dough.', { text: 'Bake in order.', tasks: ['Rolls first.', 'Rye last.'] }],
          measures: ['Racks full at six'],
          needs: { tidiness: 'moderate', patience: 'high' },
        },
      ],
      growth: [],
      answersTo: ['Head baker'],
      tools: ['Deck oven', 'Scale'],
      knowledge: [{ topic: 'Yeast', parts: ['Time'] }],
      waysIn: ['Most learn it at the bench.', 'Some go to a school for bakers.'],
      demands: { physical: 'Lifts sacks and stands all night.', schedule: 'Begins at three, six nights a week.' },
    }),
  },
});

test('positionDescription(atlas, id) tells duties with tasks, measures and what they need most first', () => {
  const { title, summary, answersTo, worksWith, duties, tools, knowledge, competencies } = positionDescription(
    atlas,
    'baker',
  );
  expect({ title, answersTo, worksWith, tools, knowledge }).toEqual({
    title: 'Baker',
    answersTo: ['Head baker'],
    worksWith: [],
    tools: ['Deck oven', 'Scale'],
    knowledge: [{ topic: 'Yeast', parts: ['Time'] }],
  });
  expect(summary).toBe(atlas.jobs.get('baker')!.summary.trim());
  expect(duties).toEqual([
    {
      title: 'Fill the racks',
      tasks: [
        { text: 'Divide the dough.', parts: [] },
        { text: 'Bake in order.', parts: ['Rolls first.', 'Rye last.'] },
      ],
      measures: ['Racks full at six'],
      needs: [
        { title: 'Patience', importance: 'high' },
        { title: 'Tidiness', importance: 'moderate' },
      ],
    },
  ]);
  expect(competencies.map(({ title: name, level }) => `${name} ${level}`)).toEqual([
    'Patience advanced',
    'Tidiness skilled',
  ]);
});

test('positionDescription(atlas, id) tells what one must have, what is required first', () => {
  const { credentials, schooling, demands, waysIn } = positionDescription(atlas, 'baker').requirements;
  expect(credentials).toEqual([
    { id: 'food-handler', title: 'Food card', need: 'required' },
    { id: 'driver', title: 'License', need: 'expected' },
    { id: 'master', title: 'Master letter', need: 'helps' },
  ]);
  expect(schooling).toMatchObject({ education: { label: 'high school diploma' }, zone: 2 });
  expect(demands!.schedule).toBe('Begins at three, six nights a week.');
  expect(waysIn).toHaveLength(2);
});

test('positionDescription(atlas, id) is whole for a job of which little is told, and throws for none', () => {
  expect(positionDescription(atlas, 'counter-clerk')).toMatchObject({
    duties: [],
    tools: [],
    requirements: { credentials: [], waysIn: [] },
  });
  expect(() => positionDescription(atlas, 'glazier')).toThrow(UnknownIdError);
});
