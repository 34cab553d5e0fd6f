import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { tables } from '../../../../src/exports/tables/files.ts';
import { csvMetadata, tableFile } from '../../../../src/exports/tables/metadata.ts';
import { cellText } from '../../../../src/exports/tables/table.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { type CsvwMetadata, faultsOfCsvw, readCsvw } from '../../../fixtures/read-csvw.ts';

const site = aDataSite();
const atlas = atlasWith();
const made = tables(atlas, site);
const metadata = csvMetadata(made, atlas, site) as CsvwMetadata;
const files = new Map(made.map((one) => [site.table(tableFile(one.name)), csv(one)]));
const read = readCsvw(metadata, (url) => files.get(url)!);
const columnsOf = (name: string) =>
  Object.fromEntries(
    metadata.tables
      .find(({ url }) => url === site.table(tableFile(name)))!
      .tableSchema.columns.map((column) => [column.name, column]),
  );

describe('csvMetadata(tables, atlas, site)', () => {
  test('is kept by every table', () => {
    expect(faultsOfCsvw(metadata, read)).toEqual([]);
  });

  test('gives a reader the lists that the tables were made from', () => {
    for (const [i, { name, columns, rows }] of made.entries())
      for (const [r, row] of rows.entries())
        for (const [c, cell] of row.entries()) {
          const wanted = columns[c]!.holds === 'list' ? cell : cellText(cell) || null;
          expect(read[i]!.rows[r]![columns[c]!.name], `${name}.${columns[c]!.name}`).toEqual(wanted);
        }
  });

  test('says what a day, an address, a number and a list are, and what is never empty', () => {
    expect(columnsOf('sources')).toMatchObject({
      read: { datatype: 'date', required: true },
      changed: { datatype: 'date', required: true },
      url: { datatype: 'anyURI', required: true },
      cited_by: { datatype: 'integer', required: true },
    });
    expect(columnsOf('sources').source_url).toMatchObject({ datatype: 'anyURI' });
    expect(columnsOf('sources').source_url).not.toHaveProperty('required');
    expect(columnsOf('jobs').aliases).toMatchObject({ datatype: 'string', separator: ' | ' });
  });

  test('says which columns lead to rows of other tables', () => {
    const keys = metadata.tables.flatMap(({ url, tableSchema }) =>
      tableSchema.foreignKeys.map(({ columnReference, reference }) =>
        [url, columnReference, reference.resource, reference.columnReference].join(' ').replaceAll(site.table(''), ''),
      ),
    );
    expect(keys).toEqual(
      expect.arrayContaining([
        'behaviors.csv competency_identifier competencies.csv identifier',
        'job-competencies.csv job jobs.csv id',
        'blocks.csv competency competencies.csv id',
        'steps.csv to_identifier places.csv identifier',
        'onet-elements.csv identifier competencies.csv identifier',
      ]),
    );
    const known = new Set(made.flatMap(({ name, columns }) => columns.map((column) => `${name}.csv ${column.name}`)));
    expect(keys.filter((key) => !known.has(key.split(' ').slice(2).join(' ')))).toEqual([]);
    // Whatever is called the identifier of something leads to it.
    const named = made.flatMap(({ name, columns }) =>
      columns.flatMap((column) => (column.name.endsWith('_identifier') ? [`${name}.csv ${column.name}`] : [])),
    );
    expect(named.filter((one) => !keys.some((key) => key.startsWith(`${one} `)))).toEqual([]);
  });
});

describe('the reader of "CSV on the Web"', () => {
  const spoil = (name: string, column: string, value: string | null) =>
    read.map(({ url, rows }) => ({
      url,
      rows:
        url === site.table(tableFile(name))
          ? rows.map((row, i) => (i === 0 ? { ...row, [column]: value } : row))
          : rows,
    }));

  test.for([
    ['an empty cell that must not be', 'jobs', 'title', null, 'title of row 1 is empty'],
    ['a day that is none', 'jobs', 'changed', '2026-13-01', 'changed of row 1 is no date'],
    ['a number that is none', 'jobs', 'job_zone', '2.5', 'job_zone of row 1 is no integer'],
    ['an address that is none', 'jobs', 'page', 'jobs/baker', 'page of row 1 is no anyURI'],
    ['a competency of nobody', 'blocks', 'competency', 'calm', 'competency calm is not one row of'],
  ] as const)('tells of %s', ([, name, column, value, fault]) => {
    expect(faultsOfCsvw(metadata, spoil(name, column, value)).join('\n')).toContain(fault);
  });

  test('tells of a row that stands twice', () => {
    const twice = read.map(({ url, rows }) => ({ url, rows: [...rows, ...rows.slice(0, 1)] }));
    expect(faultsOfCsvw(metadata, twice).join('\n')).toContain('stands twice');
  });
});
