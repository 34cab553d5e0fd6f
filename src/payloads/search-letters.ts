import * as search from '#messages/search.ts';
import type { SearchName } from './search-shape.ts';

/** Where a line leads. */
export interface LetterLink {
  readonly title: string;
  readonly url: string;
  /** Title of the page on which it stands, when it has none of its own; what kind of thing it is, when another has its title. */
  readonly on?: string | undefined;
}

/** One line of the list from A to Z. */
export interface LetterLine {
  readonly text: string;
  /** What kind of thing it is, in small letters; empty for another name, whose line says “see …”. */
  readonly what: string;
  /** Where it leads: to itself, or to everything it is another name of. */
  readonly to: readonly LetterLink[];
}

/** The lines under one letter, in alphabetical order. */
export interface Letter {
  /** `A`, or `0–9` for everything that begins with no letter. */
  readonly letter: string;
  /** The same in its address: `a`, `0-9`. */
  readonly id: string;
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
  const sharing = Map.groupBy(names, ({ title }) => title);
  const link = ({ title, url, kind }: SearchName): LetterLink => ({
    title,
    url,
    on:
      (url.includes('#') ? pages.get(url.split('#')[0]!) : undefined) ??
      (sharing.get(title)!.length > 1 ? search.formatKind(kind) : undefined),
  });
  const titles = names.map((name): LetterLine => ({
    text: name.title,
    what: search.formatKind(name.kind),
    to: [link(name)],
  }));
  const others = names.flatMap((name) => name.aliases.map((text) => ({ text, to: link(name) })));
  const aliases = [...Map.groupBy(others, ({ text }) => text.toLowerCase()).values()].map((same): LetterLine => ({
    text: same[0]!.text,
    what: '',
    to: same.map(({ to }) => to),
  }));
  const lines = [...titles, ...aliases].sort((a, b) => alphabetical.compare(a.text, b.text));
  const byLetter = [...Map.groupBy(lines, ({ text }) => letterOf(text))];
  return byLetter
    .map(([letter, own]) => ({ letter, id: letter.toLowerCase().replace('–', '-'), lines: own }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** Made once: a comparison that is told its options each time makes a collator each time. */
const alphabetical = new Intl.Collator('en', { sensitivity: 'base' });

function letterOf(text: string): string {
  const first = text.normalize('NFD').charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '0–9';
}
