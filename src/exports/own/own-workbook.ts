import writeXlsxFile from 'write-excel-file/universal';
import { finishBook, type Sheet, writerSheets } from '../tables/xlsx-book.ts';
import { cellText, type Table } from '../tables/table.ts';
import { bookForms } from '../tables/xlsx-forms.ts';

/** A workbook that the browser cannot make. */
export class TooLargeForWorkbook extends Error {
  constructor() {
    super('a part of the workbook could be larger than the browser packs without a thread');
    this.name = 'TooLargeForWorkbook';
  }
}

/**
 * Bytes from which the packer of the writer starts a thread for a part (`fflate` 0.8.3, `zip`). The site’s policy allows no
 * threads from texts, and the packer then waits forever, so a part must stay below.
 */
const threadFrom = 160_000;

/** Bytes that surround each text, each cell and each row in the parts of a workbook, at most, and those of an empty part. */
const around = { text: 50, cell: 60, row: 80, part: 4000 };

/**
 * Write a table of a person’s own as a workbook, in the browser. Texts are texts and never run as formulas.
 *
 * @param made today: `2026-11-29`
 * @throws {TooLargeForWorkbook} if it could have a part that the packer starts a thread for; some 2,500 steps
 */
export const ownWorkbook = (table: Table, made: string): Promise<Uint8Array<ArrayBuffer>> =>
  ownWorkbookOf([table], made);

/**
 * Write several tables as one workbook, a sheet each, named as they are. A table with more rows than one sheet may have goes on in
 * another: `Worksheet 2`.
 *
 * @param tables at least one; the title of the first is that of the workbook
 * @throws {TooLargeForWorkbook} if it could have a part that the packer starts a thread for
 */
export const ownWorkbookOf = (tables: readonly Table[], made: string): Promise<Uint8Array<ArrayBuffer>> =>
  ownBook(tables.flatMap(sheetsOf), tables[0]!, made);

/**
 * Write sheets as a workbook, in the browser.
 *
 * @param about title and description of the workbook
 * @param made today
 * @param names names of cells, for who reads the workbook again; of use where a sheet is a form
 * @throws {TooLargeForWorkbook} if it could have a part that the packer starts a thread for
 */
export async function ownBook(
  sheets: readonly Sheet[],
  { title, description }: { readonly title: string; readonly description: string },
  made: string,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = sheets.map(({ table }) => table);
  const largest = Math.max(sharedTexts(tables), ...tables.map(sheetBytes));
  if (largest >= threadFrom) throw new TooLargeForWorkbook();
  const packed = await writeXlsxFile(writerSheets(sheets)).toBlob();
  const properties = { title, description, creator: '', language: 'en-US', created: made, modified: made };
  return finishBook(new Uint8Array(await packed.arrayBuffer()), sheets, properties, (parts) =>
    bookForms(parts, sheets, names),
  );
}

/** Cut a table into sheets, each of which the writer packs without a thread. */
function sheetsOf(table: Table): Sheet[] {
  const { columns, rows, name } = table;
  const most = Math.max(1, Math.floor((threadFrom - around.part) / (around.row + columns.length * around.cell)) - 2);
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? name : `${name} ${i + 1}`,
    table: { ...table, rows: rows.slice(i * most, (i + 1) * most) },
    filtered: true,
  }));
}

/** Bytes of the part that holds all texts, at most. */
function sharedTexts(tables: readonly Table[]): number {
  const texts = new Set(
    tables.flatMap(({ columns, rows }) => [
      ...columns.map(({ name }) => name),
      ...rows.flatMap((row) => row.map((cell) => cellText(cell))),
    ]),
  );
  const encoder = new TextEncoder();
  const escaped = (text: string) => encoder.encode(text).length + 5 * (text.match(/[&<>"']/g)?.length ?? 0);
  return [...texts].reduce((sum, text) => sum + around.text + escaped(text), around.part);
}

/** Bytes of a sheet, at most. */
const sheetBytes = ({ columns, rows }: Table): number =>
  (rows.length + 1) * (around.row + columns.length * around.cell) + around.part;
