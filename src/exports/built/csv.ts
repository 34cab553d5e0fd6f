import type { SiteWords } from '../../building/model/content-words.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { csv } from '../tables/csv.ts';
import { builtSource, type BuiltFile } from './source.ts';
import { modelTable } from './tables.ts';

/** Write a model as one table in CSV. No field can run as a formula. */
export function builtCsv(model: BuiltModel, words: SiteWords, today: string): BuiltFile {
  const source = builtSource(model, words, today);
  return { name: `${source.content.ids.model}.csv`, type: 'text/csv', body: csv(modelTable(source)) };
}
