import type * as pages from '#messages/search-pages.ts';
import type * as search from '#messages/search.ts';

/** What a reader can look for, in the order of the filter. */
export const searchKinds = [
  'job',
  'occupation',
  'place',
  'ladder',
  'competency',
  'technical',
  'behavior',
  'credential',
  'industry',
  'guide',
  'use',
  'story',
  'resource',
  'term',
  'source',
  'page',
] as const satisfies readonly (keyof typeof search.kindNames)[];

/** A kind of thing that can be found. */
export type SearchKind = (typeof searchKinds)[number];

/** By what results can be narrowed. Values are ids, so that an address that holds one stays good. */
export interface SearchFacets {
  readonly kind: SearchKind;
  /** Number of the tier it stands on, 1–6; missing for what stands on none. */
  readonly tier?: number;
  readonly cluster?: string;
  /** Industry models it belongs to or is used by. */
  readonly industries?: readonly string[];
  readonly category?: string;
}

/** Something with a name: what it is called, and where it is. */
export interface SearchName extends SearchFacets {
  readonly title: string;
  readonly url: string;
  /** Everything else that people call it; never its title. */
  readonly aliases: readonly string[];
  /** What people say or type who look for it; never shown. */
  readonly phrases?: readonly string[];
  /** Tools it uses, by name. */
  readonly tools?: readonly string[];
  /** Short names of what belongs to it: topics, duties, sectors, places, its issuer. */
  readonly parts?: readonly string[];
  /** A sentence about what has no page of its own, and so no record with its words. */
  readonly text?: string;
  /** Title of the page on which it stands, when it has none of its own. */
  readonly on?: string;
  /** Behaviors and critical work functions of it. */
  readonly behaviors?: number;
  /** O*NET-SOC codes that lead to it: `29-1141.00`. */
  readonly codes?: readonly string[];
  /** Titles that people have who do this work, as O*NET lists them; those that workers named in a survey apart. */
  readonly called?: { readonly reported: readonly string[]; readonly others: readonly string[] };
  /** How many people do this work, as a whole number from 0 that grows by one with each doubling. */
  readonly crowd?: number;
}

/** How the addresses of entries, and of lists and tools, are written; `sitePaths(base)` gives them. */
export interface SearchUrls extends Readonly<Record<keyof typeof pages.searchPages, () => string>> {
  readonly competency: (id: string) => string;
  readonly behavior: (id: string) => string;
  readonly job: (id: string) => string;
  readonly occupation: (of: { readonly soc: string; readonly title: string }) => string;
  readonly industry: (id: string) => string;
  readonly ladder: (id: string) => string;
  readonly guide: (id: string) => string;
  readonly use: (id: string) => string;
  readonly story: (id: string) => string;
  readonly resource: (kind: string, id: string) => string;
  readonly credential: (id: string) => string;
  readonly place: (ladder: string, id: string) => string;
  readonly sources: (id: string) => string;
  readonly glossary: (id: string) => string;
}

/** Names of the values of each filter, in the order in which they are offered. */
export type SearchLabels = Readonly<
  Record<'kind' | 'tier' | 'cluster' | 'industry' | 'category', readonly (readonly [value: string, label: string])[]>
>;

/** Whether the index has a record of a thing: of every entry with a page of its own; an occupation is found by its titles alone. */
export const hasRecord = ({ url, kind }: Pick<SearchName, 'url' | 'kind'>): boolean =>
  kind !== 'page' && kind !== 'occupation' && !url.includes('#');
