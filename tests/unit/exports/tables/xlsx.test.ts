import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { number, table, text } from '../../../../src/exports/tables/table.ts';
import { xlsx } from '../../../../src/exports/tables/xlsx.ts';
import { readWorkbook, sheetXml, shown } from '../../../fixtures/read-workbook.ts';

const wordsTable = (words: readonly string[]) =>
  table({ name: 'words', title: 'Words', description: 'One word.' }, words, {
    word: text('A word.', (word) => word),
    letters: number('How many letters it has.', (word) => word.length),
  });
const day = '2026-11-22';

describe('xlsx(sheets, day)', () => {
  test('can be read back whatever the words are', async () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", '<b>', '&amp;', '"', ' ', '\n', '0');
    const word = fc.tuple(start, fc.string({ unit: 'grapheme', minLength: 1 })).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
        const own = wordsTable(words);
        expect(await readWorkbook(await xlsx([{ name: 'Words', table: own }], day))).toEqual([
          { sheet: 'Words', data: shown(own) },
        ]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds no character that XML 1.0 forbids, whatever the words are', async () => {
    const words = ['a\u0001b', '\uFFFE', 'a\uD800b', '\u000B', 'a\u0085b', '\0'];
    const packed = unzipSync(await xlsx([{ name: 'Words', table: wordsTable(words) }], day));
    for (const [path, bytes] of Object.entries(packed))
      expect(strFromU8(bytes), path).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u);
  });

  test('keeps texts that every object has a field of', async () => {
    const own = wordsTable(['constructor', 'toString', '__proto__', 'constructor']);
    expect((await readWorkbook(await xlsx([{ name: 'Words', table: own }], day)))[0]!.data).toEqual(shown(own));
  });

  test('stores texts as texts: nothing in it is a formula', async () => {
    const [xml] = sheetXml(await xlsx([{ name: 'Words', table: wordsTable(['=1+1', '+1', '@A1']) }], day));
    expect(xml).toContain('t="s"');
    expect(xml).not.toMatch(/<f[ >/]/);
  });

  test('keeps the header row in sight, and columns between 8 and 60 characters wide', async () => {
    const [xml] = sheetXml(await xlsx([{ name: 'Words', table: wordsTable(['x'.repeat(200)]) }], day));
    expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect([...xml!.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([60, 9]);
  });

  test('gives the same bytes each time, and others on another day', async () => {
    const sheets = [{ name: 'Words', table: wordsTable(['rye']) }];
    const [first, again, later] = [await xlsx(sheets, day), await xlsx(sheets, day), await xlsx(sheets, '2026-11-24')];
    expect(first).toEqual(again);
    expect(first).not.toEqual(later);
  });

  test('refuses a name that spreadsheets refuse', async () => {
    await expect(xlsx([{ name: 'O*NET', table: wordsTable([]) }], day)).rejects.toThrow('illegal characters');
  });
});
