import { formatCount } from './counts.ts';
import { formatChoice, formatList, type Sentence } from './lists.ts';

/** What can be found, as it is called beside a result and in the filter. */
export const kindNames = {
  job: 'Job',
  occupation: 'Occupation',
  place: 'Place on a ladder',
  ladder: 'Ladder',
  competency: 'Competency',
  technical: 'Technical competency',
  behavior: 'Behavior',
  credential: 'Credential',
  industry: 'Industry',
  guide: 'Guide',
  use: 'Use',
  story: 'Story',
  resource: 'Resource',
  term: 'Term',
  source: 'Source',
  page: 'List or tool',
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

/** What stands around the results. */
export const labels = {
  example: 'Try what you would call it: “nurse”, “working with others”, “keeps promises”.',
  narrowByKind: 'Narrow by kind',
  anyValue: 'Any',
  alsoIndustry: 'And industry',
  liftFilters: 'Lift the filters',
  found: 'Results',
  openPage: 'Open in the search page',
  letters: 'everything from A to Z',
  serves: 'jobs and models it serves',
};

/** The state of the search, which is read out too. */
export const states = {
  oneLetter: 'Type one more letter.',
  loading: 'Looking …',
  noNames: 'The names could not be loaded.',
  noText: 'The full text could not be loaded; this is what names tell.',
  nothingPasses: 'Nothing passes these filters.',
};

/** @param unknown words that nothing here has, as they were typed */
export function formatNothing(unknown: readonly string[]): string {
  return unknown.length === 0
    ? 'Nothing was found.'
    : `Nothing was found: nothing here has ${formatChoice(unknown.map(quote))}.`;
}

/** @param count how many results; @param taken words that were looked for in the place of misspelled ones */
export function formatCorrected(count: string, taken: readonly string[]): string {
  return taken.length === 0 ? count : `${count} for ${formatList(taken.map(quote))}`;
}

const quote = (word: string): string => `“${word}”`;

/** Where the list from A to Z is, when the search cannot help. */
export const lookUp = <Node>(letters: Node): Sentence<Node> => ['Look it up in ', letters, '.'];

/** Where to look on for what is not here by the name that was typed. */
export const elsewhere = <Node>(occupations: Node, letters: Node): Sentence<Node> => [
  'Not what you look for? O*NET OnLine knows every occupation in the United States: ',
  occupations,
  '. Or go through ',
  letters,
  '.',
];

/** The link to that search of O*NET OnLine. */
export const formatOccupations = (query: string): string => `look for “${query}” there`;

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

/** After “Place on a ladder” or “Technical competency”: the ladder or the industry. */
export const standsOn = <Node>(ladder: Node): Sentence<Node> => [': ', ladder];

/** The tool by which a job was found. */
export const uses = <Node>(tool: Node): Sentence<Node> => ['Uses ', tool];

/** The topic, duty, sector or the like by which something was found. */
export const hasPart = <Node>(part: Node): Sentence<Node> => ['Part of it: ', part];

/** The other name by which something was found. */
export const alsoCalled = <Node>(names: Node): Sentence<Node> => ['Also called ', names];
