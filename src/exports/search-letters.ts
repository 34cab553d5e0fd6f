import type { SearchKind, SearchName } from './search-names.ts';

/** One line of the list from A to Z. */
export interface LetterLine {
  readonly text: string;
  /** Where it leads: to itself when it is a title, to what it is another name of when it is an alias. */
  readonly to: readonly { readonly title: string; readonly url: string; readonly kind: SearchKind }[];
  /** True for an alias, whose line says “see …”. */
  readonly see: boolean;
}

/** The lines under one letter, in alphabetical order. */
export interface Letter {
  /** `A`, or `0–9` for everything that begins with no letter. */
  readonly letter: string;
  readonly lines: readonly LetterLine[];
}

/**
 * Put every title and every alias under its letter, as in the index of a book. An alias that is also a title of the same
 * thing in other capitals is left out; one that several things have leads to all of them.
 *
 * @returns letters that have lines, in order
 */
export function searchLetters(names: readonly SearchName[]): Letter[] {
  const titles = names.map(({ title, url, kind }): LetterLine => ({ text: title, to: [{ title, url, kind }], see: false }));
  const called = names.flatMap(({ title, url, kind, aliases }) => aliases.map((text) => ({ text, to: { title, url, kind } })));
  const aliases = [...Map.groupBy(called, ({ text }) => text.toLowerCase()).values()].map(
    (same): LetterLine => ({ text: same[0]!.text, to: same.map(({ to }) => to), see: true }),
  );
  const lines = [...titles, ...aliases].sort((a, b) => a.text.localeCompare(b.text, 'en', { sensitivity: 'base' }) || Number(a.see) - Number(b.see));
  return [...Map.groupBy(lines, ({ text }) => letterOf(text))].map(([letter, own]) => ({ letter, lines: own })).sort(byLetter);
}

function letterOf(text: string): string {
  const first = text.normalize('NFD').charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '0–9';
}

function byLetter(a: Letter, b: Letter): number {
  return a.letter < b.letter ? -1 : 1;
}
