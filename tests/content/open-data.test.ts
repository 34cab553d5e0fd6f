import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/exports/api/files.ts';
import { addressOf } from '../../src/exports/skos/addresses.ts';
import { skosGraph } from '../../src/exports/skos/graph.ts';
import { iriOf, type Property } from '../../src/exports/skos/vocabulary.ts';
import { csv } from '../../src/exports/tables/csv.ts';
import { kindList } from '../../src/schemas/kinds.ts';
import { tables } from '../../src/exports/tables/files.ts';
import { csvMetadata, tableFile } from '../../src/exports/tables/metadata.ts';
import { workbooks } from '../../src/exports/tables/workbooks.ts';
import { aDataSite } from '../fixtures/a-data-site.ts';
import { readEntries } from '../fixtures/read-api.ts';
import { type CsvwMetadata, faultsOfCsvw, readCsvw } from '../fixtures/read-csvw.ts';
import { joinCompetencies, joinJobs, joinTechnical, withoutPhrases, readCsv } from '../fixtures/read-tables.ts';
import { readWorkbook, shown } from '../fixtures/read-workbook.ts';
import { atlas, entries } from './real-content.ts';

const site = aDataSite();
const made = tables(atlas, site);
const rows = Object.fromEntries(made.map((one) => [one.name, readCsv(csv(one))]));

describe('the real content, written and read back', () => {
  test('is the same from the JSON API, every entry of every kind', () => {
    const files = apiFiles(atlas, site).map(({ path, make }) => ({ path, value: JSON.parse(make() as string) }));
    const read = readEntries(files);
    expect(Object.keys(read).toSorted()).toEqual(kindList.toSorted());
    for (const kind of kindList) expect(read[kind], kind).toEqual(Object.fromEntries<unknown>(entries[kind]));
  });

  test('is the same from CSV: competencies with their behaviors, jobs with their competencies', () => {
    expect(joinCompetencies(rows)).toEqual(withoutPhrases(entries.competencies));
    expect(joinTechnical(rows)).toEqual(withoutPhrases(entries.technical));
    const jobs = joinJobs(rows);
    expect(Object.keys(jobs)).toEqual([...entries.jobs.keys()].sort());
    expect(Object.fromEntries(entries.jobs)).toMatchObject(jobs);
  });

  test('is the same from CSV as a reader of its metadata takes it, lists and all', () => {
    const metadata = csvMetadata(made, atlas, site) as CsvwMetadata;
    const files = new Map(made.map((one) => [site.table(tableFile(one.name)), csv(one)]));
    const read = readCsvw(metadata, (url) => files.get(url)!);
    expect(faultsOfCsvw(metadata, read)).toEqual([]);
    for (const [i, { name, columns, rows: own }] of made.entries())
      for (const [c, { name: column, holds }] of columns.entries())
        if (holds === 'list') expect(read[i]!.rows.map((row) => row[column]), `${name}.${column}`).toEqual(own.map((row) => row[c]));
  });

  test('numbers blocks by whole numbers too, in the order of their numbers, none of them twice in a model', () => {
    for (const [industry, blocks] of Map.groupBy(rows.blocks!, (row) => row.industry!)) {
      expect(blocks.map(({ position }) => Number(position)), industry).toEqual(blocks.map((_, i) => i + 1));
      const places = blocks.map(({ number }) => number!.split('.').map(Number) as [number, number]);
      expect(places, industry).toEqual(places.toSorted(([a, x], [b, y]) => a - b || x - y));
    }
  });

  test('is the same from workbooks, cell by cell', async () => {
    for (const { path, sheets, make } of workbooks(atlas, site))
      expect(await readWorkbook(make()), path).toEqual(
        sheets().map(({ name, table }) => ({ sheet: name, data: shown(table) })),
      );
  }, 120_000);

  test('has rows that their key tells apart, and codes of the scheme they name', () => {
    for (const { name, unique } of made) {
      const keys = rows[name]!.map((row) => unique.map((column) => row[column]).join(' '));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    const forms: Readonly<Record<string, RegExp>> = {
      'O*NET-SOC': /^\d{2}-\d{4}\.\d{2}$/,
      NAICS: /^\d{2,6}(?:-\d{2})?$/,
      'O*NET content model': /^\d(?:\.[A-Za-z0-9]+){1,5}$/,
    };
    const coded = Object.values(rows).flatMap((own) => own.filter(({ code }) => code));
    expect(coded.length).toBeGreaterThan(500);
    expect(coded.filter(({ code, scheme, version }) => !version || !forms[scheme!]?.test(code!))).toEqual([]);
  });

  test('matches every job with its occupations in SKOS, each by the page of a code that the tables of occupations have', () => {
    const said = Map.groupBy(skosGraph(atlas, site), ({ subject }) => subject.value);
    const pages = new Map([...atlas.occupations.bySoc.keys()].map((soc) => [site.onetOccupation(soc), soc]));
    const matched = (job: string, property: Property): (string | undefined)[] =>
      (said.get(addressOf(atlas, site, `job:${job}`)) ?? [])
        .filter(({ predicate, object }) => predicate.value === iriOf(property) && !object.value.startsWith(site.home))
        .map(({ object }) => pages.get(object.value));
    for (const [id, { occupations }] of atlas.jobs)
      for (const [match, property] of [
        ['exact', 'skos:exactMatch'],
        ['close', 'skos:closeMatch'],
        ['broad', 'skos:relatedMatch'],
      ] as const)
        expect(matched(id, property), id).toEqual(
          occupations.filter((one) => one.match === match).map(({ soc }) => soc),
        );
  });
});
