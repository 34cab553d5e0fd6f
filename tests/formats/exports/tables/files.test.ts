import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/exports/tables/csv.ts';
import { tables } from '../../../../src/exports/tables/files.ts';
import type { Table } from '../../../../src/exports/tables/table.ts';
import { aCompetency } from '../../../fixtures/a-competency.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { joinCompetencies, readCsv } from '../../../fixtures/read-tables.ts';

const site = aDataSite();
const atlas = atlasWith();
const rowsOf = (all: readonly Table[]) => Object.fromEntries(all.map((one) => [one.name, readCsv(csv(one))]));

describe('tables(atlas, site)', () => {
  test('can be joined to the same competencies, whatever their words are', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 3, maxLength: 40 })
      .filter((one) => one.trim() === one && !one.includes('|'));
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (train) => {
        const { practice } = aCompetency();
        const tidiness = { ...atlas.competencies.get('tidiness')!, practice: { ...practice, train } };
        const odd = { ...atlas, competencies: new Map([...atlas.competencies, ['tidiness', tidiness] as const]) };
        expect(joinCompetencies(rowsOf(tables(odd, site)))).toEqual(Object.fromEntries(odd.competencies));
      }),
      { numRuns: 25 },
    );
  });
});
