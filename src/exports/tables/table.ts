import { once } from '../../domain/derive.ts';

/** What stands in a cell: text, a number, several texts, or nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** One column of a table. */
export interface Column {
  /** Name in the header row, in lower case with underscores: `competency_identifier`. */
  readonly name: string;
  /** What stands in it, in one sentence. */
  readonly description: string;
  /** A day is written `2026-11-22`; an address is whole. */
  readonly holds: 'text' | 'number' | 'decimal' | 'list' | 'day' | 'address';
  /** Whether every row has something in it. */
  readonly required: boolean;
  /** The column of another table in which each of its values stands once. */
  readonly leadsTo?: { readonly table: string; readonly column: 'id' | 'identifier' };
}

/** Rows of one kind with the columns they share. */
export interface Table {
  /** `job-competencies` */
  readonly name: string;
  readonly title: string;
  /** What one row is, in one sentence. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Names of the columns that tell a row from every other. */
  readonly unique: readonly string[];
}

/** How a column is filled from a thing. */
export interface Filling<T> extends Omit<Column, 'name'> {
  readonly cell: (thing: T) => Cell;
}

type Make = <T>(description: string, cell: (thing: T) => string) => Filling<T>;
type MakeOptional = <T>(description: string, cell: (thing: T) => string | undefined) => Filling<T>;

const column =
  (holds: Column['holds'], required: boolean): MakeOptional =>
  (description, cell) => ({ description, holds, required, cell });

/** A column of texts, one in every row. */
export const text: Make = column('text', true);

/** A column of days, one in every row: `2026-11-22`. */
export const day: Make = column('day', true);

/** A column of whole addresses, one in every row. */
export const address: Make = column('address', true);

/** A column of whole numbers, one in every row. */
export const number = <T>(description: string, cell: (thing: T) => number): Filling<T> => ({
  description,
  holds: 'number',
  required: true,
  cell,
});

/** The same, where a row may have nothing. */
export const optional = {
  text: column('text', false),
  address: column('address', false),
  number: <T>(description: string, cell: (thing: T) => number | undefined): Filling<T> => ({
    description,
    holds: 'number',
    required: false,
    cell,
  }),
  /** Numbers that need not be whole. */
  decimal: <T>(description: string, cell: (thing: T) => number | undefined): Filling<T> => ({
    description,
    holds: 'decimal',
    required: false,
    cell,
  }),
} as const;

/** A column of lists of texts, none of them empty. */
export const list = <T>(description: string, cell: (thing: T) => readonly string[]): Filling<T> => ({
  description,
  holds: 'list',
  required: false,
  cell,
});

/**
 * Say of a column that its values are ids or identifiers of another table.
 *
 * @param table name of the other table: `competencies`
 */
export const leadingTo = <T>(table: string, by: 'id' | 'identifier', filling: Filling<T>): Filling<T> => ({
  ...filling,
  leadsTo: { table, column: by },
});

/**
 * Make a table with one row for each thing.
 *
 * @param things as a function where it takes time to find them: lists of tables tell their names alone
 * @param fillings columns in order, by name
 */
export function table<T>(
  about: Pick<Table, 'name' | 'title' | 'description'> & Partial<Pick<Table, 'unique'>>,
  things: readonly T[] | (() => readonly T[]),
  fillings: Readonly<Record<string, Filling<T>>>,
): Table {
  const columns = Object.entries(fillings);
  const rows = once(() =>
    (typeof things === 'function' ? things() : things).map((thing) => columns.map(([, { cell }]) => cell(thing))),
  );
  return {
    unique: ['identifier'],
    ...about,
    columns: columns.map(([name, { cell: _cell, ...about }]) => ({ name, ...about })),
    get rows() {
      return rows();
    },
  };
}

/** Make a table that is only texts under names, to be read or filled in by people. */
export const textTable = (name: string, columns: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  name,
  title: name,
  description: name,
  unique: [],
  columns: columns.map((column) => ({ name: column, description: column, holds: 'text', required: false })),
  rows,
});

/** What stands between the items of a list in one cell. The rule `lists-separable` keeps its sign out of all lists. */
export const listSeparator = ' | ';

/**
 * Write a cell as one text; nothing as the empty text. The items of a list are joined by ` | `.
 *
 * @throws {RangeError} if an item holds `|`, as nobody could take the list apart again
 */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  const wrong = cell.find((item) => item.includes('|'));
  if (wrong !== undefined) throw new RangeError(`an item of a list holds "|", which stands between items: ${wrong}`);
  return cell.join(listSeparator);
}
