import { searchScoring } from '../../domain/search-policy.ts';
import { rootOf } from '../../domain/similarity/roots.ts';
import type { SearchKind } from '../../payloads/search-shape.ts';
import { isLight, isWeak, joinedForms, kindsAsked, singular, type Word, wordsOf } from '../../payloads/search-words.ts';
import { definitionAsked, personAsked, progressAsked, tradeWords } from '#messages/search-words.ts';

/** One word of a question, with what else it may be written or meant as. */
export interface Term {
  readonly word: Word;
  /** Share (0–1) that it counts, beside how rare it is. */
  readonly share: number;
  /** Whether it may be the beginning of a word that is still typed. */
  readonly open: boolean;
  /** Other words that may be meant by it: joined with the next one, apart, or spelled right. */
  readonly meant: readonly Meant[];
}

/** A word that may be meant, and how likely that is (0–1). */
export interface Meant {
  readonly word: Word;
  readonly grade: number;
}

/** What a reader typed, made ready to be compared with labels. */
export interface Question {
  readonly terms: readonly Term[];
  /** All its letters in one piece, to find what is called exactly this. */
  readonly joined: readonly string[];
  /** The same of one of what is named by its plural: `truckdriver`. */
  readonly one: readonly string[];
  /** The digits of a code of O*NET-SOC; undefined for anything else. */
  readonly code: string | undefined;
  /** Kinds of things that its words ask for. */
  readonly steer: ReadonlySet<SearchKind>;
}

const trade = new Set(tradeWords.split(' ').map(rootOf));
/** Take a question apart. Words of grammar go, unless there is nothing else. */
export function parseQuestion(query: string): Question {
  const all = wordsOf(query);
  const telling = all.filter(({ grammar }) => !grammar);
  const words = telling.length > 0 ? telling : all;
  const strong = words.filter((word) => !isLight(word));
  const ends = /\s$/.test(query);
  const { word: shares } = searchScoring;
  const shareOf = (word: Word): number => {
    if (strong.length === 0) return 1;
    if (trade.has(word.root)) return shares.trade;
    if (kindsAsked(word).length > 0) return shares.kind;
    return isWeak(word) ? shares.weak : 1;
  };
  const digits = query.replaceAll(/[\s.-]/g, '');
  return {
    terms: words.map((word, i) => ({
      word,
      share: shareOf(word),
      open: i === words.length - 1 && word === all.at(-1) && !ends,
      meant: [],
    })),
    joined: joinedForms(query),
    one: joinedForms(query).map(singular),
    code: /^\d{6,8}$/.test(digits) ? digits : undefined,
    steer: steerOf(query, words, strong.length === 0),
  };
}

/** @param alone whether nothing but kinds is asked for: then the list of all of a kind may be meant */
function steerOf(query: string, words: readonly Word[], alone: boolean): Set<SearchKind> {
  if (definitionAsked.test(query)) return new Set(['term', 'guide']);
  const kinds = new Set<SearchKind>(words.flatMap(kindsAsked));
  if (words.some(({ root }) => trade.has(root))) kinds.add('guide');
  if (alone && kinds.size > 0) kinds.add('page');
  if (progressAsked.test(query)) kinds.add('ladder');
  if (personAsked.test(query)) for (const kind of ['job', 'occupation', 'place'] as const) kinds.add(kind);
  return kinds;
}
