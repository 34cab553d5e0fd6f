/** What stands in a cell: text, a number, several texts, or nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** One column of a table. */
export interface Column {
  /** Name in the header row, in lower case with underscores: `competency_identifier`. */
  readonly name: string;
  /** What stands in it, in one sentence. */
  readonly description: string;
  readonly holds: 'text' | 'number' | 'list';
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

/** A column of texts. */
export const text = <T>(description: string, cell: (thing: T) => string | undefined): Filling<T> => ({
  description,
  holds: 'text',
  cell,
});

/** A column of numbers. */
export const number = <T>(description: string, cell: (thing: T) => number | undefined): Filling<T> => ({
  description,
  holds: 'number',
  cell,
});

/** A column of lists of texts, none of them empty. */
export const list = <T>(description: string, cell: (thing: T) => readonly string[]): Filling<T> => ({
  description,
  holds: 'list',
  cell,
});

/**
 * Make a table with one row for each thing.
 *
 * @param fillings columns in order, by name
 */
export function table<T>(
  about: Pick<Table, 'name' | 'title' | 'description'> & Partial<Pick<Table, 'unique'>>,
  things: readonly T[],
  fillings: Readonly<Record<string, Filling<T>>>,
): Table {
  const columns = Object.entries(fillings);
  return {
    unique: ['identifier'],
    ...about,
    columns: columns.map(([name, { description, holds }]) => ({ name, description, holds })),
    rows: things.map((thing) => columns.map(([, { cell }]) => cell(thing))),
  };
}

/** What stands between the items of a list in one cell. */
export const listSeparator = '; ';

/**
 * Write a cell as one text; nothing as the empty text. The items of a list are joined by `; `, and in each of them `\`
 * is written `\\` and `;` is written `\;`, so that splitting at `; ` gives the same items back.
 */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.map((item) => item.replace(/[\\;]/g, '\\$&')).join(listSeparator);
  return String(cell);
}
