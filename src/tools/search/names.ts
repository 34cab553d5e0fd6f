import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import { leastLetters, lettersOfWord, namesShown, nameWeights } from '../../domain/policy.ts';
import type { SearchName } from '../../payloads/search-shape.ts';
import { type Label, labelsOf, hasMeaning, spell, type Spelling, wordsOf } from './spelling.ts';

/** How near a name is to what was typed; the nearest first. */
const nearness = { same: 0, beginsWhole: 2, begins: 4, has: 6, loose: 8, apart: Infinity } as const;

/** A name that fits what was typed. */
export interface Named {
  readonly name: SearchName;
  /** The name by which it was found. */
  readonly label: string;
  /** Whether this is what was typed, but for case and for what stands between its letters. */
  readonly exact: boolean;
  /** Whether it has what was typed as whole words. */
  readonly whole: boolean;
}

/**
 * Find the names that are what was typed, then those that begin with it, then those that have all its words; the shorter
 * of two as near first. A name may be typed joined, hyphened or spaced.
 *
 * @param loosely also those in which words begin with the typed ones; a few, for as long as the index is on its way
 */
export function findNames(names: readonly SearchName[], query: string, loosely = false): Named[] {
  const typed = spell(query);
  const letters = typed.joined[0]!;
  if (letters === '') return [];
  const words = typed.spaced.trim().split(' ');
  const wanted: Wanted = {
    ...typed,
    letters,
    beginning: words.length > 1 ? typed.spaced.trimEnd() : undefined,
    // A word of grammar alone is in too many names; of two letters, it may be an acronym.
    words: letters.length < leastLetters.beginning || hasMeaning(query) ? words.map((word) => ` ${word} `) : undefined,
    beginnings: loosely ? words.map((word) => ` ${word}`) : undefined,
  };
  const nearest = (name: SearchName) => {
    let near: number = nearness.apart;
    let label = '';
    for (const one of labelsOf(name)) {
      const found = nearnessOf(one, wanted);
      if (found > near || (found === near && one.text.length >= label.length)) continue;
      near = found;
      label = one.text;
    }
    return { name, label, near };
  };
  const found = names
    .map(nearest)
    .filter(({ near }) => near < nearness.apart)
    .sort((a, b) => a.near - b.near || a.label.length - b.label.length || a.name.title.length - b.name.title.length)
    .map(({ name, label, near }) => ({
      name,
      label,
      exact: near < nearness.beginsWhole,
      whole: near < nearness.begins || near >= nearness.has,
    }));
  return loosely ? found.slice(0, namesShown.loose) : found;
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
  let labels: Promise<MiniSearch<Indexed>> | undefined;
  return async (query, unknown) => {
    labels ??= indexLabels(names);
    labels.catch(() => (labels = undefined));
    const index = await labels;
    const whole = index.search(query, nearly);
    const found = whole.length > 0 || unknown.length === 0 ? whole : index.search(unknown.join(' '), nearly);
    return bestOf(found, names).map(({ of, text }) => ({ name: names[of]!, as: text }));
  };
}

interface Indexed {
  readonly id: number;
  readonly text: string;
  /** Place of the name in the list. */
  readonly of: number;
}

/** A quarter of the letters of a word may be wrong; words of three letters have to be right. */
const nearly: SearchOptions = {
  combineWith: 'AND',
  fuzzy: (word) => (word.length > leastLetters.beginning ? lettersOfWord.wrong : false),
  prefix: (word) => word.length > leastLetters.beginning,
};

async function indexLabels(names: readonly SearchName[]): Promise<MiniSearch<Indexed>> {
  const { default: Index } = await import('minisearch');
  const index = new Index<Indexed>({ fields: ['text'], storeFields: ['text', 'of'], tokenize: wordsOf });
  const labels = names.flatMap(({ title, aliases }, of) => [title, ...aliases].map((text) => ({ text, of })));
  index.addAll(labels.map((label, id) => ({ id, ...label })));
  return index;
}

/** The best label of each name: of labels as near, titles first, and those that begin with the word. */
function bestOf(found: readonly SearchResult[], names: readonly SearchName[]): Indexed[] {
  const scored = found.map((result) => {
    const label = result as unknown as Indexed;
    const begins = result.terms.includes(wordsOf(label.text)[0] ?? '');
    const isTitle = names[label.of]!.title === label.text;
    return { label, score: result.score * (begins ? nameWeights.begins : 1) * (isTitle ? nameWeights.title : 1) };
  });
  scored.sort((a, b) => b.score - a.score);
  const seen = new Set<number>();
  return scored
    .filter(({ label: { of }, score }) => score > scored[0]!.score / 2 && !seen.has(of) && seen.add(of))
    .slice(0, namesShown.meant)
    .map(({ label }) => label);
}

/** How near a label is: its title before its other names. */
function nearnessOf({ joined, spaced, kind }: Label, wanted: Wanted): number {
  const alias = kind === 'title' ? 0 : 1;
  for (const one of wanted.joined) if (joined.includes(one)) return nearness.same + alias;
  // Few digits begin the codes of whole families.
  if (kind === 'code' && wanted.letters.length < leastLetters.code) return nearness.apart;
  if (spaced.startsWith(wanted.spaced)) return nearness.beginsWhole + alias;
  if (wanted.beginning === undefined) {
    for (const one of joined) if (one.startsWith(wanted.letters)) return nearness.begins + alias;
  } else if (spaced.startsWith(wanted.beginning)) return nearness.begins + alias;
  if (hasAll(spaced, wanted.words)) return nearness.has + alias;
  return hasAll(spaced, wanted.beginnings) ? nearness.loose : nearness.apart;
}

function hasAll(text: string, parts: readonly string[] | undefined): boolean {
  if (!parts) return false;
  for (const part of parts) if (!text.includes(part)) return false;
  return true;
}

/** What was typed, made ready to be compared with many names. */
interface Wanted extends Spelling {
  readonly letters: string;
  /** Several words, the last of which may go on; undefined for a single one. */
  readonly beginning: string | undefined;
  /** Its words, when it is enough to have them all; and what is enough for words to begin with. */
  readonly words: readonly string[] | undefined;
  readonly beginnings: readonly string[] | undefined;
}
