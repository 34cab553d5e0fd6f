import { columnName } from '../../domain/sheet-columns.ts';
import { type DefinedName, escapeAttribute, escapeXml } from './xlsx-parts.ts';

/** What makes a sheet a form: cells with answers to choose from, and how it is printed. */
export interface SheetForm {
  /** Whether its last column is for programs, and is not printed. */
  readonly lastIsForPrograms: boolean;
  /** Answers to choose from, by the place of their column from 1. Together below 256 characters, and without a comma. */
  readonly lists: ReadonlyMap<number, readonly string[]>;
  /** What a spreadsheet says at such a cell, and when something else was typed. */
  readonly says: {
    readonly title: string;
    readonly prompt: (choices: readonly string[]) => string;
    readonly refused: (choices: readonly string[]) => string;
  };
}

/** Most characters of a list that stands in its rule, and of what a rule says. */
const most = { list: 255, title: 32, words: 255 } as const;

/**
 * Write what makes a sheet a form. A list is one rule for the whole column, with its error message on: without it the drop-down refuses nothing,
 * and two rules for a cell show twice. Forms print across, as wide as one sheet, with the header on each.
 *
 * @param rows rows below the header
 * @returns what stands above all else in the sheet, and below its cells and its filter
 * @throws {RangeError} if a list is too long, or has a comma in an answer, which spreadsheets take for two
 */
export function formXml({ lists, says }: SheetForm, rows: number): { readonly above: string; readonly below: string } {
  const rules = [...lists].map(([column, choices]) => listRule(columnName(column), rows, choices, says));
  const validations =
    rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '';
  return {
    above: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    below: `${validations}<printOptions gridLines="1"/><pageSetup orientation="landscape" fitToHeight="0"/>`,
  };
}

/** Name what is printed of each form, and the row that is printed on every page of it. */
export const formNames = (
  sheets: readonly {
    readonly name: string;
    readonly table: { readonly columns: readonly unknown[]; readonly rows: readonly unknown[] };
    readonly form?: SheetForm;
  }[],
): DefinedName[] =>
  sheets.flatMap(({ name, table, form }, i): DefinedName[] => {
    if (!form) return [];
    const place = (range: string): string => `'${name.replaceAll("'", "''")}'!${range}`;
    const last = columnName(form.lastIsForPrograms ? table.columns.length - 1 : table.columns.length);
    return [
      ['_xlnm.Print_Area', place(`$A$1:$${last}$${table.rows.length + 1}`), i],
      ['_xlnm.Print_Titles', place('$1:$1'), i],
    ];
  });

function listRule(column: string, rows: number, choices: readonly string[], says: SheetForm['says']): string {
  const list = choices.join(',');
  const [title, prompt, refused] = [says.title, says.prompt(choices), says.refused(choices)];
  if (list.length > most.list || choices.some((one) => /[,"]/.test(one)))
    throw new RangeError(
      `the answers “${list}” are more than a list takes, or have a comma or a quotation mark in them`,
    );
  if (title.length > most.title || Math.max(prompt.length, refused.length) > most.words)
    throw new RangeError(`what is said of the answers “${list}” is longer than a spreadsheet takes`);
  const said = Object.entries({ errorTitle: title, error: refused, promptTitle: title, prompt })
    .map(([name, text]) => `${name}="${escapeAttribute(text)}"`)
    .join(' ');
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ${said} sqref="${column}2:${column}${rows + 1}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
}
