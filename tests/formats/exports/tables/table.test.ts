import { describe, expect, test } from 'vitest';
import { cellText, list, number, table, text } from '../../../../src/exports/tables/table.ts';

describe('table(about, things, fillings)', () => {
  test('makes a row of each thing, with the columns in the order they are named', () => {
    const made = table({ name: 'loaves', title: 'Loaves', description: 'One loaf.' }, [{ name: 'rye', grams: 900 }], {
      name: text('Its name.', ({ name }) => name),
      grams: number('Its weight in grams.', ({ grams }) => grams),
      seeds: list('What is on it.', () => []),
    });
    expect(made.columns).toEqual([
      { name: 'name', description: 'Its name.', holds: 'text', required: true },
      { name: 'grams', description: 'Its weight in grams.', holds: 'number', required: true },
      { name: 'seeds', description: 'What is on it.', holds: 'list', required: false },
    ]);
    expect(made.rows).toEqual([['rye', 900, []]]);
    expect(made.unique).toEqual(['identifier']);
  });
});

describe('cellText(cell)', () => {
  test.for([
    [undefined, ''],
    ['=1+1', '=1+1'],
    [4, '4'],
    [[], ''],
    [['a', 'b'], 'a | b'],
    [['a; b', 'c\\'], 'a; b | c\\'],
  ] as const)('writes %o as "%s"', ([cell, expected]) => {
    expect(cellText(cell)).toBe(expected);
  });

  test.for(['a | b', '|', 'a|b', '| b'])('refuses an item that could not be told from two: %j', (item) => {
    expect(() => cellText(['x', item])).toThrow(RangeError);
    expect(cellText(item)).toBe(item);
  });
});
