import type { Atlas } from '../../domain/atlas.ts';
import { exampleOfApi } from '../../exports/api/files.ts';
import { caseFiles } from '../../exports/case/files.ts';
import { exampleItem } from '../../exports/changes-feed.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { exampleOfTables } from '../../exports/tables/files.ts';
import { dataSite, feedSite } from '../../site/data-site.ts';

/** A short piece of a real file of each family, by the id of the family, made by what writes the file. */
export const dataExamples: Readonly<Record<string, (atlas: Atlas) => string | Promise<string>>> = {
  json: (atlas) => exampleOfApi(atlas, dataSite),
  tables: (atlas) => exampleOfTables(atlas, dataSite),
  case: (atlas) => inLines(fileOf(caseFiles(atlas, dataSite), `v1p1/CFItems/${someBehavior(atlas)}`)),
  feed: (atlas) => exampleItem(atlas, feedSite),
};

const someBehavior = ({ behaviors, ledger }: Atlas): string | undefined =>
  ledger.live[`behavior:${behaviors.keys().next().value}`];

function fileOf(files: readonly DataFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`no file ${path} to show as an example`);
  const made = file.make();
  return typeof made === 'string' ? made : new TextDecoder().decode(made);
}

const inLines = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
