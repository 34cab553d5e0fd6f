import { fewResults, leastLetters, namesShown, resultsRead } from '../../domain/policy.ts';
import { meaningfulStems } from '../../domain/similarity/stems.ts';
import type { SearchName } from '../../payloads/search-shape.ts';
import { findNames, type Named, type Suggester, type Suggestion } from './names.ts';
import { type Hit, mergeHits, mergeWords } from './search.ts';
import { lengthOf, spell, wordsOf } from './spelling.ts';
import { isMet } from './highlight.ts';

/** What the index says of one of its records. */
export interface Fragment {
  readonly url: string;
  readonly text: string;
  /** Every word that leads to it. */
  readonly words: string;
}

/** A record that the index found. */
export interface Found {
  readonly hit: Hit;
  readonly score: number;
  readonly load: () => Promise<Fragment>;
}

/** The index, as far as an answer needs it. */
export interface SearchIndex {
  /** Find the records that have all words of a query, the best first; every record for an empty query. */
  readonly find: (query: string) => Promise<readonly Found[]>;
}

/** How what was found fits what was asked: all the words, some of them or words that begin alike, or nothing at all. */
export type Fit = 'all' | 'some' | 'none';

/** All there is to show for a query, before it is narrowed. */
export interface QueryResult {
  readonly query: string;
  readonly fit: Fit;
  readonly hits: readonly Hit[];
  /** Keys of the hits that have only some of the words. */
  readonly partial: ReadonlySet<string>;
  /** Names that may have been meant; none when enough was found. */
  readonly suggestions: readonly Suggestion[];
  readonly load: (hit: Hit) => Promise<Fragment | undefined>;
}

/**
 * Answer a query: names first, then what the index finds. When that is little, grammar words are dropped; when it is
 * still little, records that have only some of the words follow, and names with nearly the same letters are suggested.
 * A query in quotes is answered with what has these words side by side, of all that its words alone would find.
 */
export async function runQuery(
  index: SearchIndex,
  names: readonly SearchName[],
  suggest: Suggester,
  query: string,
): Promise<QueryResult> {
  const phrase = /^\s*["“”](.*?)["“”]?\s*$/u.exec(query)?.[1];
  if (phrase === undefined) return answerWords(index, names, suggest, query);
  const all = await answerWords(index, names, suggest, phrase);
  const found = canIndex(phrase) && lengthOf(phrase) > 1 ? await index.find(beside(wordsForIndex(phrase))) : [];
  const having = new Set([
    ...found.map(({ hit }) => hit.key),
    ...findNames(names, phrase).flatMap(({ name, label }) =>
      spell(label).spaced.includes(spell(phrase).spaced) ? [name.url] : [],
    ),
  ]);
  const hits = all.hits.filter(({ key }) => having.has(key));
  if (hits.length === 0) return { ...all, query, fit: 'none', hits, partial: new Set() };
  return { ...all, query, fit: 'all', hits, partial: new Set(), suggestions: [] };
}

async function answerWords(
  index: SearchIndex,
  names: readonly SearchName[],
  suggest: Suggester,
  query: string,
): Promise<QueryResult> {
  // “qualityfocus” is taken for “Quality Focus”.
  const [best] = findNames(names, query);
  const meant = best?.exact ? best.label : query;
  const fitting = findNames(names, meant);
  const short = lengthOf(query) < leastLetters.beginning;
  const first = fitting.filter(({ exact, whole }, i) => exact || (i < namesShown.above && (whole || !short)));
  const named = namesOf(first);
  const typed = wordsForIndex(meant);
  const words = typed.filter((word) => meaningfulStems(word).length > 0);
  const asked = typed.filter(canIndex);
  const found = new Map<string, Found>();
  const add = (more: readonly Found[]) => more.forEach((one) => found.has(one.hit.key) || found.set(one.hit.key, one));

  if (query.trim() === '') add(await index.find(''));
  else if (short && lengthOf(query) > 1 && words.length > 0 && asked.length > 0) add(await index.find(beside(words)));
  else if (!short && asked.length > 0) {
    const [most, least] = [withoutSmallWords(asked), words.filter(canIndex)];
    add(await index.find(most.join(' ')));
    if (found.size < fewResults && least.length > 0 && least.length < most.length)
      add(await index.find(least.join(' ')));
  }
  const asFound = [...found.values()].map(({ hit }) => hit);
  const shown = mergeHits(named, asFound).slice(0, resultsRead);
  const unmet = await findUnmet(
    words,
    shown.flatMap(({ key }) => found.get(key) ?? []),
  );
  // What has a name is not found by words that begin like it.
  if (named.length > 0 && unmet.length > 0 && unmet.length === words.length) found.clear();
  // What has no page is not in the index, so that its names are all there is to find it by.
  const others = fitting.filter(({ name, whole }) => (whole || short) && !named.includes(name));
  const withAll = new Set([...named, ...namesOf(others.filter(({ whole }) => whole))].map(({ url }) => url));
  const exact = withAll.size > 0 || (found.size > 0 && unmet.length === 0);
  if (unmet.length === 0) for (const key of found.keys()) withAll.add(key);
  const whole = [...found.values()].map(({ hit }) => hit);
  if (words.length > 1 && withAll.size < fewResults) add(await findAnyWord(index, words));

  const hits = mergeHits(named, [
    ...whole,
    ...namesOf(others.slice(0, short ? namesShown.short : others.length)).map((name): Hit => ({
      key: name.url,
      name,
      own: true,
    })),
    ...[...found.values()].map(({ hit }) => hit),
  ]);
  const wanting = !short && named.length === 0 && withAll.size < fewResults;
  const suggestions = (wanting && typed.length > 0 ? await suggest(query, unmet) : []).filter(
    ({ name }) => !withAll.has(name.url),
  );
  const suggested = new Set(suggestions.map(({ name }) => name.url));
  const rest = hits.filter(({ key }) => !suggested.has(key));
  return {
    query,
    fit: exact ? 'all' : rest.length > 0 ? 'some' : 'none',
    hits: rest,
    partial: new Set(rest.map(({ key }) => key).filter((key) => !withAll.has(key))),
    suggestions,
    load: async ({ key }) => found.get(key)?.load(),
  };
}

const namesOf = (found: readonly Named[]): SearchName[] => found.map(({ name }) => name);

/** Words side by side, for the index: nothing that only begins with them. */
const beside = (words: readonly string[]): string => `"${words.join(' ')}"`;

/** Whether the index may have a word: signs are not in it. */
const canIndex = (word: string): boolean => !/[+#]/.test(word);

/**
 * The words of a query as the index takes them: hyphened ones apart, since it would take them as one; a code as it is; what
 * stands within a word left out, as in O*NET.
 */
function wordsForIndex(query: string): string[] {
  return query.split(/\s+/).flatMap((piece) => {
    if (!/\p{L}/u.test(piece)) return piece.match(/\p{N}+(?:[.-]\p{N}+)*/gu) ?? [];
    return wordsOf(piece.replaceAll(/(?<=[\p{L}\p{N}])[*&'’.](?=[\p{L}\p{N}])/gu, ''));
  });
}

/**
 * Leave out “a”, “to” and “the” beside words that mean something: the index takes every word for the beginning of one,
 * and “a” begins too many.
 */
function withoutSmallWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word.length > 3 || meaningfulStems(word).length > 0);
  return kept.length > 0 ? kept : words;
}

/** Answer a query by names alone: for as long as the index is on its way, or where there is none. */
export function queryNames(names: readonly SearchName[], query: string): QueryResult {
  const hits = mergeHits(namesOf(findNames(names, query, true)), []);
  return {
    query,
    fit: hits.length > 0 ? 'all' : 'none',
    hits,
    partial: new Set(),
    suggestions: [],
    load: async () => undefined,
  };
}

/**
 * The words that not even the best of what was found has in any form; all of them when nothing was found. The last of
 * several may still be typed.
 */
async function findUnmet(words: readonly string[], found: readonly Found[]): Promise<string[]> {
  if (words.length === 0) return [];
  const best = await Promise.all(found.map(({ load }) => load()));
  return words.filter((word, i) => {
    const last = words.length > 1 && i === words.length - 1;
    return !best.some((fragment) => isMet(word, fragment.words, last));
  });
}

/** Find what has some of the words, leaving out words that the index does not know. */
async function findAnyWord(index: SearchIndex, words: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(
    words.filter(canIndex).map(async (word) => {
      const found = await index.find(lengthOf(word) < leastLetters.beginning ? beside([word]) : word);
      return (await findUnmet([word], found.slice(0, 1))).length === 0 ? found : [];
    }),
  );
  const byKey = new Map(answers.flat().map((one) => [one.hit.key, one]));
  const scores = answers.map((one) => new Map(one.map(({ hit, score }) => [hit.key, score])));
  return mergeWords(scores).map((key) => byKey.get(key)!);
}
