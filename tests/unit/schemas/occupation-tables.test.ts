import { describe, expect, test } from 'vitest';
import editions from '../../../content/occupations/editions.json' with { type: 'json' };
import {
  editionsSchema,
  occupationTables,
  ratingNames,
  tableNames,
  type TableShape,
} from '../../../src/schemas/occupation-tables.ts';

describe('the editions of the tables', () => {
  test('name release, year and license of every table', () => {
    expect(Object.keys(editionsSchema.parse(editions)).toSorted()).toEqual([...tableNames, ...ratingNames].toSorted());
  });

  test('are refused when one is missing', () => {
    const { wages: _, ...others } = editions;
    expect(editionsSchema.safeParse(others).success).toBe(false);
  });
});

test.for(Object.entries<TableShape>(occupationTables))('the table %s has a key of its first columns', ([, shape]) => {
  expect(shape.key).toBeGreaterThan(0);
  expect(shape.key).toBeLessThanOrEqual(Object.keys(shape.columns).length);
});
