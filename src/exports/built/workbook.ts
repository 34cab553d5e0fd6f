import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { ownWorkbookOf } from '../own/own-workbook.ts';
import { builtSource, type BuiltFile } from './source.ts';
import { factsTable, modelTable } from './tables.ts';

/** Write a model as a workbook: its tiers, blocks and what they say, and a sheet about it. Texts are texts and never run as formulas. */
export function builtWorkbook(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  return {
    name: `${source.content.ids.model}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: ownWorkbookOf([modelTable(source), factsTable(source)], today),
  };
}
