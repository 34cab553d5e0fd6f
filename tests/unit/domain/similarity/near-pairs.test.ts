import { expect, test } from 'vitest';
import { countNearPairs } from '../../../../src/domain/similarity/near-pairs.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { noTables } from '../../../fixtures/no-tables.ts';

test('countNearPairs(atlas) counts each pair once, and the jobs that are near to none', () => {
  const jobs = new Map([
    ['one', aJob({ competencies: [held('patience'), held('tidiness')] })],
    ['two', aJob({ competencies: [held('patience'), held('tidiness')] })],
    ['three', aJob({ competencies: [held('patience')] })],
    ['four', aJob({ competencies: [held('baking/shaping')] })],
  ]);
  expect(countNearPairs({ ...noTables, jobs })).toEqual({ pairs: 3, alone: 1, jobs: 4 });
  expect(countNearPairs({ ...noTables, jobs: new Map() })).toEqual({ pairs: 0, alone: 0, jobs: 0 });
});
