import { describe, expect, test } from 'vitest';
import { modelWorkbook, workbooks } from '../../../../src/exports/tables/workbooks.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { anIndustry } from '../../../fixtures/an-industry.ts';
import { atlasWith } from '../../../fixtures/entries.ts';

const site = aDataSite();
const atlas = atlasWith();
const made = workbooks(atlas, site);
const sheetOf = (path: string, name: string) =>
  made
    .find((one) => one.path === path)!
    .sheets()
    .find((sheet) => sheet.name === name)!.table;

describe('workbooks(atlas, site)', () => {
  test('lists one for the library, one for all jobs, and one for each model', () => {
    expect(made.map(({ path }) => path)).toEqual(['competencies.xlsx', 'jobs.xlsx', 'baking-model.xlsx']);
    expect(made[2]!.sheets().map(({ name }) => name)).toEqual(['About', 'Tiers', 'Blocks', 'Behaviors', 'Jobs']);
  });

  test('a model called "jobs" does not take the place of the workbook of jobs', () => {
    const jobs = anIndustry({ title: 'Jobs Model', name: 'Jobs', tiers: [{ tier: 'workplace', blocks: [] }] });
    const paths = workbooks(atlasWith({ industries: { jobs } }), site).map(({ path }) => path);
    expect(paths).toContain(modelWorkbook('jobs'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('tells in each what it is, how to cite it, and when it changed', () => {
    expect(Object.fromEntries(sheetOf('baking-model.xlsx', 'About').rows as [string, string][])).toMatchObject({
      Address: 'https://cairn.example/industry/baking/',
      'Last changed': '2026-11-22',
      License: 'CC BY 4.0',
      'Cite as': expect.stringContaining('Cairn. https://cairn.example/industry/baking/. CC BY 4.0.'),
    });
  });

  test('holds in that of a model the behaviors of its blocks, and the jobs it covers best first', () => {
    expect(sheetOf('baking-model.xlsx', 'Behaviors').rows).toHaveLength(atlas.behaviors.size);
    const ids = sheetOf('baking-model.xlsx', 'Jobs').rows.map((row) => row[1]);
    expect(ids).toEqual(['baker', 'counter-clerk']);
  });
});
