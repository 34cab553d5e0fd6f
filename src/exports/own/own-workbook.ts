import type { Table } from '../tables/table.ts';
import { xlsx } from '../tables/xlsx.ts';

/**
 * Write tables of a person’s own as one workbook, in the browser, a sheet each, named as they are.
 *
 * @param tables at least one; the title of the first is that of the workbook
 * @param made today: `2026-11-29`
 */
export const ownWorkbookOf = (tables: readonly Table[], made: string): Uint8Array<ArrayBuffer> =>
  xlsx(
    tables.map((table) => ({ name: table.name, table, filtered: true })),
    {
      title: tables[0]!.title,
      description: tables[0]!.description,
      creator: '',
      language: 'en-US',
      created: made,
      modified: made,
    },
  );

/** Write one table of a person’s own as a workbook, as `ownWorkbookOf` writes several. */
export const ownWorkbook = (table: Table, made: string): Uint8Array<ArrayBuffer> => ownWorkbookOf([table], made);
