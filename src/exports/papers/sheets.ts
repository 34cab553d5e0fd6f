import { type Paper, tablesOf } from '../../domain/hiring/paper.ts';
import { textTable } from '../tables/table.ts';
import type { Sheet } from '../tables/xlsx-book.ts';

/** Most characters that a spreadsheet takes for the name of a sheet, and the signs that it refuses there. */
const longestName = 31;
const refused = /[[\]/\\:*?]/g;

/**
 * Put the tables of papers into sheets of a workbook, one each by its caption. Columns that are there to be filled in stay empty.
 */
export const paperSheets = (papers: readonly Paper[]): Sheet[] =>
  tablesOf(papers).map(({ caption, columns, rows }) => ({
    name: caption.replaceAll(refused, ',').slice(0, longestName),
    filtered: false,
    table: textTable(caption, columns, rows),
  }));
