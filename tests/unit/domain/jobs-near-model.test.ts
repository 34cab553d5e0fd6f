import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../src/domain/errors.ts';
import { findJobsNearModel } from '../../../src/domain/jobs-near-model.ts';
import { aCompetency, groupsOf } from '../../fixtures/a-competency.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';

const zeal = aCompetency({
  title: 'Zeal',
  aliases: ['Fervor', 'Drive', 'Fire'],
  groups: groupsOf('Arrives early.', 'Rings twice.', 'Skips lunch.', 'Climbs ladders.', 'Carries beams.', 'Whistles loudly.'),
});

describe('findJobsNearModel(atlas, industry, most)', () => {
  const atlas = atlasWith({
    competencies: { zeal },
    jobs: {
      scout: aJob({ title: 'Scout', competencies: [held('zeal'), held('patience')] }),
      runner: aJob({ title: 'Runner', competencies: [held('zeal')] }),
    },
  });

  test('gives the job best covered first, then the one with more covered', () => {
    expect(findJobsNearModel(atlas, 'baking', 9)).toEqual([
      { job: 'baker', covered: 3, asked: 3, shared: ['tidiness', 'patience', 'baking/oven-work'] },
      { job: 'counter-clerk', covered: 2, asked: 2, shared: ['patience', 'tidiness'] },
      { job: 'scout', covered: 1, asked: 2, shared: ['patience'] },
    ]);
  });

  test('gives no more than are asked for', () => {
    expect(findJobsNearModel(atlas, 'baking', 1).map(({ job }) => job)).toEqual(['baker']);
  });

  test('throws UnknownIdError when no model has the id', () => {
    expect(() => findJobsNearModel(atlas, 'milling', 9)).toThrow(UnknownIdError);
  });
});
