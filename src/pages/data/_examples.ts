import type { Atlas } from '../../domain/atlas.ts';
import { exampleOfApi } from '../../exports/api/files.ts';
import { exampleItem } from '../../exports/changes-feed.ts';
import { exampleOfTables } from '../../exports/tables/files.ts';
import { dataSite, feedSite } from '../../site/data-site.ts';

/** A short piece of a real file of each family, by the id of the family, made by what writes the file. */
export const dataExamples: Readonly<Record<string, (atlas: Atlas) => string | Promise<string>>> = {
  json: (atlas) => exampleOfApi(atlas, dataSite),
  tables: (atlas) => exampleOfTables(atlas, dataSite),
  feed: (atlas) => exampleItem(atlas, feedSite),
};
