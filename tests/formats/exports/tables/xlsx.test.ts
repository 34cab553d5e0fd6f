import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { day, number, table, type Table, text } from '../../../../src/exports/tables/table.ts';
import { xlsx } from '../../../../src/exports/tables/xlsx.ts';
import { readWorkbook, sheetXml, shown } from '../../../fixtures/read-workbook.ts';

const wordsTable = (words: readonly string[]) =>
  table({ name: 'words', title: 'Words', description: 'One word.' }, words, {
    word: text('A word.', (word) => word),
    letters: number('How many letters it has.', (word) => word.length),
  });
const properties = {
  title: 'Words & <signs>',
  description: 'Some words.',
  creator: 'Cairn',
  language: 'en-US',
  created: '2025-01-01',
  modified: '2026-11-22',
};
const sheetOf = (own: Table) => [{ name: 'Words', table: own, filtered: true }];
const write = (own: Table, about = properties) => xlsx(sheetOf(own), about);
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

describe('xlsx(sheets, properties)', () => {
  test('can be read back whatever the words are', async () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", '<b>', '&amp;', '"', ' ', '\n', '0');
    // What XML 1.0 forbids is left out of workbooks, as the next test says, and the writer leaves out U+FFFD and what it discourages too.
    const forbidden = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFC\u{10000}-\u{10FFFF}]/u;
    const word = fc
      .tuple(start, fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((parts) => parts.join(''))
      .filter((text) => !forbidden.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
        const own = wordsTable(words);
        expect(await readWorkbook(write(own))).toEqual([{ sheet: 'Words', data: shown(own) }]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds no character that XML 1.0 forbids, whatever the words are', async () => {
    const words = ['a\u0001b', '\uFFFE', 'a\uD800b', '\u000B', 'a\u0085b', '\0'];
    const packed = unzipSync(write(wordsTable(words)));
    for (const [path, bytes] of Object.entries(packed))
      expect(strFromU8(bytes), path).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u);
  });

  test('keeps texts that every object has a field of', async () => {
    const own = wordsTable(['constructor', 'toString', '__proto__', 'constructor']);
    expect((await readWorkbook(write(own)))[0]!.data).toEqual(shown(own));
  });

  test('stores texts as texts: nothing in it is a formula', async () => {
    const [xml] = sheetXml(write(wordsTable(['=1+1', '+1', '@A1'])));
    expect(xml).toContain('t="s"');
    expect(xml).not.toMatch(/<f[ >/]/);
  });

  test('keeps the header row in sight, and columns between 8 and 60 characters wide', async () => {
    const [xml] = sheetXml(write(wordsTable(['x'.repeat(200)])));
    expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    expect([...xml!.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([60, 9]);
  });

  test('gives the same bytes each time, and others on another day', async () => {
    const own = wordsTable(['rye']);
    const [first, again, later] = [write(own), write(own), write(own, { ...properties, modified: '2026-11-24' })];
    expect(first).toEqual(again);
    expect(first).not.toEqual(later);
  });

  test('tells in its properties what it is, by whom, and the days of its content', async () => {
    const core = partOf(write(wordsTable(['rye'])), 'docProps/core.xml');
    expect(DomUtils.getElementsByTagName('cp:coreProperties', parseDocument(core, { xmlMode: true }))).toHaveLength(1);
    for (const said of [
      '<dc:title>Words &amp; &lt;signs&gt;</dc:title>',
      '<dc:creator>Cairn</dc:creator>',
      '<dc:language>en-US</dc:language>',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-01T00:00:00Z</dcterms:created>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:modified>',
    ])
      expect(core).toContain(said);
  });

  test('stores days as days, which read back as such', async () => {
    const own = table({ name: 'days', title: 'Days', description: 'One day.' }, ['2026-11-22', '2024-02-29'], {
      changed: day('A day.', (one) => one),
      text: text('The same as text.', (one) => one),
    });
    expect((await readWorkbook(write(own)))[0]!.data.slice(1)).toEqual([
      [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
      [new Date('2024-02-29T00:00:00Z'), '2024-02-29'],
    ]);
  });

  test('has a filter above all columns of a sheet, where it is asked for', async () => {
    const own = wordsTable(['rye', 'oats', 'spelt']);
    expect(sheetXml(write(own))[0]).toContain('</sheetData><autoFilter ref="A1:B4"/>');
    const plain = xlsx([{ name: 'Words', table: own, filtered: false }], properties);
    expect(sheetXml(plain)[0]).not.toContain('autoFilter');
  });

  test('names the default style of cells, without which readers warn', async () => {
    const styles = partOf(write(wordsTable(['rye'])), 'xl/styles.xml');
    const order = [...styles.matchAll(/<(borders|cellStyleXfs|cellXfs|cellStyles)[ >]/g)].map(([, name]) => name);
    expect(order).toEqual(['borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);
    expect(styles).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  });

  test.for([['O*NET'], [''], ['x'.repeat(32)], ["'Words"], ['Words', 'words']])(
    'refuses names of sheets that spreadsheets refuse: %j',
    (names) => {
      const sheets = names.map((name) => ({ name, table: wordsTable([]), filtered: true }));
      expect(() => xlsx(sheets, properties)).toThrow(RangeError);
    },
  );
});
