import { expect, test } from 'vitest';
import { facetSchemas } from '../../../src/schemas/api-facets.ts';
import { kindList } from '../../../src/schemas/kinds.ts';

test('facetSchemas has one for every kind', () => {
  expect(Object.keys(facetSchemas).toSorted()).toEqual(kindList.toSorted());
});

test.for([
  ['categories', { order: 1, jobs: 2 }, true],
  ['categories', { order: 1, jobs: -2 }, false],
  ['glossary', { see: ['crumb'] }, true],
  ['glossary', { see: ['Crumb'] }, false],
  ['guides', { order: 1, reviewed: '2026-11-22' }, true],
  ['guides', { order: 1, reviewed: '2026' }, false],
] as const)('facets of %s: %o are right: %s', ([kind, facets, right]) => {
  expect(facetSchemas[kind].safeParse(facets).success).toBe(right);
});
