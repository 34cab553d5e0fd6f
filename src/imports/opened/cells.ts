import Papa from 'papaparse';
import { mostColumns, rowsToTell } from '../../domain/opened/limits.ts';
import { CannotOpen, type FileRemark } from '../../domain/opened/report.ts';
import { isKnownHeader } from './columns.ts';

/** A row of a table, with the line of the file that it begins in, from 1; in a workbook the number of the row. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether its quotes do not close or stand where none may, so that its cells may not be what was meant. */
  readonly quotes?: boolean;
}

/** A table as it stands in a file. */
export interface Cells {
  /** Names of its columns, each once: an empty name becomes `column 3`, a second `notes` becomes `notes 2`. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly remarks: readonly FileRemark[];
}

/** What parts cells, in the order in which they are tried. */
const separators = [',', ';', '\t', '|'] as const;

/**
 * Read a text of cells: RFC 4180 with any separator. A line `sep=;` at the beginning, which spreadsheets write, names the separator; else it is
 * told by which one parts all rows alike. Nothing is a comment: a line that begins with `#` is a row.
 *
 * @throws {CannotOpen} if there is no row below the header, or there are too many columns
 */
export function readCells(text: string): Cells {
  const bare = text.replace(/^\uFEFF/, '');
  const named = /^"?sep=(.)"?\r?\n/i.exec(bare);
  const body = named ? bare.slice(named[0].length) : bare;
  const separator = named?.[1] ?? tellSeparator(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, skipEmptyLines: false });
  const wrong = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
  let line = named ? 2 : 1;
  const all: Row[] = [];
  data.forEach((cells, i) => {
    if (cells.some((cell) => cell.trim() !== '')) all.push({ line, cells, ...(wrong.has(i) && { quotes: true }) });
    line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
  });
  const remark: FileRemark = { what: 'separator', separator, named: named !== null };
  return headed(all, separator === ',' && !named ? [] : [remark]);
}

/** Rows in which names of columns are looked for. */
const rowsToName = 30;

/**
 * Take the first row as the names of columns; a later one where it has far more names that we know, under a title or under facts of the
 * framework.
 *
 * @throws {CannotOpen} if there is no row below it, or there are too many columns
 */
export function headed(all: readonly Row[], told: readonly FileRemark[]): Cells {
  if (all.length === 0) throw new CannotOpen({ what: 'empty' });
  const known = all.slice(0, rowsToName).map(({ cells }) => cells.filter(isKnownHeader).length);
  const most = Math.max(...known);
  const at = most >= 2 && most > 2 * known[0]! ? known.indexOf(most) : 0;
  const [first, ...rows] = all.slice(at) as [Row, ...Row[]];
  if (rows.length === 0) throw new CannotOpen({ what: 'no-items' });
  const remarks: readonly FileRemark[] = at > 0 ? [...told, { what: 'rows-above', count: at }] : told;
  let width = first.cells.length;
  while (width > 1 && first.cells[width - 1]!.trim() === '') width -= 1;
  if (width > mostColumns) throw new CannotOpen({ what: 'too-many', count: width, most: mostColumns });
  const used = new Set<string>();
  const header = first.cells.slice(0, width).map((cell, i) => {
    const plain = cell.replace(/\s+/g, ' ').trim() || `column ${i + 1}`;
    let name = plain;
    for (let times = 2; used.has(name); times += 1) name = `${plain} ${times}`;
    used.add(name);
    return name;
  });
  return { header, rows, remarks };
}

/**
 * Tell what parts the cells of a text. For each sign its first rows are read; the best is the one by which most rows have as many cells as
 * the header, and more than one. Names of columns that we know count for a sign, as a table of two columns has little else to
 * tell it by.
 */
function tellSeparator(text: string): string {
  const beginning = text.slice(0, 200_000);
  const scored = separators.map((separator) => {
    const { data, errors } = Papa.parse<string[]>(beginning, {
      delimiter: separator,
      preview: rowsToTell,
      skipEmptyLines: 'greedy',
    });
    const rows = beginning.length < text.length && data.length < rowsToTell ? data.slice(0, -1) : data;
    const [first = [], ...others] = rows;
    if (first.length < 2) return { separator, score: 0 };
    const alike = others.filter((row) => row.length === first.length).length / Math.max(1, others.length);
    const known = first.filter((name) => isKnownHeader(name)).length;
    const quotes = errors.filter(({ type }) => type === 'Quotes').length / rows.length;
    return { separator, score: alike + known / first.length + Math.min(first.length, 20) / 1000 - quotes };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.separator : ',';
}
