import type { ListedThing } from '../../payloads/search-listing.ts';
import type { SearchFacets, SearchLabels } from '../../payloads/search-shape.ts';
import type { Label, Thing } from './word-files.ts';

/** The filters, in the order in which they are shown. */
const facetNames = [
  'kind',
  'tier',
  'cluster',
  'industry',
  'category',
] as const satisfies readonly (keyof SearchLabels)[];
/** The name of a filter, as in the address. */
export type FacetName = (typeof facetNames)[number];

/** The chosen value of each filter that is set. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** What a reader asks. */
export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
}

/** One thing that was found: a named thing itself, or a behavior of it. */
export interface Hit {
  /** Tells it from every other hit. */
  readonly key: string;
  /** The named thing: what was found, or the competency of the behavior that was found. */
  readonly thing: Thing;
  /** True for the named thing itself. */
  readonly own: boolean;
  /** Where it is; a behavior tells when it is read. */
  readonly url?: string;
  /** The words by which a named thing was found. */
  readonly label?: Label;
  /** Whether it has all that was asked for. */
  readonly whole: boolean;
  /** Read a behavior. */
  readonly load?: () => Promise<{ readonly url: string; readonly text: string }>;
}

/** What the thing at an address can be narrowed by; none as long as that is not known. */
export type FacetsAt = ReadonlyMap<string, ListedThing>;

/** One value of a filter, as offered. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Results that it would leave. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Read what is asked from the query of an address: `?q=nurse&kind=job`. Unknown parts are left alone. */
export function parseRequest(search: string): SearchRequest {
  const params = new URLSearchParams(search);
  const filters = facetNames.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: params.get('q') ?? '', filters: Object.fromEntries(filters) };
}

/** Write what is asked as the query of an address; empty when nothing is asked. */
export function serializeRequest({ query, filters }: SearchRequest): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const name of facetNames) if (filters[name]) params.set(name, filters[name]);
  const written = params.toString();
  return written && `?${written}`;
}

/** Set a filter, or lift it when the value is chosen already or empty. */
export function setFilter(filters: Filters, name: FacetName, value: string): Filters {
  const { [name]: before, ...others } = filters;
  return value === '' || value === before ? others : { ...others, [name]: value };
}

/** What a hit can be narrowed by. */
export function facetsOf({ thing, own }: Hit, at: FacetsAt): SearchFacets {
  const known: SearchFacets = at.get(thing.url) ?? { kind: thing.kind };
  return own ? known : { ...known, kind: 'behavior' };
}

/** Keep the hits that pass every filter. */
export function narrow(hits: readonly Hit[], filters: Filters, at: FacetsAt): Hit[] {
  return hits.filter((hit) => passes(facetsOf(hit, at), filters));
}

/**
 * Offer the values of a filter, each with the number of hits it would leave beside the other filters.
 *
 * @returns values in the order of their labels; none that would leave nothing, unless it is the chosen one
 */
export function offer(
  hits: readonly Hit[],
  filters: Filters,
  name: FacetName,
  labels: SearchLabels,
  at: FacetsAt,
): Choice[] {
  const { [name]: chosen, ...others } = filters;
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const facets = facetsOf(hit, at);
    if (!passes(facets, others)) continue;
    for (const value of valuesOf(facets, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return labels[name]
    .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, chosen: value === chosen }))
    .filter(({ count, chosen: keep }) => count > 0 || keep);
}

/**
 * Say where a key moves the focus to in a list of results below a box.
 *
 * @param at place in the list from 0; −1 is the box
 * @returns the new place, or undefined when the key moves nothing
 */
export function move(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' && at < count - 1) return at + 1;
  if (key === 'ArrowUp' && at >= 0) return at - 1;
  if (key === 'Home' && at >= 0) return 0;
  if (key === 'End' && at >= 0) return count - 1;
  return undefined;
}

function passes(facets: SearchFacets, filters: Filters): boolean {
  return facetNames.every((name) => filters[name] === undefined || valuesOf(facets, name).includes(filters[name]));
}

function valuesOf({ kind, tier, cluster, industries, category }: SearchFacets, name: FacetName): readonly string[] {
  switch (name) {
    case 'kind':
      return [kind];
    case 'tier':
      return tier === undefined ? [] : [String(tier)];
    case 'cluster':
      return cluster === undefined ? [] : [cluster];
    case 'industry':
      return industries ?? [];
    case 'category':
      return category === undefined ? [] : [category];
  }
}
