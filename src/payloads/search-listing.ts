import type { Atlas } from '../domain/atlas/atlas.ts';
import { searchLabels, searchNames } from './search-names.ts';
import { hasRecord, type SearchFacets, type SearchLabels, type SearchUrls } from './search-shape.ts';

/** A thing that the index has a record of, as far as the records in the browser are told apart and narrowed by it. */
export interface ListedThing extends SearchFacets {
  readonly title: string;
  readonly url: string;
  /** Behaviors and critical work functions of it; each has a record too. */
  readonly behaviors?: number;
}

/** All of them, and what the values of the filters are called. */
export interface RecordListing {
  readonly labels: SearchLabels;
  readonly things: readonly ListedThing[];
}

const told = ['title', 'url', 'behaviors', 'kind', 'tier', 'cluster', 'industries', 'category'] as const;

/** Make the file that the search reads together with the index. */
export function listRecords(atlas: Atlas, urls: SearchUrls): RecordListing {
  const things = searchNames(atlas, urls)
    .filter(hasRecord)
    .map(
      (name) =>
        Object.fromEntries(
          told.flatMap((field) => (field in name ? [[field, name[field]]] : [])),
        ) as unknown as ListedThing,
    );
  return { labels: searchLabels(atlas), things };
}
