import { expect, test } from 'vitest';
import { countNearPairs } from '../../../../src/domain/similarity/near-pairs.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';

test('countNearPairs(lists) counts each pair once, and the jobs that are near to none', () => {
  const jobs = new Map([
    ['one', aJob({ competencies: [held('patience'), held('tidiness')] })],
    ['two', aJob({ competencies: [held('patience'), held('tidiness')] })],
    ['three', aJob({ competencies: [held('patience')] })],
    ['four', aJob({ competencies: [held('baking/shaping')] })],
  ]);
  expect(countNearPairs({ jobs })).toEqual({ pairs: 3, alone: 1, jobs: 4 });
  expect(countNearPairs({ jobs: new Map() })).toEqual({ pairs: 0, alone: 0, jobs: 0 });
});
