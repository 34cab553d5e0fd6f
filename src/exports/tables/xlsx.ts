import writeXlsxFile from 'write-excel-file/node';
import { bookForms } from './xlsx-forms.ts';
import { finishBook, type Sheet, writerSheets } from './xlsx-book.ts';
import type { WorkbookProperties } from './xlsx-parts.ts';

/**
 * Write tables as the sheets of a workbook (Office Open XML), the same bytes for the same tables. For Node alone: what the writer
 * has for browsers starts a thread for each large sheet, which takes longer than the sheet.
 *
 * @param properties what the workbook tells of itself
 * @param names names of cells, for who reads the workbook again
 * @throws {Error} if a sheet has a name that spreadsheets refuse
 */
export const xlsx = async (
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> =>
  finishBook(await writeXlsxFile(writerSheets(sheets)).toBuffer(), sheets, properties, (parts) =>
    bookForms(parts, sheets, names),
  );
