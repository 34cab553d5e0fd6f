import type { Json } from '../../domain/json.ts';
import type { Placement } from '../../domain/opened/framework.ts';
import { keepNotTaken } from '../../domain/opened/not-taken.ts';
import { CannotOpen, type FileRemark, type Opened } from '../../domain/opened/report.ts';
import type { Cells, Row } from './cells.ts';
import type { ColumnRole, Roles } from './columns.ts';
import { type Draft, Notebook, readLanguage, readWords, type Tell } from './draft.ts';
import { settle } from './settle.ts';

/** Signs that spreadsheets take for the beginning of a formula, as far as they begin no word or number. */
const formula = /^[=@]|^[+-](?![\s\d.])/;

class TableReader {
  readonly notebook = new Notebook();
  readonly drafts: Draft[] = [];
  readonly #header: readonly string[];
  readonly #places: ReadonlyMap<ColumnRole, readonly number[]>;
  readonly #byName: ReadonlyMap<string, string>;
  /** Ids of rows by their levels, where these are numbers of an outline: `2.1.3`. */
  readonly #paths: ReadonlyMap<string, string>;
  /** Ids of the groups that rows stand in, by their names from the top. */
  readonly #groups = new Map<string, string>();
  /** Ids of the rows above, by their level. */
  #levels: (string | undefined)[] = [];
  #formulas = 0;

  constructor({ header, rows }: Cells, roles: Roles) {
    this.#header = header;
    this.#places = Map.groupBy(
      header.map((_, i) => i),
      (i) => roles[i] ?? 'rest',
    );
    this.#byName = this.#namesOfRows(rows);
    this.#paths = this.#pathsOfRows(rows);
  }

  /** What holds for the table as a whole. */
  remarks(): FileRemark[] {
    return this.#formulas > 0 ? [{ what: 'formulas', count: this.#formulas }] : [];
  }

  /** Parents are named by id, by code or by name, whatever the table has: the id of each row by all of them. */
  #namesOfRows(rows: readonly Row[]): Map<string, string> {
    const found = new Map<string, string>();
    for (const role of ['label', 'statement', 'code', 'id'] as const) {
      for (const row of rows) {
        const name = this.#cell(row, role);
        if (name !== undefined) found.set(name, this.#nameOf(row));
      }
    }
    return found;
  }

  #pathsOfRows(rows: readonly Row[]): Map<string, string> {
    const told = rows.map((row) => [this.#cell(row, 'level'), this.#nameOf(row)] as const);
    const all = told.every(([level]) => level === undefined || /^\d+(?:\.\d+)*$/.test(level));
    return all && told.some(([level]) => level?.includes('.'))
      ? new Map(told.flatMap(([level, id]) => (level === undefined ? [] : [[level, id] as const])))
      : new Map();
  }

  #cell(row: Row, role: ColumnRole): string | undefined {
    const i = this.#places.get(role)?.[0];
    const cell = i === undefined ? undefined : row.cells[i]?.trim();
    return cell === '' ? undefined : cell;
  }

  /** What a row is called: its id, else its place in the file. */
  #nameOf = (row: Row): string => this.#cell(row, 'id') ?? `row-${row.line}`;

  /** The cells of a row that hold something, by the names of their columns. */
  cellsByName({ cells }: Row): Record<string, string> {
    return Object.fromEntries(
      cells.flatMap((cell, i) => (cell.trim() === '' ? [] : [[this.#nameOfColumn(i), cell] as const])),
    );
  }

  #nameOfColumn = (i: number): string => this.#header[i] ?? `column ${i + 1}`;

  read(row: Row): void {
    const { line, cells } = row;
    const [statement, label] = [this.#cell(row, 'statement'), this.#cell(row, 'label')];
    const words = readWords(statement ?? label ?? '', line, this.notebook);
    const id = this.#cell(row, 'id');
    if (words.text === '') {
      this.notebook.refuse(line, 'no-statement', {
        ...(id !== undefined && { id }),
        about: Object.entries(this.cellsByName(row))
          .map(([name, cell]) => `${name}: ${cell}`)
          .join(' · '),
      });
      return;
    }
    const width = this.#header.length;
    if (row.quotes) this.notebook.remark(line, 'quotes');
    if (cells.slice(width).some((cell) => cell.trim() !== ''))
      this.notebook.remark(line, 'more-cells', { about: cells.slice(width).join(' · ') });
    else if (cells.length < width) this.notebook.remark(line, 'fewer-cells', { about: String(cells.length) });
    this.#formulas += cells.filter((cell) => formula.test(cell)).length;
    const told = this.#cell(row, 'language');
    const language = told === undefined ? undefined : readLanguage(told, line, this.notebook);
    const order = this.#cell(row, 'order');
    const number = order !== undefined && /^-?\d+(?:\.\d+)?$/.test(order) ? Number(order) : undefined;
    const [code, kind, note] = [this.#cell(row, 'code'), this.#cell(row, 'kind'), this.#cell(row, 'notes')];
    this.drafts.push({
      ...(id !== undefined && { id }),
      at: line,
      ...(code !== undefined && { code }),
      ...(label !== undefined && statement !== undefined && { label }),
      statement: words.text,
      ...(kind !== undefined && { kind }),
      ...(language !== undefined && { language }),
      notes: note === undefined ? [] : [note],
      placements: this.#placementsOf(row).map((one) => ({
        ...one,
        ...(number !== undefined && { order: number }),
      })),
      ...this.#restOf(row, {
        statement: words.changed && statement !== undefined,
        language: told !== language,
        order: String(number) !== order,
      }),
    });
  }

  #placementsOf(row: Row): Placement[] {
    const parents = this.#cell(row, 'parent');
    if (parents !== undefined) {
      const whole = this.#byName.get(parents);
      const named = whole !== undefined ? [parents] : parents.split(/\s*[|;\n]\s*|,\s*\n\s*/).filter(Boolean);
      return named.map((parent) => ({ parent: this.#byName.get(parent) ?? parent }));
    }
    const told = this.#cell(row, 'level');
    if (told !== undefined && this.#paths.size > 0) return this.#underPath(told);
    const level = Number(told);
    if (Number.isInteger(level) && level >= 0 && level < 100) return this.#underLevel(row, level);
    const above = (this.#places.get('above') ?? []).flatMap((i) => row.cells[i]?.trim() || []);
    return above.length === 0 ? [{ parent: null }] : [{ parent: this.#groupOf(above, row.line) }];
  }

  /** A level such as `2.1.3` names all that the row stands in by number. */
  #underPath(path: string): Placement[] {
    const steps = path.split('.');
    const parent = steps.length > 1 ? steps.slice(0, -1).join('.') : null;
    return [{ parent: parent === null ? null : (this.#paths.get(parent) ?? parent), order: Number(steps.at(-1)) }];
  }

  #underLevel(row: Row, level: number): Placement[] {
    const own = this.#nameOf(row);
    const above = this.#levels.slice(0, level).findLast((id) => id !== undefined);
    if (level > this.#levels.length && this.#levels.length > 0)
      this.notebook.remark(row.line, 'level-skipped', { id: own, about: String(level) });
    this.#levels = [...Array.from({ length: level }, (_, i) => this.#levels[i]), own];
    return [{ parent: above ?? null }];
  }

  /** The id of the group of these names, which becomes an item the first time that a row stands in it. */
  #groupOf(names: readonly string[], line: number): string {
    let parent: string | null = null;
    names.forEach((name, depth) => {
      const key = JSON.stringify(names.slice(0, depth + 1));
      let id = this.#groups.get(key);
      if (id === undefined) {
        id = `group ${key}`;
        this.#groups.set(key, id);
        const kind = this.#header[this.#places.get('above')![depth]!]!;
        this.drafts.push({ id, at: line, statement: name, kind, notes: [], placements: [{ parent }] });
        this.notebook.remark(line, 'above-made', { id, about: name });
      }
      parent = id;
    });
    return parent!;
  }

  /** Cells that no field of an item has, by the names of their columns; those of fields where the field does not have them as they are. */
  #restOf(
    row: Row,
    changed: { readonly statement: boolean; readonly language: boolean; readonly order: boolean },
  ): { readonly rest?: Record<string, Json> } {
    const kept = [
      ...(this.#places.get('rest') ?? []),
      ...(['statement', 'language', 'order'] as const).flatMap((role) =>
        changed[role] ? (this.#places.get(role) ?? []) : [],
      ),
    ];
    const level = this.#places.get('level') ?? [];
    const entries = [...kept, ...level]
      .sort((a, b) => a - b)
      .flatMap((i): [string, Json][] => (row.cells[i] ? [[this.#header[i]!, row.cells[i]]] : []));
    const over = row.cells
      .slice(this.#header.length)
      .flatMap((cell, i): [string, Json][] =>
        cell.trim() === '' ? [] : [[this.#nameOfColumn(this.#header.length + i), cell]],
      );
    const rest = Object.fromEntries([...entries, ...over]);
    return Object.keys(rest).length > 0 ? { rest } : {};
  }
}

/**
 * Read a table as a framework.
 *
 * @param roles what each column holds; columns of `rest` are kept as they are
 * @param title what the framework is called: the name of the file or of the sheet
 * @throws {CannotOpen} if no column holds statements or names, or no row has one
 */
export function readTable(cells: Cells, roles: Roles, title: string, tell: Tell): Opened {
  if (!roles.includes('statement') && !roles.includes('label')) throw new CannotOpen({ what: 'no-columns' });
  const reader = new TableReader(cells, roles);
  cells.rows.forEach((row, i) => {
    if (i % 5000 === 0) tell('items', i / cells.rows.length);
    reader.read(row);
  });
  const opened = settle(
    {
      format: 'table',
      framework: { id: '', title },
      drafts: reader.drafts,
      records: cells.rows.length,
      remarks: [...cells.remarks, ...reader.remarks()],
    },
    reader.notebook,
    tell,
  );
  // The report names rows by their lines in the file.
  const left = new Set(opened.report.rows.flatMap(({ taken, at }) => (taken ? [] : [at])));
  const rows: Json[] = [];
  for (const row of cells.rows) if (left.has(row.line)) rows[row.line - 1] = reader.cellsByName(row);
  return keepNotTaken(opened, { rows });
}
