import { type Pack, packAnywhere } from '../pack.ts';
import type { Table } from './table.ts';
import { formNames, type SheetForm } from './xlsx-forms.ts';
import { type BookSheet, bookParts, type WorkbookProperties } from './xlsx-parts.ts';
import { sharedStrings, sheetXml } from './xlsx-sheet.ts';

/** A sheet of a workbook. */
export interface Sheet {
  /** 1–31 characters without `[]/\\:*?`, and no apostrophe at an end; no two sheets have the same, in capitals or not. */
  readonly name: string;
  readonly table: Table;
  /** Whether a reader may filter its rows by what stands in a column. */
  readonly filtered: boolean;
  /** What makes it a form to fill in. Its first column then stays in sight too. */
  readonly form?: SheetForm;
}

/**
 * Write tables as the sheets of a workbook (ECMA-376, "Office Open XML"), the same bytes for the same tables. Texts are texts and never run
 * as formulas, days are days, and a bold header row stays in sight. The archive carries the day of the last change instead of the time at which
 * it was made.
 *
 * @param properties what the workbook tells of itself
 * @param names names of cells, for who reads the workbook again, such as `edition` for `'How to use'!$B$2`
 * @throws {RangeError} if spreadsheets refuse the name of a sheet, or what a form asks for
 */
export function xlsx(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
  names: ReadonlyMap<string, string> = new Map(),
  pack: Pack = packAnywhere,
): Uint8Array<ArrayBuffer> {
  refuseNames(sheets.map(({ name }) => name));
  const strings = sharedStrings();
  const written = sheets.map((sheet): BookSheet => ({ name: sheet.name, xml: sheetXml(sheet, strings.placeOf) }));
  const parts = bookParts(written, strings.xml(), [...formNames(sheets), ...names], properties);
  return pack(parts, properties.modified);
}

/** Most characters of the name of a sheet. */
export const longestSheetName = 31;
/** What no name of a sheet may have in it. */
export const refusedInSheetName = /[[\]/\\:*?]/g;

function refuseNames(names: readonly string[]): void {
  for (const [i, name] of names.entries()) {
    const isOdd = name.search(refusedInSheetName) >= 0 || /^'|'$/.test(name);
    const isSame = names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) < i;
    if (name === '' || name.length > longestSheetName || isOdd || isSame)
      throw new RangeError(`spreadsheets refuse “${name}” as the name of a sheet: too long, odd signs, or twice`);
  }
}
