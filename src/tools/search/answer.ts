import { meaningfulStems, splitWords } from '../../domain/words.ts';
import type { SearchName } from '../../exports/search-names.ts';
import { findNames, type Suggester, type Suggestion } from './names.ts';
import { type Hit, mergeHits, mergeWords } from './search.ts';
import { isMet } from './words.ts';

/** What the index says of one of its records. */
export interface Fragment {
  readonly url: string;
  /** Its text around the words looked for, which stand between `<mark>` and `</mark>`. */
  readonly excerpt: string;
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
export interface Answer {
  readonly query: string;
  readonly fit: Fit;
  readonly hits: readonly Hit[];
  /** Keys of the hits that have only some of the words. */
  readonly partial: ReadonlySet<string>;
  /** Names that may have been meant; none when enough was found. */
  readonly suggestions: readonly Suggestion[];
  readonly load: (hit: Hit) => Promise<Fragment | undefined>;
}

/** Results in which the words are looked for: those shown first, whose text is wanted in any case. */
const ahead = 8;

/** Fewer results than this are few: names are suggested, and the words are taken less strictly. */
const few = 3;

/**
 * Answer a query: names first, then what the index finds. When that is little, grammar words are dropped; when it is
 * still little, records that have only some of the words follow, and names with nearly the same letters are suggested.
 */
export async function answer(
  index: SearchIndex,
  names: readonly SearchName[],
  suggest: Suggester,
  query: string,
): Promise<Answer> {
  const typed = splitWords(query);
  const words = typed.filter((word) => meaningfulStems(word).length > 0);
  const named = findNames(names, query);
  const found = new Map<string, Found>();
  const add = (more: readonly Found[]) => more.forEach((one) => found.has(one.hit.key) || found.set(one.hit.key, one));

  add(await index.find(withoutSmallWords(query, words)));
  if (found.size < few && words.length > 0 && words.length < typed.length) add(await index.find(words.join(' ')));
  const unmet = named.length > 0 || typed.length === 0 ? [] : await findUnmet(words, [...found.values()]);
  const exact = named.length > 0 || (found.size > 0 && unmet.length === 0);
  const withAll = new Set(exact ? [...named.map(({ url }) => url), ...found.keys()] : []);
  if (words.length > 1 && withAll.size < few) add(await findAnyWord(index, words));

  const hits = mergeHits(
    named,
    [...found.values()].map(({ hit }) => hit),
  );
  const wanting = named.length === 0 && withAll.size < few && typed.length > 0;
  const suggestions = (wanting ? await suggest(query, unmet) : []).filter(({ name }) => !withAll.has(name.url));
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

/**
 * Leave out “a”, “to” and “the” beside words that mean something: the index takes every word for the beginning of one,
 * and “a” begins too many. Words between quotation marks stay as they are.
 */
function withoutSmallWords(query: string, meaningful: readonly string[]): string {
  if (meaningful.length === 0 || query.includes('"')) return query;
  const isSmall = (word: string) => word.length < 4 && meaningfulStems(word).length === 0;
  return query
    .split(/\s+/)
    .filter((word) => !isSmall(word))
    .join(' ');
}

/** Answer a query by names alone: for as long as the index is on its way, or where there is none. */
export function answerByName(names: readonly SearchName[], query: string): Answer {
  const hits = mergeHits(findNames(names, query, true), []);
  return {
    query,
    fit: hits.length > 0 ? 'all' : 'none',
    hits,
    partial: new Set(),
    suggestions: [],
    load: async () => undefined,
  };
}

/** The words that not even the best of what was found has in any form; all of them when nothing was found. */
async function findUnmet(words: readonly string[], found: readonly Found[]): Promise<string[]> {
  const best = await Promise.all(found.slice(0, ahead).map(({ load }) => load()));
  return words.filter((word) => !best.some((fragment) => isMet(word, fragment.words)));
}

/** Find what has some of the words, leaving out words that the index does not know. */
async function findAnyWord(index: SearchIndex, words: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(
    words.map(async (word) => {
      const found = await index.find(word);
      return (await findUnmet([word], found.slice(0, 1))).length === 0 ? found : [];
    }),
  );
  const byKey = new Map(answers.flat().map((one) => [one.hit.key, one]));
  const scores = answers.map((one) => new Map(one.map(({ hit, score }) => [hit.key, score])));
  return mergeWords(scores).map((key) => byKey.get(key)!);
}
