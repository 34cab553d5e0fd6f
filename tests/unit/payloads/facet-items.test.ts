import { expect, test } from 'vitest';
import { facetItemsFile, readFacetItems } from '../../../src/payloads/facet-items.ts';

test('the things of a list are read back as they were written, without facets that were not named', () => {
  const bakers = {
    title: 'Bakers',
    url: '/occupations/bakers-51-3011-00/',
    values: { zone: ['2'], interest: ['R', 'C'] },
  };
  const clerks = {
    title: 'Clerks',
    url: '/occupations/clerks-43-9061-00/',
    values: { zone: [], interest: ['C'] },
    note: 'desk work',
  };
  const file = facetItemsFile(
    ['interest', 'zone'],
    [bakers, { ...clerks, values: { ...clerks.values, letter: ['c'] } }],
  );
  expect(readFacetItems(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual([bakers, clerks]);
});
