import { describe, expect, test } from 'vitest';
import { csv, csvField } from '../../../../src/exports/tables/csv.ts';
import { table, text } from '../../../../src/exports/tables/table.ts';

const about = { name: 'words', title: 'Words', description: 'One word.' };
const wordsTable = (rows: readonly (readonly [string, string])[]) =>
  table(about, rows, { word: text('A word.', ([word]) => word), other: text('Another.', ([, other]) => other) });

describe('csv(table)', () => {
  test('writes a header row, lines that end in CR LF, and quotes where a field needs them', () => {
    expect(
      csv(
        wordsTable([
          ['rye, dark', 'say "crumb"'],
          ['two\nlines', 'plain'],
        ]),
      ),
    ).toBe('word,other\r\n"rye, dark","say ""crumb"""\r\n"two\nlines",plain\r\n');
  });

  test('writes a table without rows as its header', () => {
    expect(csv(wordsTable([]))).toBe('word,other\r\n');
  });
});

describe('csvField(cell)', () => {
  test.for(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠A1', "'x"])(
    'keeps %j from running as a formula',
    (cell) => {
      expect(csvField(cell)).toBe(`'${cell}`);
    },
  );

  test('keeps a list from doing so by its first item', () => {
    expect(csvField(['=1', 'a'])).toBe("'=1 | a");
  });

  test.for([
    ['1=1', '1=1'],
    [-4, '-4'],
    ['', ''],
    [undefined, ''],
  ] as const)('leaves %j as it is', ([cell, expected]) => {
    expect(csvField(cell)).toBe(expected);
  });
});
