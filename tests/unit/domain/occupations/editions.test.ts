import { expect, test } from 'vitest';
import editions from '../../../../content/occupations/editions.json' with { type: 'json' };
import { allTables, editionLines } from '../../../../src/domain/occupations/editions.ts';
import { noOccupations } from '../../../../src/schemas/occupation.ts';

test('editionLines(occupations, tables) says each attribution once, with the tables that it does not name itself', () => {
  const lines = editionLines({ ...noOccupations, editions }, ['wages', 'interests', 'education', 'sectors']);
  expect(lines.map(({ parts }) => parts)).toEqual([
    [],
    [
      'Interests: O*NET 30.0 (August 2025); made by machine in November 2023',
      'Education, training, and experience: O*NET 30.2 (February 2026)',
    ],
    ['Occupational Employment and Wage Statistics by sector: May 2024'],
  ]);
  const all = editionLines({ ...noOccupations, editions }, allTables);
  expect(new Set(all.map(({ attribution }) => attribution)).size).toBe(all.length);
});

test('editionLines(occupations, tables) has none in a project without tables', () => {
  expect(editionLines(noOccupations, allTables)).toEqual([]);
});
