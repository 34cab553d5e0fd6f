import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell as XlsxCell } from 'write-excel-file/universal';
import { type Cell, cellText, type Column, type Table } from './table.ts';
import type { SheetForm } from './xlsx-forms.ts';
import { columnName, finishedParts, type WorkbookProperties } from './xlsx-parts.ts';

/** A sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters without `[]/\\:*?`. */
  readonly name: string;
  readonly table: Table;
  /** Whether a reader may filter its rows by what stands in a column. */
  readonly filtered: boolean;
  /** What makes it a form to fill in. Its first column then stays in sight too. */
  readonly form?: SheetForm;
}

/** Width of a column in characters: never so narrow that a name is cut or nobody could write there, nor so wide that one column fills a screen. */
const width = { least: 8, most: 60 } as const;

/** The same on a form, which has to fit on paper. */
const formWidth = { least: 14, most: 40 } as const;

/** Height of a line of text in points, and of a row that somebody may write in by hand. */
const height = { line: 15, row: 26 } as const;

/** Where an archive keeps the texts of its cells. */
const texts = 'xl/sharedStrings.xml';

/**
 * Stands for a while before a text such as "constructor". The writer numbers texts by a plain object, takes what every
 * object inherits for a number, and would spoil the file. A text that begins with the sign itself gets a second one.
 */
const mark = '\ue000';
const markedText = new RegExp(`<t( [^>]*)?>${mark}`, 'gu');

/** A sheet as the writer takes it. */
export interface WriterSheet {
  readonly sheet: string;
  readonly data: XlsxCell[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount: number;
  readonly stickyColumnsCount: number;
}

/** Put tables into the form that the writer takes: texts as texts that are never run as formulas, days as days, a bold header row that stays in sight. */
export const writerSheets = (sheets: readonly Sheet[]): WriterSheet[] =>
  sheets.map(({ name, table: { columns, rows }, form }) => {
    const characters = widths({ columns, rows }, form ? formWidth : width);
    return {
      sheet: name,
      data: [
        columns.map((column) => header(column.name)),
        ...rows.map((row) => {
          const cells = row.map((cell, i) => body(cell, columns[i]!.holds));
          return form ? atHeight(cells, heightOf(row, characters)) : cells;
        }),
      ],
      columns: characters.map((one) => ({ width: one })),
      stickyRowsCount: 1,
      stickyColumnsCount: form ? 1 : 0,
    };
  });

/**
 * Add to a packed workbook what its writer leaves out, and pack it again. The archive carries the day of the last change instead
 * of the time at which it was made, so that the same tables give the same bytes.
 *
 * @param packed what the writer made of `writerSheets(sheets)`
 * @param properties what the workbook tells of itself
 * @param more parts that are changed beyond that, from the text of each part by its name
 */
export function finishBook(
  packed: Uint8Array,
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
  more: (parts: ReadonlyMap<string, string>) => ReadonlyMap<string, string> = () => new Map(),
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(packed);
  const parts = new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const finished = finishedParts(
    parts,
    properties,
    sheets.map(({ table, filtered }) => filtered && rangeOf(table)),
  );
  for (const [part, xml] of more(new Map([...parts, ...finished]))) finished.set(part, xml);
  finished.set(texts, parts.get(texts)!.replaceAll(markedText, '<t$1>'));
  const changed = Object.fromEntries([...finished].map(([name, xml]) => [name, strToU8(xml)]));
  // A time without a zone is read and written in the zone of the machine, so every machine writes the same one.
  return zipSync({ ...files, ...changed }, { mtime: `${properties.modified}T00:00:00` });
}

/** The range of a sheet that its filter covers: the header and all rows. */
const rangeOf = ({ columns, rows }: Table): string => `A1:${columnName(columns.length)}${rows.length + 1}`;

const header = (name: string): XlsxCell => ({ type: String, value: guarded(name), fontWeight: 'bold' });

/** A text with the mark before it, where it needs one. */
const guarded = (text: string): string => (text in Object.prototype || text.startsWith(mark) ? mark + text : text);

function body(cell: Cell, holds: Column['holds']): XlsxCell {
  if (typeof cell === 'number') return { type: Number, value: cell };
  const plain = cellText(cell);
  if (plain === '') return null;
  if (holds === 'day') return { type: Date, value: new Date(`${plain}T00:00:00Z`), format: 'yyyy-mm-dd' };
  return { type: String, value: guarded(plain), wrap: true, alignVertical: 'top' };
}

/** Some programs do not make a row as high as its text when they open a workbook, so a form says how high each is, in points. */
function heightOf(row: readonly Cell[], characters: readonly number[]): number {
  const lines = row.map((cell, i) => Math.ceil(cellText(cell).length / characters[i]!));
  return Math.max(height.row, Math.max(...lines) * height.line);
}

/** The writer takes the height of a row from its first cell. */
const atHeight = ([first, ...rest]: readonly XlsxCell[], points: number): XlsxCell[] => [
  { ...(first as object), height: points } as XlsxCell,
  ...rest,
];

function widths(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { least, most }: { readonly least: number; readonly most: number },
): number[] {
  return columns.map(({ name }, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, cellText(row[i]).length), name.length);
    return Math.min(most, Math.max(least, longest + 2));
  });
}
