import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { builtPages, dist } from '../fixtures/built-site.ts';
import { readCsv, type Row } from '../fixtures/read-tables.ts';
import { readWorkbook, sheetXml } from '../fixtures/read-workbook.ts';
import { entries } from '../content/real-content.ts';

/** What CSV writes for what stands in a cell of a sheet. */
const asText = (cell: string | number | Date): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

const folder = join(dist, 'data');
const names = listFiles(folder).filter((name) => name.endsWith('.csv'));
const books = listFiles(folder).filter((name) => name.endsWith('.xlsx') && !/^(?:papers|worksheets)\//.test(name));
const tables = new Map(names.map((name) => [name, readCsv(readFileSync(join(folder, name), 'utf8'))]));
const pages = new Set(builtPages().map(({ path }) => path));
const live = new Set(Object.values(entries.ledger.live));
const metadata = JSON.parse(readFileSync(join(folder, 'csv-metadata.json'), 'utf8')) as {
  tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
};
const { home } = JSON.parse(readFileSync(join(dist, 'api', 'v1', 'index.json'), 'utf8')) as { home: string };

describe('the tables of the built site', () => {
  test.for(names)('%s is CSV as RFC 4180 has it: UTF-8 without a mark, lines that end in CR LF', (name) => {
    const bytes = readFileSync(join(folder, name));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
  });

  test('hold in every row of an entry an identifier of the ledger, and addresses that are there', () => {
    const faults = [...tables].flatMap(([name, rows]) =>
      rows.flatMap(({ identifier, page, url }, i) => {
        const file = join(dist, url!.slice(home.length));
        const path = page && `/${page.slice(home.length)}`.split('#')[0]!;
        const isKnown = name.startsWith('occupation') || live.has(identifier!);
        return isKnown && existsSync(file) && (!path || pages.has(path)) ? [] : [`${name}:${i + 2}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('hold no cell that a spreadsheet would run: a number below zero is none', () => {
    const cells = names.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:^|,|\r\n)"?([=+@\t\r]|-(?!\d+(?:,|\r\n)))/g)].map(
        ([cell]) => cell,
      ),
    );
    expect(cells).toEqual([]);
  });

  test('count what there is', () => {
    const count = (name: string) => tables.get(`${name}.csv`)!.length;
    const keys = (kind: string) => Object.keys(entries.ledger.live).filter((key) => key.startsWith(`${kind}:`)).length;
    expect(count('competencies')).toBe(keys('competency'));
    expect(count('behaviors')).toBe(keys('behavior'));
    expect(count('relations')).toBe(keys('isRelatedTo'));
    expect(count('industries')).toBe(keys('industry'));
    expect(count('model-tiers')).toBe(keys('course'));
    expect(count('blocks')).toBe(keys('block'));
    expect(count('sectors')).toBe(keys('sector'));
    expect(count('jobs')).toBe(keys('job'));
    expect(count('job-competencies')).toBe(keys('asked'));
    expect(count('responsibilities')).toBe(keys('responsibility'));
    expect(count('ladders')).toBe(keys('ladder'));
    expect(count('places')).toBe(keys('place'));
    expect(count('steps')).toBe(keys('step'));
    expect(count('credentials')).toBe(keys('credential'));
    expect(count('sources')).toBe(keys('source'));
    expect(count('glossary')).toBe(keys('term'));
    expect(count('occupations')).toBe(entries.occupations.bySoc.size);
  });

  test('have the columns that their description names', () => {
    expect(metadata.tables).toHaveLength(names.length);
    for (const { url, tableSchema } of metadata.tables) {
      const name = url.slice(`${home}data/`.length);
      const [header] = readFileSync(join(folder, name), 'utf8').split('\r\n');
      expect(header, name).toBe(tableSchema.columns.map((column) => column.name).join(','));
    }
  });
});

describe('the workbooks of the built site', () => {
  test('are one for each model, one for jobs, one for occupations, one for the library', () => {
    const models = [...entries.industries.keys()].map((id) => `${id}-model.xlsx`);
    expect(books).toEqual([...models, 'competencies.xlsx', 'jobs.xlsx', 'occupations.xlsx'].sort());
  });

  test.for([
    ['competencies.xlsx', 'Competencies', 'competencies.csv', undefined],
    ['competencies.xlsx', 'Behaviors', 'behaviors.csv', undefined],
    ['jobs.xlsx', 'Jobs', 'jobs.csv', undefined],
    ['jobs.xlsx', 'Competencies', 'job-competencies.csv', undefined],
    ['occupations.xlsx', 'Occupations', 'occupations.csv', undefined],
    ['automation-model.xlsx', 'Blocks', 'blocks.csv', 'automation'],
  ] as const)('%s says on the sheet %s what %s says', async ([book, sheet, name, industry]) => {
    const read = await readWorkbook(readFileSync(join(folder, book)));
    const [header, ...body] = read.find((one) => one.sheet === sheet)!.data;
    const rows: Row[] = body.map((row) =>
      Object.fromEntries(header!.map((column, i) => [column, asText(row[i] ?? '')])),
    );
    expect(rows).toEqual(tables.get(name)!.filter((row) => !industry || row.industry === industry));
  });

  test('hold no formula', () => {
    for (const book of books)
      for (const xml of sheetXml(readFileSync(join(folder, book)))) expect(xml, book).not.toMatch(/<f[ >/]/);
  });
});
