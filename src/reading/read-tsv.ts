import type { CellOf, CellType, TableShape } from '../schemas/occupation-tables.ts';

/** A row of a table, by the names of its columns. */
export type RowFrom<S extends TableShape> = {
  readonly [C in keyof S['columns']]: CellOf<S['columns'][C] & CellType>;
};

/** What a file of a table says, and what is wrong with it. */
export interface TableRead<R> {
  readonly rows: readonly R[];
  /** One for each line that is wrong, with its number from 1. Its row is left out. */
  readonly faults: readonly TableFault[];
}

/** What is wrong with a line. */
export interface TableFault {
  readonly line: number;
  readonly what: string;
}

const patterns: Readonly<Partial<Record<CellType, RegExp>>> = {
  soc: /^\d{2}-\d{4}$/,
  onet: /^\d{2}-\d{4}\.\d{2}$/,
  cip: /^\d{2}\.\d{4}$/,
  naics: /^\d{2,6}(?:-\d{2})?$/,
  text: /^\S(?:.*\S)?$/,
  number: /^-?\d+(?:\.\d+)?$/,
  flag: /^[01]$/,
  onets: /^\d{2}-\d{4}\.\d{2}(?: \d{2}-\d{4}\.\d{2})*$/,
  numbers: /^-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?)*$/,
};

const readings: Readonly<Record<string, (cell: string) => unknown>> = {
  number: Number,
  flag: (cell) => cell === '1',
  onets: (cell) => cell.split(' '),
  numbers: (cell) => cell.split(' ').map(Number),
};

/**
 * Read a tab-separated table whose columns are declared.
 *
 * @param text lines with the same number of cells; the first names the columns, in the declared order
 */
export function readTsv<const S extends TableShape>(shape: S, text: string): TableRead<RowFrom<S>> {
  const names = Object.keys(shape.columns);
  const [head, ...lines] = text.replace(/\n$/, '').split('\n');
  if (head !== names.join('\t'))
    return { rows: [], faults: [{ line: 1, what: `the columns are not ${names.join(', ')}` }] };
  const columns = names.map((name) => {
    const type = shape.columns[name]!;
    const plain = type.replace('?', '');
    return { name, optional: plain !== type, pattern: patterns[plain as CellType]!, read: readings[plain] };
  });
  const rows: Record<string, unknown>[] = [];
  const faults: TableFault[] = [];
  let before = '';
  lines.forEach((line, i) => {
    const fail = (what: string) => faults.push({ line: i + 2, what });
    const cells = line.split('\t');
    if (cells.length !== columns.length) return fail(`has ${cells.length} cells, not ${columns.length}`);
    const wrong = columns.findIndex(({ optional, pattern }, at) =>
      cells[at] === '' ? !optional : !pattern.test(cells[at]!),
    );
    if (wrong >= 0) return fail(`"${cells[wrong]}" cannot be a ${columns[wrong]!.name}`);
    const key = keyOf(cells, shape);
    if (i > 0 && key <= before)
      return fail(key === before ? 'stands there twice' : 'is not in the order of the first column');
    before = key;
    rows.push(
      Object.fromEntries(
        columns.map(({ name, read }, at) => [name, cells[at] === '' ? null : read ? read(cells[at]!) : cells[at]]),
      ),
    );
    return undefined;
  });
  return { rows: rows as RowFrom<S>[], faults };
}

/** The cells by which rows are told apart and sorted. */
export const keyOf = (cells: readonly string[], { key }: TableShape): string => cells.slice(0, key).join('\t');
