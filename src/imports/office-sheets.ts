import readWorkbook from 'read-excel-file/universal';
import { type SheetCell, sheetCellText } from './sheet-cell.ts';
import { packForReader, unpackXml } from './unpack.ts';
import { mostBytes, UnreadableFile } from './unreadable-file.ts';

/** A sheet of a workbook as texts. */
export interface TextSheet {
  readonly name: string;
  /** Row by row from the first, cell by cell; an empty cell is an empty text. Days are `2026-11-29`. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Unpack an office file.
 *
 * @returns its parts that are XML, by their names
 * @throws {UnreadableFile} if it is damaged or unpacks to too much
 */
export function officeParts(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unpackXml(bytes, mostBytes.unpacked, () => new UnreadableFile('too-large'));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged');
  }
}

/** Read the sheets of an unpacked workbook. Of a formula, its last result is read. @throws what its reader says of a damaged one */
export const textSheets = async (parts: Record<string, Uint8Array>): Promise<TextSheet[]> =>
  (await readWorkbook(packForReader(parts))).map(({ sheet, data }) => ({
    name: sheet,
    // The types of the package say the class where it gives a date.
    rows: data.map((row) => row.map((cell) => sheetCellText(cell as SheetCell))),
  }));
