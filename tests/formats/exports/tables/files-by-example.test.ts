import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { tableFiles, tables } from '../../../../src/exports/tables/files.ts';
import type { Table } from '../../../../src/exports/tables/table.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { aJob, held } from '../../../fixtures/a-job.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { withRatings } from '../../../fixtures/some-rated.ts';
import { joinJobs, joinTechnical, withoutPhrases, readCsv, type Row } from '../../../fixtures/read-tables.ts';

const site = aDataSite();
const atlas = atlasWith();
const made = tables(atlas, site);
const rowsOf = (all: readonly Table[]) => Object.fromEntries(all.map((one) => [one.name, readCsv(csv(one))]));
const rows = rowsOf(made);
const rowWith = (name: string, id: string): Row => rows[name]!.find((row) => row.id === id)!;

describe('tables(atlas, site)', () => {
  test('gives every row of an entry an identifier of the ledger, and every row a name of its own', () => {
    const identifiers = new Set(Object.values(atlas.ledger.live));
    for (const { name, unique } of made) {
      expect(
        rows[name]!.filter(({ identifier }) => !name.startsWith('occupation') && !identifiers.has(identifier!)),
        name,
      ).toEqual([]);
      const names = rows[name]!.map((row) => unique.map((column) => row[column]).join(' '));
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  test('counts what there is', () => {
    expect(Object.fromEntries(made.map(({ name, rows: own }) => [name, own.length]))).toMatchObject({
      competencies: 4,
      behaviors: atlas.behaviors.size,
      industries: 1,
      'model-tiers': 5,
      blocks: 4,
      jobs: 2,
      'job-competencies': 5,
      ladders: 1,
      glossary: 2,
      resources: 1,
    });
  });

  test('says of each job how much its occupations need what it does not list', () => {
    const own = withRatings(atlasWith({ jobs: { baker: aJob({ competencies: [held('patience')] }) } }));
    const needs = rowsOf(tables(own, site))['job-needs']!;
    expect(needs.filter(({ id }) => id === 'baker')).toMatchObject([
      { competency: 'tidiness', competency_title: 'Tidiness', need: 'much-more', score: '200', match: 'exact' },
    ]);
    expect(rows['job-needs']).toEqual([]);
  });

  test('numbers and names a block as its model does', () => {
    expect(rowWith('blocks', 'baking/patience')).toMatchObject({
      identifier: atlas.ledger.live['block:baking/patience'],
      number: '1.1',
      title: 'Taking Time',
      competency_title: 'Patience',
      page: 'https://cairn.example/industry/baking/',
      url: 'https://cairn.example/api/v1/industries/baking.json',
    });
  });

  test('writes codes as text, with scheme and version beside them', () => {
    expect(rowWith('onet-occupations', 'baker')).toMatchObject({
      scheme: 'O*NET-SOC',
      version: '2019',
      code: '51-3011.00',
      minor_group: '51-3000',
      minor_group_title: 'Food Processing Workers',
      broad_group: '51-3010',
      broad_group_title: 'Bakers',
    });
  });

  test('leads from a behavior to the page of the behavior and the file of its competency', () => {
    expect(rowWith('behaviors', 'baking/shaping/divides-by-scale')).toMatchObject({
      type: 'function',
      competency: 'baking/shaping',
      position: '1',
      page: 'https://cairn.example/behavior/baking/shaping/divides-by-scale/',
      url: 'https://cairn.example/api/v1/technical/baking/shaping.json',
    });
  });

  test('leaves the page of what has none empty', () => {
    const without = tables(atlas, { ...site, pageOf: () => undefined });
    expect(rowsOf(without).glossary!.map(({ page }) => page)).toEqual(['', '']);
  });

  test('writes the tasks of a responsibility, each followed by its parts', () => {
    const duty = {
      id: 'bakes-bread',
      title: 'Bake the bread',
      tasks: ['Weigh the flour', { text: 'Heat the oven', tasks: ['Open the damper'] }],
      measures: ['Bread by six; none burnt'],
      needs: { tidiness: 'high' as const, patience: 'moderate' as const },
    };
    const own = atlasWith({
      jobs: { baker: aJob({ responsibilities: [duty], competencies: [held('tidiness'), held('patience')] }) },
    });
    expect(rowsOf(tables(own, site)).responsibilities).toMatchObject([
      {
        tasks: 'Weigh the flour | Heat the oven | Open the damper',
        measures: 'Bread by six; none burnt',
        needs_high: 'tidiness',
        needs_moderate: 'patience',
      },
    ]);
  });

  test('gives the same rows when entries were read in another order', () => {
    const turned = { ...atlas, jobs: new Map([...atlas.jobs].reverse()) };
    expect(tables(turned, site)).toEqual(made);
  });

  test('can be joined to the same technical competencies and jobs', () => {
    expect(joinTechnical(rows)).toEqual(withoutPhrases(atlas.technical));
    expect(Object.fromEntries(atlas.jobs)).toMatchObject(joinJobs(rows));
  });
});

describe('tableFiles(atlas, site)', () => {
  test('writes a file of each table, and one that names their columns', () => {
    const files = new Map(tableFiles(atlas, site).map(({ path, make }) => [path, make() as string]));
    const metadata = JSON.parse(files.get('csv-metadata.json')!);
    expect(files.size).toBe(made.length + 1);
    for (const { url, tableSchema } of metadata.tables) {
      const [header] = files.get(url.slice(url.lastIndexOf('/') + 1))!.split('\r\n');
      expect(tableSchema.columns.map(({ name }: { name: string }) => name).join(','), url).toBe(header);
    }
  });
});
