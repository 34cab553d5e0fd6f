import type { Json } from '../../domain/json.ts';
import type { OpenedFramework, OpenedItem, Placement } from '../../domain/opened/framework.ts';
import { frameworkColumns, longestCell, moreColumn, plainPlacement, present } from '../../domain/opened/more.ts';
import { csvField, csvLines } from '../tables/csv.ts';

/** Rows of texts, the first of them the names of columns. */
export type TextRows = readonly (readonly string[])[];

/**
 * Write a framework that somebody opened as a table: one row for the framework, one for each item, in the order of its file. Columns
 * that came from a table and that we do not read follow under their own names. What no column holds stands as JSON in the
 * columns `more`, cut to what a cell of a spreadsheet takes; our reader puts it together again.
 */
export function openedRows(framework: OpenedFramework): TextRows {
  const own = ownColumns(framework);
  const body = [frameworkRow(framework, own), ...framework.items.map((item) => itemRow(item, own))];
  const most = body.reduce((sum, { more }) => Math.max(sum, more.length), 1);
  return [
    [...frameworkColumns, ...own, ...Array.from({ length: most }, (_, i) => moreColumn(i))],
    ...body.map(({ cells, more }) => [...cells, ...Array.from({ length: most }, (_, i) => more[i] ?? '')]),
  ];
}

/** Write it as CSV. A field that a spreadsheet could run gets an apostrophe before it, as in all our tables. */
export const openedCsv = (framework: OpenedFramework): string =>
  csvLines(openedRows(framework).map((row) => row.map(csvField)));

interface WrittenRow {
  readonly cells: readonly string[];
  readonly more: readonly string[];
}

/** Names of columns of the table that the framework came from. */
function ownColumns({ format, items }: OpenedFramework): string[] {
  if (format !== 'table') return [];
  const reserved = new Set<string>(frameworkColumns);
  const names = new Set(items.flatMap(({ rest = {} }) => Object.keys(rest)));
  return [...names].filter(
    (name) => !reserved.has(name) && !/^more( \d+)?$/.test(name) && isPlain(name) && name === name.replace(/\s+/g, ' '),
  );
}

/** Whether a cell holds a text as it is, in all programs. */
const isPlain = (text: string): boolean =>
  text !== '' &&
  text.length <= longestCell &&
  text.trim() === text &&
  !/_x[0-9a-f]{4}_/i.test(text) &&
  // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
  !/[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );

/** A text in a cell: as it is where the cell holds it, else cut and without what no cell holds. */
const shown = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .slice(0, longestCell)
        .replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, ' ')
        .trim();

const cut = (more: object): string[] => {
  if (Object.keys(more).length === 0) return [];
  // Signs beyond ASCII are escaped, so that no cut falls into one, and so is what workbooks write for a sign: `_x0041_`.
  const text = JSON.stringify(more).replace(
    /[\u007f-\uffff]|_(?=x)/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Array.from({ length: Math.ceil(text.length / longestCell) }, (_, i) =>
    text.slice(i * longestCell, (i + 1) * longestCell),
  );
};

/** The texts of a thing in cells, and those that cells do not hold. */
function inCells(texts: Readonly<Record<string, string | undefined>>) {
  const entries = Object.entries(texts);
  return {
    cells: Object.fromEntries(entries.map(([name, text = '']) => [name, shown(text)])),
    more: Object.fromEntries(entries.filter(([, text]) => text !== undefined && !isPlain(text))),
  };
}

function frameworkRow(
  { format, id, title, description, language, links, rest }: OpenedFramework,
  own: readonly string[],
): WrittenRow {
  const { cells, more } = inCells({ id: id || undefined, title: title || undefined, description, language });
  const row: Record<string, string | undefined> = {
    row: 'framework',
    id: cells.id,
    label: cells.title,
    statement: cells.description,
    language: cells.language,
  };
  return {
    cells: [...frameworkColumns.map((name) => row[name] ?? ''), ...own.map(() => '')],
    more: cut(present({ format, ...more, rest, links: links.length > 0 ? links : undefined })),
  };
}

function itemRow(item: OpenedItem, own: readonly string[]): WrittenRow {
  const { id, code, label, statement, kind, language, notes, placements, rest = {} } = item;
  const { cells, more } = inCells({
    id,
    code,
    label,
    statement,
    kind,
    language,
    notes: notes.length === 1 ? notes[0] : undefined,
  });
  const { notes: oddNote, ...odd } = more;
  const simple = placements.length === 1 && isSimple(placements[0]!);
  const held = own.map((name) => {
    const value = Object.hasOwn(rest, name) ? rest[name] : undefined;
    return typeof value === 'string' && isPlain(value) ? value : undefined;
  });
  const left = Object.fromEntries(Object.entries(rest).filter(([name]) => held[own.indexOf(name)] === undefined));
  const row: Record<string, string | undefined> = {
    ...cells,
    row: 'item',
    parent: placements.flatMap(({ parent }) => (parent === null ? [] : shown(parent))).join(' | '),
    order: placements[0]?.order?.toString(),
    notes: notes.length > 1 ? shown(notes.join(' | ')) : cells.notes,
  };
  return {
    cells: [...frameworkColumns.map((name) => row[name] ?? ''), ...held.map((cell) => cell ?? '')],
    more: cut(
      present({
        ...odd,
        notes: notes.length > 1 || oddNote !== undefined ? notes : undefined,
        placements: simple ? undefined : placements.map(plainPlacement),
        rest:
          Object.keys(left).length > 0 || (item.rest && held.every((cell) => cell === undefined))
            ? (left as Readonly<Record<string, Json>>)
            : undefined,
      }),
    ),
  };
}

/** Whether the columns for a parent and a place hold a placement as it is. */
const isSimple = ({ parent, order, rest }: Placement): boolean =>
  rest === undefined &&
  (parent === null || isPlain(parent)) &&
  (order === undefined || /^-?\d+(\.\d+)?$/.test(String(order)));
