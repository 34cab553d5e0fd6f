import type { SearchName } from '../../exports/search-names.ts';
import { meaningfulStems, splitWords } from '../../domain/words.ts';
import { findNames } from './names.ts';
import { type Hit, mergeHits, mergeWords } from './search.ts';
import { isMet } from './words.ts';

/** What the index says of one of its records. */
export interface Fragment {
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

/** How what was found fits what was asked: all the words, some of them, or nothing at all. */
export type Fit = 'all' | 'some' | 'none';

/** All there is to show for a query, before it is narrowed. */
export interface Answer {
  readonly query: string;
  readonly fit: Fit;
  readonly hits: readonly Hit[];
  /** Names that may have been meant; none when enough was found. */
  readonly suggestions: readonly SearchName[];
  readonly load: (hit: Hit) => Promise<Fragment | undefined>;
}

/** Fewer results than this are few: names are suggested, and the words are taken less strictly. */
const few = 3;

/**
 * Answer a query: names first, then what the index finds. When that is little, grammar words are dropped; when it is
 * still little, records that have only some of the words follow, and names with nearly the same letters are suggested.
 */
export async function answer(
  index: SearchIndex,
  names: readonly SearchName[],
  suggest: (query: string) => Promise<SearchName[]>,
  query: string,
): Promise<Answer> {
  const typed = splitWords(query);
  const meaningful = typed.filter((word) => meaningfulStems(word).length > 0);
  const found = new Map<string, Found>();
  const add = (more: readonly Found[]) => more.forEach((one) => found.has(one.hit.key) || found.set(one.hit.key, one));

  add(await index.find(query));
  if (found.size < few && meaningful.length > 0 && meaningful.length < typed.length) add(await index.find(meaningful.join(' ')));
  const named = findNames(names, query);
  const exact = found.size + named.length > 0 && (await areMet(meaningful, named, [...found.values()]));
  if (meaningful.length > 1 && (!exact || found.size < few)) add(await findAnyWord(index, meaningful));

  const hits = mergeHits(named, [...found.values()].map(({ hit }) => hit));
  const load = async ({ key }: Hit) => found.get(key)?.load();
  if (exact) {
    const meant = hits.length < few && named.length === 0 ? await suggest(query) : [];
    const known = new Set(hits.map(({ key }) => key));
    return { query, fit: 'all', hits, suggestions: meant.filter(({ url }) => !known.has(url)), load };
  }
  const suggestions = await suggest(query);
  const suggested = new Set(suggestions.map(({ url }) => url));
  // For a single word that it does not know, the index has only what begins alike: near names are better than that.
  const rest = meaningful.length > 1 || suggestions.length === 0 ? hits.filter(({ key }) => !suggested.has(key)) : [];
  return { query, fit: rest.length > 0 ? 'some' : 'none', hits: rest, suggestions, load };
}

/** Whether the best of what was found has every meaningful word, or a form of it. */
async function areMet(meaningful: readonly string[], named: readonly SearchName[], found: readonly Found[]): Promise<boolean> {
  if (named.length > 0) return true;
  const best = await Promise.all(found.slice(0, few).map(({ load }) => load()));
  return best.some(({ words }) => meaningful.every((word) => isMet(word, words)));
}

/** Find what has some of the words, leaving out words that the index does not know. */
async function findAnyWord(index: SearchIndex, words: readonly string[]): Promise<Found[]> {
  const answers = await Promise.all(
    words.map(async (word) => {
      const found = await index.find(word);
      const best = await found[0]?.load();
      return best && isMet(word, best.words) ? found : [];
    }),
  );
  const byKey = new Map(answers.flat().map((one) => [one.hit.key, one]));
  const scores = answers.map((one) => new Map(one.map(({ hit, score }) => [hit.key, score])));
  return mergeWords(scores).map((key) => byKey.get(key)!);
}
