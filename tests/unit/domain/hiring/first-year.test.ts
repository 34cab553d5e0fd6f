import { expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { firstYear } from '../../../../src/domain/hiring/first-year.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const atlas = atlasWith({
  jobs: {
    baker: aJob({
      competencies: [held('tidiness', { as: 'Order' }), held('patience'), held('baking/oven-work')],
      growth: [
        { competency: 'patience', select: 'skilled' },
        { competency: 'tidiness', develop: 'recommended' },
        { competency: 'baking/oven-work', develop: 'skilled', train: 'advanced' },
      ],
    }),
  },
});
const { practice } = atlas.competencies.get('tidiness')!;
const oven = atlas.technical.get('baking/oven-work')!;

test('firstYear(atlas, id) parts what is learned by courses from what is learned on the job', () => {
  const { byCourses, onTheJob } = firstYear(atlas, 'baker');
  expect(byCourses).toEqual([
    {
      competency: 'baking/oven-work',
      title: oven.title,
      level: 'advanced',
      levelText: oven.levels!.advanced,
      means: oven.topics,
    },
  ]);
  // What is only recommended has no level, and nobody has told what develops a technical competency.
  expect(onTheJob).toMatchObject([
    { competency: 'tidiness', title: 'Order', level: undefined, levelText: undefined, means: practice.develop },
    { competency: 'baking/oven-work', level: 'skilled', levelText: oven.levels!.skilled, means: [] },
  ]);
});

test('firstYear(atlas, id) throws for a job that nobody has', () => {
  expect(() => firstYear(atlas, 'glazier')).toThrow(UnknownIdError);
});
