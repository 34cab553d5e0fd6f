import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openedWorkbook } from '../../../../src/exports/opened/workbook.ts';
import { readWorkbook } from '../../../../src/imports/opened/workbook.ts';

describe('readWorkbook(bytes)', () => {
  test('reads what we write: texts of all signs, and nothing as a formula', async () => {
    const rows = [
      ['id', 'statement'],
      ['1', '=HYPERLINK("x") & <b>'],
      ['', 'two\nlines, "quoted"'],
      ['007', 'C# — é 😀'],
    ];
    const { header, rows: read } = await readWorkbook(openedWorkbook(rows));
    expect([header, ...read.map(({ cells }) => cells)]).toEqual(rows);
  });

  test('finds the names of columns below a title, and says so', async () => {
    const { header, rows, remarks } = await readWorkbook(
      openedWorkbook([['Our outcomes 2026'], [], ['Code', 'Learning outcome'], ['A', 'Knead']]),
    );
    expect(header).toEqual(['Code', 'Learning outcome']);
    expect(rows).toEqual([{ line: 4, cells: ['A', 'Knead'] }]);
    expect(remarks).toEqual([{ what: 'rows-above', count: 1 }]);
  });

  test('reads cells that do not say where they are', async () => {
    const rows = [
      ['Code', 'Learning outcome'],
      ['A', 'Kneads'],
    ];
    const parts = unzipSync(openedWorkbook(rows));
    const sheet = Object.keys(parts).find((name) => name.includes('worksheets/'))!;
    const bare = strFromU8(parts[sheet]!).replace(/(<(?:row|c)\b[^>]*?) r="\w+"/g, '$1');
    expect(bare).not.toMatch(/ r="/);
    const { header, rows: read } = await readWorkbook(zipSync({ ...parts, [sheet]: strToU8(bare) }));
    expect([header, ...read.map(({ cells }) => cells)]).toEqual(rows);
  });

  test.for([
    ['an archive that is no workbook', zipSync({ 'a.xml': strToU8('<a/>') }), 'no-workbook'],
    ['an archive that is cut off', openedWorkbook([['a'], ['b']]).slice(0, 300), 'no-workbook'],
    ['a workbook without rows', openedWorkbook([]), 'empty'],
    ['a workbook with a header alone', openedWorkbook([['id']]), 'no-items'],
    [
      'a workbook whose sheet is no XML',
      zipSync({ ...Object.fromEntries([['xl/workbook.xml', strToU8('<workbook>')]]) }),
      'damaged',
    ],
  ] as const)('refuses %s', async ([, bytes, what]) => {
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ refusal: { what } });
  });

  test('refuses what unpacks to more than the limit, before it is unpacked', async () => {
    const bytes = openedWorkbook([['a'], ['b']]);
    const view = new DataView(bytes.buffer);
    // What the list at the end of the archive says of the size of its first file.
    const at = bytes.findIndex((_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50);
    view.setUint32(at + 24, 300_000_000, true);
    await expect(readWorkbook(bytes)).rejects.toMatchObject({ refusal: { what: 'too-large' } });
  });
});
