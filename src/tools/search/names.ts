import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { splitWords } from '../../domain/words.ts';
import type { SearchName } from '../../exports/search-names.ts';

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

/** A name that may have been meant. */
export interface Suggestion {
  readonly name: SearchName;
  /** Its title or alias that looks like what was typed. */
  readonly as: string;
}

/**
 * Suggests names for what was typed, the nearest first: names that nearly have all its words, or else names that nearly
 * have the unknown ones. None for gibberish.
 */
export type Suggester = (query: string, unknown: readonly string[]) => Promise<Suggestion[]>;

/** Make a suggester. Its program is loaded when the first suggestion is needed. */
export function nameSuggester(names: readonly SearchName[]): Suggester {
  let labels: Promise<MiniSearch<Label>> | undefined;
  return async (query, unknown) => {
    labels ??= indexLabels(names);
    const index = await labels;
    const whole = index.search(query, nearly);
    const found = whole.length > 0 || unknown.length === 0 ? whole : index.search(unknown.join(' '), nearly);
    return bestOf(found, names).map(({ of, text }) => ({ name: names[of]!, as: text }));
  };
}

interface Label {
  readonly id: number;
  readonly text: string;
  /** Place of the name in the list. */
  readonly of: number;
}

/** A quarter of the letters of a word may be wrong; words of three letters have to be right. */
const nearly: SearchOptions = {
  combineWith: 'AND',
  fuzzy: (word) => (word.length > 3 ? 0.25 : false),
  prefix: (word) => word.length > 3,
};

async function indexLabels(names: readonly SearchName[]): Promise<MiniSearch<Label>> {
  const { default: Index } = await import('minisearch');
  const index = new Index<Label>({ fields: ['text'], storeFields: ['text', 'of'], tokenize: splitWords });
  const labels = names.flatMap(({ title, aliases }, of) => [title, ...aliases].map((text) => ({ text, of })));
  index.addAll(labels.map((label, id) => ({ id, ...label })));
  return index;
}

/** The best label of each name: of labels as near, titles first, and those that begin with the word. */
function bestOf(found: readonly SearchResult[], names: readonly SearchName[]): Label[] {
  const scored = found.map((result) => {
    const label = result as unknown as Label;
    const begins = result.terms.includes(splitWords(label.text)[0] ?? '');
    const isTitle = names[label.of]!.title === label.text;
    return { label, score: result.score * (begins ? 1.3 : 1) * (isTitle ? 1.5 : 1) };
  });
  scored.sort((a, b) => b.score - a.score);
  const seen = new Set<number>();
  return scored
    .filter(({ label: { of }, score }) => score > scored[0]!.score / 2 && !seen.has(of) && seen.add(of))
    .slice(0, mostSuggested)
    .map(({ label }) => label);
}

function nearnessOf(name: SearchName, typed: string): number {
  const { own, others } = plainNames(name);
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

/** The names of one thing, made plain once: they are compared at every letter. */
function plainNames(name: SearchName): { readonly own: string; readonly others: readonly string[] } {
  const known = made.get(name) ?? { own: plain(name.title), others: name.aliases.map(plain) };
  made.set(name, known);
  return known;
}

const made = new WeakMap<SearchName, { readonly own: string; readonly others: readonly string[] }>();

/** A name without what people leave out: case, marks, and the “and” that some write as “&”. */
function plain(text: string): string {
  return splitWords(text)
    .filter((word) => word !== 'and')
    .join(' ');
}
