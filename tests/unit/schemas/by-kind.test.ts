import { expect, test } from 'vitest';
import { entrySchemas } from '../../../src/schemas/by-kind.ts';
import { kindList } from '../../../src/schemas/kinds.ts';

test('entrySchemas has one for every kind, in the order of the kinds', () => {
  expect(Object.keys(entrySchemas)).toEqual(kindList);
});
