// The build for browsers, in which tables are written too: the plain one asks for Node’s `Buffer` as soon as it is loaded.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { guardFormula } from '../../domain/formula-guard.ts';
import { type Cell, cellText, type Table } from './table.ts';

/**
 * Write a table as CSV (RFC 4180): a header row, lines that end in CR LF, quotes where a field needs them.
 *
 * UTF-8 without a byte-order mark, since programs that do not expect one read it into the name of the first column;
 * spreadsheets have the workbooks. A text that begins with `=`, `+`, `-`, `@`, a tab or the end of a line, which a
 * spreadsheet could run as a formula, gets an apostrophe before it; so does a text that begins with an apostrophe. To
 * undo it, take one apostrophe from the beginning of every field that has one.
 */
export const csv = ({ columns, rows }: Table): string =>
  csvLines([columns.map(({ name }) => name), ...rows.map((row) => row.map(csvField))]);

/** Write rows of texts as they are, the header among them, as RFC 4180 asks. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: 'windows', quote_record_delimiter: true });

/** Write a cell as the text of a field that no spreadsheet runs. */
export function csvField(cell: Cell): string {
  const plain = cellText(cell);
  return typeof cell === 'number' ? plain : guardFormula(plain);
}
