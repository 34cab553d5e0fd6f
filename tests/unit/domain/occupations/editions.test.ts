import { expect, test } from 'vitest';
import editions from '../../../../content/occupations/editions.json' with { type: 'json' };
import { allTables, editionLines, figureTables } from '../../../../src/domain/occupations/editions.ts';
import { noOccupations } from '../../../../src/schemas/occupation.ts';

test('editionLines(occupations, tables) says each attribution once, with the tables that it is for', () => {
  const lines = editionLines({ ...noOccupations, editions }, figureTables);
  expect(lines.map(({ parts }) => parts)).toEqual([
    ['Occupational Employment and Wage Statistics: May 2025'],
    ['Employment Projections: 2024–34'],
  ]);
  const all = editionLines({ ...noOccupations, editions }, allTables);
  expect(new Set(all.map(({ attribution }) => attribution)).size).toBe(all.length);
  expect(all.flatMap(({ parts }) => parts)).toHaveLength(allTables.length);
});

test('editionLines(occupations, tables) has none in a project without tables', () => {
  expect(editionLines(noOccupations, allTables)).toEqual([]);
});
