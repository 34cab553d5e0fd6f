import type { Table } from './table.ts';
import { columnName, escapeXml } from './xlsx-parts.ts';

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

/** A sheet of a form as it is in the workbook. */
export interface FormSheet {
  readonly name: string;
  /** Rows below the header. */
  readonly rows: number;
  readonly columns: number;
  /** Undefined for a sheet that is only read. */
  readonly form: SheetForm | undefined;
}

/** Most characters of a list that stands in its rule, and of what a rule says. */
const most = { list: 255, title: 32, words: 255 } as const;

/**
 * Make forms of the sheets of a workbook: its writer (`write-excel-file` 4.1.1) knows neither lists nor names. A list is one rule
 * for the whole column, with its error message on: without it the drop-down refuses nothing, and two rules for a cell show twice.
 * Forms print across, as wide as one sheet, with the header on each.
 *
 * @param parts text of each part of the workbook by its name
 * @param names names of cells, such as `edition` for `'How to use'!$B$2`
 * @returns the parts that are changed
 * @throws {RangeError} if a list is too long, or has a comma in an answer, which spreadsheets take for two
 */
export function formParts(
  parts: ReadonlyMap<string, string>,
  sheets: readonly FormSheet[],
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  const changed = sheets.flatMap(({ rows, form }, i): [string, string][] => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = parts.get(name);
    if (!form) return [];
    if (!xml?.includes('<sheetViews>')) throw new Error(`the workbook has no ${name} of the form that is known`);
    const rules = [...form.lists].map(([column, choices]) => listRule(columnName(column), rows, choices, form.says));
    const made = xml
      .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace(
        '</worksheet>',
        `${rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : ''}<printOptions gridLines="1"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`,
      );
    return [[name, made]];
  });
  const heads = sheets.flatMap(({ name, rows, columns, form }, i) => {
    const place = (range: string): string => `'${escapeXml(name)}'!${range}`;
    const named = (what: string, range: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${i}">${place(range)}</definedName>`;
    const area = `$A$1:$${columnName(form?.lastIsForPrograms ? columns - 1 : columns)}$${rows + 1}`;
    return form ? [named('Print_Area', area), named('Print_Titles', '$1:$1')] : [];
  });
  const own = [...names].map(([name, cell]) => `<definedName name="${name}">${escapeXml(cell)}</definedName>`);
  const book = parts.get('xl/workbook.xml') ?? '';
  const named = book.replace('<definedNames/>', `<definedNames>${[...heads, ...own].join('')}</definedNames>`);
  if (named === book) throw new Error('the workbook has no names of the form that is known');
  return new Map([...changed, ['xl/workbook.xml', named]]);
}

/** The parts of a workbook that are changed by its forms; none where no sheet is one. */
export const bookForms = (
  parts: ReadonlyMap<string, string>,
  sheets: readonly { readonly name: string; readonly table: Table; readonly form?: SheetForm }[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  sheets.some(({ form }) => form)
    ? formParts(
        parts,
        sheets.map(({ name, table, form }) => ({ name, rows: table.rows.length, columns: table.columns.length, form })),
        names,
      )
    : new Map<string, string>();

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
    .map(([name, text]) => `${name}="${escapeXml(text).replaceAll('"', '&quot;')}"`)
    .join(' ');
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ${said} sqref="${column}2:${column}${rows + 1}"><formula1>"${escapeXml(list)}"</formula1></dataValidation>`;
}
