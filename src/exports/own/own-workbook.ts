import type { Table } from '../tables/table.ts';
import { type Sheet, xlsx } from '../tables/xlsx.ts';

/**
 * Write tables of a person’s own as one workbook, in the browser, a sheet each, named as they are.
 *
 * @param tables at least one; the title of the first is that of the workbook
 * @param made today: `2026-11-29`
 */
export const ownWorkbookOf = (tables: readonly Table[], made: string): Uint8Array<ArrayBuffer> =>
  ownBook(
    tables.map((table) => ({ name: table.name, table, filtered: true })),
    tables[0]!,
    made,
  );

/**
 * Write sheets as a workbook of a person’s own.
 *
 * @param about title and description of the workbook
 * @param names names of cells, for who reads the workbook again
 */
export const ownBook = (
  sheets: readonly Sheet[],
  { title, description }: { readonly title: string; readonly description: string },
  made: string,
  names?: ReadonlyMap<string, string>,
): Uint8Array<ArrayBuffer> =>
  xlsx(sheets, { title, description, creator: '', language: 'en-US', created: made, modified: made }, names);

/** Write one table of a person’s own as a workbook, as `ownWorkbookOf` writes several. */
export const ownWorkbook = (table: Table, made: string): Uint8Array<ArrayBuffer> => ownWorkbookOf([table], made);
