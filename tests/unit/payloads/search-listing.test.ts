import { expect, test } from 'vitest';
import { listRecords } from '../../../src/payloads/search-listing.ts';
import { hasRecord } from '../../../src/payloads/search-shape.ts';
import { atlasWith } from '../../fixtures/entries.ts';
import { someSearchUrls as urls } from '../../fixtures/search-urls.ts';

test('listRecords(atlas, urls) lists what has a page of its own, with what it can be narrowed by and no words', () => {
  const { things } = listRecords(atlasWith(), urls);
  expect(things.map(({ kind }) => kind)).not.toContain('place');
  expect(things.find(({ title }) => title === 'Patience')).toEqual({
    title: 'Patience',
    url: '/competency/patience/',
    kind: 'competency',
    tier: 1,
    cluster: 'personal-effectiveness',
    industries: ['baking'],
    behaviors: 6,
  });
});

test.for([
  [{ url: '/jobs/baker/', kind: 'job' }, true],
  [{ url: '/ladders/bakery/#place-helper', kind: 'place' }, false],
  [{ url: '/jobs/', kind: 'page' }, false],
  [{ url: '/occupations/bakers-51-3011-00/', kind: 'occupation' }, false],
] as const)('hasRecord(%o) is %s', ([thing, expected]) => {
  expect(hasRecord(thing)).toBe(expected);
});
