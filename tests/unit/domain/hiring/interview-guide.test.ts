import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { interviewGuide } from '../../../../src/domain/hiring/interview-guide.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const levels = {
  basic: 'Waits when told to.',
  skilled: 'Waits without being told.',
  advanced: 'Teaches others to wait for the dough.',
  expert: 'Plans the night around what has to rest.',
};
const before = atlasWith();
const atlas = atlasWith({
  competencies: {
    patience: aCompetency({ ...before.competencies.get('patience')!, levels }),
  },
  jobs: {
    baker: aJob({
      competencies: [
        held('tidiness', { importance: 'moderate', as: 'Order' }),
        held('patience', {
          level: 'advanced',
          acts: [
            { text: 'Lets the rye rest while the queue grows.', shows: 'lets-dough-rest' },
            { text: 'Tells the shop when the rolls will be done.', shows: 'says-how-long' },
          ],
        }),
        held('baking/oven-work'),
      ],
      growth: [
        { competency: 'patience', select: 'skilled' },
        { competency: 'tidiness', develop: 'recommended' },
        { competency: 'baking/oven-work', train: 'recommended' },
      ],
    }),
  },
});

test('interviewGuide(atlas, id) asks about each competency once, those of high importance first', () => {
  const { job, title, topics } = interviewGuide(atlas, 'baker');
  expect([job, title]).toEqual(['baker', 'Baker']);
  expect(topics.map(({ competency, title: name, importance }) => [competency, name, importance])).toEqual([
    ['patience', 'Patience', 'high'],
    ['baking/oven-work', 'Oven Work', 'high'],
    ['tidiness', 'Order', 'moderate'],
  ]);
});

test('interviewGuide(atlas, id) gives questions, the level to choose by, and acts with what they show', () => {
  const [patience, ovenWork, tidiness] = interviewGuide(atlas, 'baker').topics;
  expect(patience).toMatchObject({
    level: 'skilled',
    levelText: levels.skilled,
    questions: atlas.competencies.get('patience')!.practice.ask,
    acts: [
      {
        text: 'Lets the rye rest while the queue grows.',
        behavior: 'patience/lets-dough-rest',
        shows: 'Lets dough rest for the full hour on the card.',
      },
      { behavior: 'patience/says-how-long' },
    ],
  });
  // Where section H names no level to choose by, that of a good performer; a technical competency has no questions.
  expect(ovenWork).toMatchObject({
    level: 'skilled',
    levelText: atlas.technical.get('baking/oven-work')!.levels!.skilled,
    questions: [],
    acts: [],
  });
  expect(tidiness).toMatchObject({ level: 'skilled', acts: [] });
});

test('interviewGuide(atlas, id) throws for a job that nobody has', () => {
  expect(() => interviewGuide(atlas, 'glazier')).toThrow(UnknownIdError);
});
