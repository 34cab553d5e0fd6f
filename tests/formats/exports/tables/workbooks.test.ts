import { describe, expect, test } from 'vitest';
import { workbooks } from '../../../../src/exports/tables/workbooks.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readWorkbook, shown } from '../../../fixtures/read-workbook.ts';

const site = aDataSite();
const atlas = atlasWith();
const made = workbooks(atlas, site);

describe('workbooks(atlas, site)', () => {
  test('can be read back cell by cell', async () => {
    for (const { path, sheets, make } of made)
      expect(await readWorkbook(make()), path).toEqual(
        sheets().map(({ name, table }) => ({ sheet: name, data: shown(table) })),
      );
  });
});
