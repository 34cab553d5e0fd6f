import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/node';
import { type Cell, cellText, type Table } from './table.ts';

/** Width of a column in characters: never so narrow that a name is cut, nor so wide that one column fills a screen. */
const width = { least: 8, most: 60 } as const;

/** Where an archive keeps the texts of its cells. */
const texts = 'xl/sharedStrings.xml';

/**
 * Stands for a while before a text such as "constructor". The writer numbers texts by a plain object, takes what every
 * object inherits for a number, and would spoil the file.
 */
const mark = '\ue000';

/**
 * Write tables as the sheets of a workbook (Office Open XML). Texts are stored as texts and never run as formulas; the
 * header row is bold and stays in sight. The archive carries the given day instead of the time at which it was made, so
 * that the same tables give the same bytes. For Node alone: what the writer has for browsers starts a thread for each
 * large sheet, which takes longer than the sheet.
 *
 * @param sheets names of at most 31 characters without `[]/\:*?`, each with its table
 * @param day `2026-11-22`
 * @throws {Error} if a sheet has a name that spreadsheets refuse
 */
export async function xlsx(
  sheets: readonly { readonly name: string; readonly table: Table }[],
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await writeXlsxFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      data: [table.columns.map((column) => header(column.name)), ...table.rows.map((row) => row.map(body))],
      columns: widths(table).map((characters) => ({ width: characters })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  const files = unzipSync(packed);
  const unmarked = strToU8(strFromU8(files[texts]!).replaceAll(`<t>${mark}`, '<t>'));
  // A time without a zone is read and written in the zone of the machine, so every machine writes the same one.
  return zipSync({ ...files, [texts]: unmarked }, { mtime: `${day}T00:00:00` });
}

const header = (name: string): XlsxCell => ({ type: String, value: name, fontWeight: 'bold' });

function body(cell: Cell): XlsxCell {
  if (typeof cell === 'number') return { type: Number, value: cell };
  const plain = cellText(cell);
  if (plain === '') return null;
  const value = plain in Object.prototype ? mark + plain : plain;
  return { type: String, value, wrap: true, alignVertical: 'top' };
}

function widths({ columns, rows }: Table): number[] {
  return columns.map(({ name }, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, cellText(row[i]).length), name.length);
    return Math.min(width.most, Math.max(width.least, longest + 2));
  });
}
