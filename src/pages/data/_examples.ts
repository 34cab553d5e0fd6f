import type { Atlas } from '../../domain/atlas.ts';
import { exampleItem } from '../../exports/changes-feed.ts';
import { feedSite } from '../../site/data-site.ts';

/** A short piece of a real file of each family, by the id of the family, made by what writes the file. */
export const dataExamples: Readonly<Record<string, (atlas: Atlas) => string | Promise<string>>> = {
  feed: (atlas) => exampleItem(atlas, feedSite),
};
