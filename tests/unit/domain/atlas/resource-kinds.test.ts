import { expect, test } from 'vitest';
import { groupByResourceKind, listResources, resourceKinds } from '../../../../src/domain/atlas/resource-kinds.ts';
import { resourceSchema } from '../../../../src/schemas/reference.ts';
import { aResource } from '../../../fixtures/a-resource.ts';
import { entriesWith } from '../../../fixtures/entries.ts';

const entries = entriesWith({
  resources: {
    'first-week': aResource({ title: 'Plan of a week' }),
    a: aResource({ title: 'Zones of an oven', kind: 'ladder', url: 'https://cairn.example/z' }),
    b: aResource({ title: 'Ladder of a mill', kind: 'ladder', url: 'https://cairn.example/l' }),
  },
});

test('resourceKinds has every kind that a resource can be, once', () => {
  expect([...resourceKinds].sort()).toEqual([...resourceSchema.shape.kind.options].sort());
});

test('listResources(entries) lists them by title', () => {
  expect(listResources(entries).map(({ id }) => id)).toEqual(['b', 'first-week', 'a']);
});

test('groupByResourceKind(entries) keeps the order of the kinds, and leaves out kinds without resources', () => {
  expect(groupByResourceKind(entries).map(({ kind, resources }) => [kind, resources.map(({ id }) => id)])).toEqual([
    ['curriculum', ['first-week']],
    ['ladder', ['b', 'a']],
  ]);
});
