import { describe, expect, test } from 'vitest';
import { filed, idFromPath, idSchema, listed } from '../../../src/schemas/kinds.ts';

describe('idFromPath(path)', () => {
  test.for([
    ['jobs/nurse.yaml', 'nurse'],
    ['guides/how-to-read.mdx', 'how-to-read'],
    ['industries/baking/model.mdx', 'baking'],
    ['industries/baking/competencies/oven-work.yaml', 'baking/oven-work'],
  ])('turns %s into %s', ([path, id]) => {
    expect(idFromPath(path!)).toBe(id);
  });
});

test('idSchema takes an id of one part', () => {
  expect(['nurse', 'Nurse', 'a/b', ''].map((id) => idSchema.safeParse(id).success)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('filed and listed share no kind, and no two kinds share a pattern', () => {
  const kinds = [...Object.keys(filed), ...Object.keys(listed)];
  const patterns = Object.values(filed).map(({ pattern }) => pattern);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(new Set(patterns).size).toBe(patterns.length);
});
