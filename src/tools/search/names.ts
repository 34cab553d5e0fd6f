import type MiniSearch from 'minisearch';
import type { SearchName } from '../../exports/search-names.ts';
import { splitWords } from '../../domain/words.ts';

/** How near a name is to what was typed; the nearest first. */
const nearness = { title: 0, alias: 1, titleBegins: 2, aliasBegins: 3, titleHas: 4, aliasHas: 5, apart: 6 } as const;

/** Names shown above what the index finds, at most: those that begin with what was typed. */
const mostNamed = 4;
/** Suggestions for a name that nothing has, at most. */
const mostSuggested = 4;

/**
 * Find the names that are or begin with what was typed, the nearest first and the shorter of two as near.
 *
 * @param loosely also those that have all the words somewhere; for as long as the index is on its way
 */
export function findNames(names: readonly SearchName[], query: string, loosely = false): SearchName[] {
  const typed = plain(query);
  if (typed === '') return [];
  const least = loosely ? nearness.aliasHas : nearness.aliasBegins;
  return names
    .map((name) => ({ name, near: nearnessOf(name, typed) }))
    .filter(({ near }) => near <= least)
    .sort((a, b) => a.near - b.near || a.name.title.length - b.name.title.length)
    .slice(0, loosely ? 2 * mostNamed : mostNamed)
    .map(({ name }) => name);
}

/** Makes suggestions for misspelled names. Its program is loaded when the first one is needed. */
export function nameSuggester(names: readonly SearchName[]): (query: string) => Promise<SearchName[]> {
  let index: Promise<MiniSearch<Label>> | undefined;
  return async (query) => {
    index ??= indexLabels(names);
    return suggestNames(await index, names, query);
  };
}

interface Label {
  readonly id: number;
  readonly text: string;
  /** Place of the name in the list. */
  readonly of: number;
}

async function indexLabels(names: readonly SearchName[]): Promise<MiniSearch<Label>> {
  const { default: Index } = await import('minisearch');
  const index = new Index<Label>({ fields: ['text'], storeFields: ['of'], tokenize: splitWords });
  const labels = names.flatMap(({ title, aliases }, of) => [title, ...aliases].map((text) => ({ text, of })));
  index.addAll(labels.map((label, id) => ({ id, ...label })));
  return index;
}

function suggestNames(index: MiniSearch<Label>, names: readonly SearchName[], query: string): SearchName[] {
  // A quarter of the letters may be wrong; words of three letters have to be right.
  const options = { fuzzy: (word: string) => (word.length > 3 ? 0.25 : false), prefix: (word: string) => word.length > 3 };
  const whole = index.search(query, { ...options, combineWith: 'AND' });
  const found = whole.length > 0 ? whole : index.search(query, options);
  const best = found[0]?.score ?? 0;
  const places = found.filter(({ score }) => score > best / 4).map((result) => result['of'] as number);
  return [...new Set(places)].slice(0, mostSuggested).map((of) => names[of]!);
}

function nearnessOf({ title, aliases }: SearchName, typed: string): number {
  const own = plain(title);
  const others = aliases.map(plain);
  if (own === typed) return nearness.title;
  if (others.includes(typed)) return nearness.alias;
  if (own.startsWith(typed)) return nearness.titleBegins;
  if (others.some((other) => other.startsWith(typed))) return nearness.aliasBegins;
  if (hasBeginnings(own, typed)) return nearness.titleHas;
  return others.some((other) => hasBeginnings(other, typed)) ? nearness.aliasHas : nearness.apart;
}

/** Whether every typed word begins some word of the name. */
function hasBeginnings(name: string, typed: string): boolean {
  const words = name.split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** A name without what people leave out: case, marks, and the “and” that some write as “&”. */
function plain(text: string): string {
  return splitWords(text)
    .filter((word) => word !== 'and')
    .join(' ');
}
