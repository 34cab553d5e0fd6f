import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { table, text } from '../../../../src/exports/tables/table.ts';
import { readCsv } from '../../../fixtures/read-tables.ts';

const about = { name: 'words', title: 'Words', description: 'One word.' };
const wordsTable = (rows: readonly (readonly [string, string])[]) =>
  table(about, rows, { word: text('A word.', ([word]) => word), other: text('Another.', ([, other]) => other) });

describe('csv(table)', () => {
  test('can be read back whatever the words are', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", "''=", '"', '＝', '\ufeff', ' ');
    const word = fc.tuple(start, fc.string({ unit: 'binary' })).map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        expect(readCsv(csv(wordsTable(rows)))).toEqual(rows.map(([one, other]) => ({ word: one, other })));
      }),
      { numRuns: 300 },
    );
  });
});
