import { expect, test } from 'vitest';
import { compareThings } from '../../../src/domain/comparison/comparison.ts';
import { comparedThingsJson } from '../../../src/payloads/compared-things.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

test('comparedThingsJson(atlas, urls) holds, as JSON, all that a comparison needs, with addresses', () => {
  const file = comparedThingsJson(atlasWith(), urls);
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
  const { rows } = compareThings(file.jobs, new Map(Object.entries(file.competencies)));
  expect(rows.map(({ competency }) => competency)).toEqual(['baking/oven-work', 'patience', 'tidiness']);
});
