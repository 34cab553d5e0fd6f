import { type Paper, tablesOf } from '../../domain/hiring/paper.ts';
import { textTable } from '../tables/table.ts';
import { longestSheetName, refusedInSheetName, type Sheet } from '../tables/xlsx.ts';

/**
 * Put the tables of papers into sheets of a workbook, one each by its caption. Columns that are there to be filled in stay empty.
 */
export const paperSheets = (papers: readonly Paper[]): Sheet[] =>
  tablesOf(papers).map(({ caption, columns, rows }) => ({
    name: caption.replaceAll(refusedInSheetName, ',').slice(0, longestSheetName),
    filtered: false,
    table: textTable(caption, columns, rows),
  }));
