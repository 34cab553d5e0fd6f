import { describe, expect, test } from 'vitest';
import { UnknownIdError } from '../../../../src/domain/errors.ts';
import { findNearestJobs } from '../../../../src/domain/similarity/nearest-jobs.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const moderate = { importance: 'moderate' as const };

describe('findNearestJobs(atlas, id, most)', () => {
  const atlas = atlasWith({
    jobs: {
      baker: aJob({ competencies: [held('tidiness'), held('patience', moderate), held('baking/oven-work')] }),
      'counter-clerk': aJob({ title: 'Counter Clerk', competencies: [held('patience'), held('tidiness', moderate)] }),
      stoker: aJob({ title: 'Stoker', competencies: [held('baking/oven-work'), held('baking/shaping', moderate)] }),
      angler: aJob({ title: 'Angler', competencies: [held('baking/shaping', moderate), held('baking/oven-work')] }),
      miller: aJob({ title: 'Miller', competencies: [held('baking/oven-work'), held('baking/shaping')] }),
    },
  });

  test('gives the nearest first, then by title, with what is shared and what is added', () => {
    expect(findNearestJobs(atlas, 'baker', 9)).toEqual([
      { job: 'angler', likeness: 2 / 6, shared: ['baking/oven-work'], added: ['baking/shaping'] },
      { job: 'counter-clerk', likeness: 2 / 6, shared: ['patience', 'tidiness'], added: [] },
      { job: 'stoker', likeness: 2 / 6, shared: ['baking/oven-work'], added: ['baking/shaping'] },
    ]);
  });

  test('gives no more than are asked for', () => {
    expect(findNearestJobs(atlas, 'baker', 1).map(({ job }) => job)).toEqual(['angler']);
    expect(findNearestJobs(atlas, 'baker', 0)).toEqual([]);
  });

  test('leaves out jobs that share less than a third, or nothing', () => {
    // Baker and miller share 2 of 7 points.
    expect(findNearestJobs(atlas, 'baker', 9).map(({ job }) => job)).not.toContain('miller');
    expect(findNearestJobs(atlas, 'counter-clerk', 9).map(({ job }) => job)).toEqual(['baker']);
  });

  test('throws UnknownIdError when no job has the id', () => {
    expect(() => findNearestJobs(atlas, 'glazier', 3)).toThrow(UnknownIdError);
  });
});
