import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { openedWorkbook } from '../opened/workbook.ts';
import { ownWorkbookOf, TooLargeForWorkbook } from '../own/own-workbook.ts';
import { cellText } from '../tables/table.ts';
import { builtSource, type BuiltFile } from './source.ts';
import { factsTable, modelTable } from './tables.ts';

/**
 * Write a model as a workbook: its tiers, blocks and what they say, and a sheet about it. One that is too large for the writer of
 * workbooks is written without the second sheet and without widths.
 */
export async function builtWorkbook(model: BuiltModel, words: SiteWords, today: string): Promise<BuiltFile> {
  const source = builtSource(model, words, today);
  const tables = [modelTable(source), factsTable(source)];
  const packed = await ownWorkbookOf(tables, today).catch((error: unknown) => {
    if (!(error instanceof TooLargeForWorkbook)) throw error;
    const { columns, rows } = tables[0]!;
    return openedWorkbook([columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))]);
  });
  return {
    name: `${source.content.ids.model}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: packed,
  };
}
