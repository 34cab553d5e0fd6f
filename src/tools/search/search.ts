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

/** A filter of which a thing may have one value. */
export type SingleFacet = Exclude<FacetName, 'industry'>;

/** The chosen value of each filter that is set; of industries, of which a thing may have several, all that it should have. */
export type Filters = Readonly<Partial<Record<SingleFacet, string>>> & { readonly industry?: readonly string[] };

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
  const filters = facetNames.flatMap((name): [FacetName, string | string[]][] => {
    const values = [...new Set(params.getAll(name))].filter((value) => value !== '');
    if (values.length === 0) return [];
    return [[name, name === 'industry' ? values : values[0]!]];
  });
  return { query: params.get('q') ?? '', filters: Object.fromEntries(filters) as Filters };
}

/** Write what is asked as the query of an address; empty when nothing is asked. */
export function serializeRequest({ query, filters }: SearchRequest): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const name of facetNames) for (const value of chosenOf(filters, name)) params.append(name, value);
  const written = params.toString();
  return written && `?${written}`;
}

/** The values that are chosen in a filter. */
export function chosenOf(filters: Filters, name: FacetName): readonly string[] {
  const chosen = filters[name];
  return chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : chosen;
}

/** Set a filter, or lift it when the value is chosen already or empty. */
export function setFilter(filters: Filters, name: SingleFacet, value: string): Filters {
  const { [name]: before, ...others } = filters;
  return value === '' || value === before ? others : { ...others, [name]: value };
}

/** Put an industry in a place among those that are chosen, or take away the one that is there when the value is empty. */
export function setIndustry({ industry = [], ...others }: Filters, at: number, value: string): Filters {
  const next = [...industry.slice(0, at), ...(value === '' ? [] : [value]), ...industry.slice(at + 1)];
  return next.length === 0 ? others : { ...others, industry: [...new Set(next)] };
}

/** What a hit can be narrowed by. */
export function facetsOf({ thing, own }: Hit, at: FacetsAt): SearchFacets {
  const known: SearchFacets = at.get(thing.url) ?? { kind: thing.kind };
  return own ? known : { ...known, kind: 'behavior' };
}

/**
 * Keep the hits that pass every filter. Those that have some of several chosen industries, but not all, follow as partial ones,
 * those with most of them first.
 */
export function narrow(hits: readonly Hit[], filters: Filters, at: FacetsAt): Hit[] {
  const wanted = filters.industry ?? [];
  const passing = hits.flatMap((hit) => {
    const facets = facetsOf(hit, at);
    const met = metIn(facets, wanted);
    if (!passes(facets, filters) || (wanted.length > 0 && met === 0)) return [];
    return [{ hit: met < wanted.length ? { ...hit, whole: false } : hit, met }];
  });
  return passing.sort((a, b) => b.met - a.met).map(({ hit }) => hit);
}

/**
 * Offer the values of a filter, each with the number of hits it would leave beside the other filters; of an industry, in addition
 * to those that are chosen before it.
 *
 * @param before industries that the hits should have as well
 * @returns values in the order of their labels; none that would leave nothing, unless it is a chosen one
 */
export function offer(
  hits: readonly Hit[],
  filters: Filters,
  name: FacetName,
  labels: SearchLabels,
  at: FacetsAt,
  before: readonly string[] = name === 'industry' ? [] : (filters.industry ?? []),
): Choice[] {
  const { [name]: chosen, ...others } = filters;
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const facets = facetsOf(hit, at);
    if (!passes(facets, others) || metIn(facets, before) < before.length) continue;
    for (const value of valuesOf(facets, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return labels[name]
    .map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
      chosen: typeof chosen === 'string' ? value === chosen : (chosen?.includes(value) ?? false),
    }))
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
  return facetNames.every(
    (name) => name === 'industry' || filters[name] === undefined || valuesOf(facets, name).includes(filters[name]),
  );
}

/** How many of some industries a thing has. */
const metIn = ({ industries = [] }: SearchFacets, wanted: readonly string[]): number =>
  wanted.filter((one) => industries.includes(one)).length;

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
