import { firstSheet, forms, labels, listRule } from '#messages/worksheets.ts';
import type { WorksheetKind } from '../../domain/worksheets/worksheet-rows.ts';
import { type Table, textTable } from '../tables/table.ts';
import type { Sheet } from '../tables/xlsx.ts';

/** A row of a worksheet in a workbook. */
export interface SheetRow {
  readonly title: string;
  readonly group: string;
  /** What the competency means, or one behavior of it. */
  readonly text: string;
  /** What the job asks for: `high, skilled`; not read for a model. */
  readonly asked: string;
  readonly id: string;
  /** What stands in the columns that are filled in; those at the end may be left out. */
  readonly filled: readonly string[];
}

/** Make one worksheet a sheet of a workbook: a form with answers to choose from, whose last column holds the ids. */
export function worksheetSheet(kind: WorksheetKind, ofJob: boolean, rows: readonly SheetRow[]): Sheet {
  const { title, columns, byPart } = forms[kind];
  const before = ofJob ? 4 : 3;
  const lists = columns.flatMap(({ choices }, i) => (choices.length > 0 ? [[before + 1 + i, choices] as const] : []));
  return {
    name: title,
    filtered: true,
    form: { lists: new Map(lists), says: listRule, lastIsForPrograms: true },
    table: textTable(
      title,
      [
        labels.competency,
        labels.group,
        byPart ? labels.looks : labels.means,
        ...(ofJob ? [labels.asked] : []),
        ...columns.map(({ name }) => name),
        labels.id,
      ],
      rows.map((row) => [
        row.title,
        row.group,
        row.text,
        ...(ofJob ? [row.asked] : []),
        ...columns.map((_, i) => row.filled[i] ?? ''),
        row.id,
      ]),
    ),
  };
}

/** Make the sheet that says how to use the others. */
export const howToForm = (table: Table): Sheet => ({
  name: firstSheet,
  filtered: false,
  form: { lists: new Map(), says: listRule, lastIsForPrograms: false },
  table,
});
