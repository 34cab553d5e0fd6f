import { formatCount } from './counts.ts';
import type { Sentence } from './lists.ts';

/** What can be found, as it is called beside a result and in the filter. */
export const kindNames = {
  competency: 'Competency',
  technical: 'Technical competency',
  behavior: 'Behavior',
  job: 'Job',
  industry: 'Industry',
  ladder: 'Ladder',
  guide: 'Guide',
  credential: 'Credential',
  place: 'Place on a ladder',
  source: 'Source',
};

/** The same in the line of a list, after the name of the thing. */
export const formatKind = (kind: keyof typeof kindNames): string => kindNames[kind].toLowerCase();

/** What the filters are called. */
export const facetNames = {
  kind: 'Kind',
  tier: 'Tier',
  cluster: 'Cluster',
  industry: 'Industry',
  category: 'Job category',
};

/** The window that the search opens in. */
export const dialog = { name: 'Search this site', close: 'Close the search' };

/** What stands around the results. */
export const labels = {
  box: 'A name, another word for it, or something people do',
  hint: 'Search',
  example: 'Try what you would call it: “nurse”, “working with others”, “keeps promises”.',
  narrowByKind: 'Narrow by kind',
  anyValue: 'Any',
  liftFilters: 'Lift the filters',
  didYouMean: 'Did you mean',
  near: 'Near what you typed',
  found: 'Found',
  openPage: 'Open in the search page',
  lookUp: 'Look it up in the list of everything from A to Z',
  serves: 'jobs and models it serves',
};

/** The state of the search, which is read out too. */
export const states = {
  byName: 'By name; type on for more',
  oneLetter: 'Type one more letter.',
  loading: 'Loading the index …',
  noIndex: 'The search index could not be loaded. Names are found all the same.',
  noMatch: 'No exact match.',
  nothing: 'Nothing was found.',
  nothingPasses: 'Nothing passes these filters.',
};

/** @param exact results that fit, or null where none does; @param near results that are near what was typed */
export function formatResults(exact: number | null, near: number): string {
  const results = (count: number): string => formatCount(count, { one: 'result', other: 'results' });
  if (exact === null) return `No exact match; ${results(near)} near it`;
  return near === 0 ? results(exact) : `${results(exact)}, and ${results(near)} near it`;
}

/** A value of a filter, with the number of results that it leaves. */
export const formatOption = (label: string, count: number): string => `${label} (${count})`;

/** What shows more results. */
export const formatMore = (count: number): string => `Show ${count} more`;

/** The tier that a result stands on. */
export const formatTier = (tier: number): string => `Tier ${tier}`;

/** After “Behavior”: the competency that it is one of. */
export const ofCompetency = <Node>(competency: Node): Sentence<Node> => [' of ', competency];

/** After “Place on a ladder”: the ladder. */
export const standsOn = <Node>(ladder: Node): Sentence<Node> => [': ', ladder];

/** The other names by which something was found. */
export const alsoCalled = <Node>(names: Node): Sentence<Node> => ['Also called ', names];
