import { searchKinds, type SearchName } from './search-names.ts';

/** One line of the list from A to Z. */
export interface LetterLine {
  readonly text: string;
  /** What kind of thing it is, in small letters; empty for another name, whose line says “see …”. */
  readonly what: string;
  /** The page that tells of it, where several lines of one name lead to parts of pages. */
  readonly on?: string;
  /** Where it leads: to itself, or to everything it is another name of. */
  readonly to: readonly { readonly title: string; readonly url: string }[];
}

/** The lines under one letter, in alphabetical order. */
export interface Letter {
  /** `A`, or `0–9` for everything that begins with no letter. */
  readonly letter: string;
  readonly lines: readonly LetterLine[];
}

/**
 * Put every title and every alias under its letter, as in the index of a book. A name that several things go by is one
 * line that leads to all of them.
 *
 * @returns letters that have lines, in order, what begins with no letter before them
 */
export function searchLetters(names: readonly SearchName[]): Letter[] {
  const pages = new Map(names.map(({ title, url }) => [url, title]));
  const titled = Map.groupBy(names, ({ title }) => title);
  const titles = names.map(({ title, url, kind }): LetterLine => {
    const on = titled.get(title)!.length > 1 ? pages.get(url.split('#')[0]!) : undefined;
    return {
      text: title,
      what: searchKinds[kind].toLowerCase(),
      to: [{ title, url }],
      ...(url.includes('#') && on !== undefined && { on }),
    };
  });
  const others = names.flatMap(({ title, url, aliases }) => aliases.map((text) => ({ text, to: { title, url } })));
  const aliases = [...Map.groupBy(others, ({ text }) => text.toLowerCase()).values()].map((same): LetterLine => ({
    text: same[0]!.text,
    what: '',
    to: same.map(({ to }) => to),
  }));
  const lines = [...titles, ...aliases].sort((a, b) => alphabetical.compare(a.text, b.text));
  const byLetter = [...Map.groupBy(lines, ({ text }) => letterOf(text))];
  return byLetter.map(([letter, own]) => ({ letter, lines: own })).sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** Made once: a comparison that is told its options each time makes a collator each time. */
const alphabetical = new Intl.Collator('en', { sensitivity: 'base' });

function letterOf(text: string): string {
  const first = text.normalize('NFD').charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '0–9';
}
