import { expect, test } from 'vitest';
import { compareAll } from '../../../src/domain/comparison/comparison.ts';
import { comparablesJson, readComparableJobs } from '../../../src/payloads/comparables.ts';
import { beside, listComparableJobs } from '../../../src/domain/comparison/comparables.ts';
import { aJob, held } from '../../fixtures/a-job.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { withRatings } from '../../fixtures/some-rated.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

test('comparablesJson(atlas, urls) holds, as JSON, all that a comparison needs, with addresses', () => {
  const file = comparablesJson(atlasWith(), urls);
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  expect(file.jobs.map(({ title, url }) => [title, url])).toEqual([
    ['Baker', '/job/baker/'],
    ['Counter Clerk', '/job/counter-clerk/'],
  ]);
  expect(file.models.map(({ url }) => url)).toEqual(['/industry/baking/']);
  expect(file.competencies['baking/shaping']).toEqual({
    title: 'Shaping',
    tierNumber: 4,
    tierOrder: 4,
    url: '/competency/baking/shaping/',
  });
  const { rows } = compareAll(readComparableJobs(file), new Map(Object.entries(file.competencies)));
  expect(rows.map(({ competency }) => competency)).toEqual(['baking/oven-work', 'patience', 'tidiness']);
});

test('readComparableJobs(file) reads back what comparablesJson wrote, through JSON', () => {
  const atlas = withRatings(atlasWith({ jobs: { baker: aJob({ competencies: [held('patience')] }) } }));
  const written = comparablesJson(atlas, urls);
  const read = readComparableJobs(JSON.parse(JSON.stringify(written)) as typeof written);
  const [baker, clerk] = read.map(({ url: _, ...job }) => job);
  const [sameBaker, sameClerk] = listComparableJobs(atlas);
  expect(beside(baker!, clerk!)).toEqual(beside(sameBaker!, sameClerk!));
  expect(baker!.likeness.get('baker')).toBe(undefined);
  expect(read.some(({ rest }) => rest.size > 0)).toBe(true);
});
