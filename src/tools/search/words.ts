import { splitWords, stem } from '../../domain/words.ts';

/** A stretch of text, marked where it is one of the reader’s words. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Turn an excerpt of the index, in which words stand between `<mark>` and `</mark>`, into pieces of plain text.
 * Nothing of it is ever read as HTML: other tags come out as the text they are.
 */
export function readExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((part) => part !== '')
    .map((part) => {
      const inside = /^<mark>(.*)<\/mark>$/su.exec(part)?.[1];
      return { text: (inside ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: inside !== undefined };
    });
}

/** Say with “…” where an excerpt leaves out what its text begins or ends with. */
export function withEllipses(excerpt: string, text: string): string {
  const bare = excerpt
    .replaceAll(/<\/?mark>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .trim();
  const whole = text.trim();
  return `${whole.startsWith(bare.slice(0, 24)) ? '' : '… '}${excerpt.trim()}${whole.endsWith(bare.slice(-24)) ? '' : ' …'}`;
}

/** Mark the reader’s words in a text: whole words of the same stem, and words that begin with what was typed. */
export function markWords(text: string, query: string): Piece[] {
  const typed = splitWords(query);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const marked = typed.some((word) => sameWord(part.toLowerCase(), word));
    const last = pieces.at(-1);
    if (last && last.marked === marked) pieces[pieces.length - 1] = { text: last.text + part, marked };
    else pieces.push({ text: part, marked });
  }
  return pieces;
}

/** Whether a text has every word of the query, in any form. */
export function hasWords(text: string, query: string): boolean {
  const words = splitWords(text).flatMap((word) => word.split(/['-]/));
  return splitWords(query).every((typed) => words.some((word) => sameWord(word, typed)));
}

/**
 * Whether a text has a word near enough to the typed one: the first three quarters of its letters, or its stem. For a
 * word that the index does not know, it answers with the longest beginning that it does: “colaboration” brings “co-worker”.
 */
export function isMet(typed: string, text: string): boolean {
  const root = stem(typed);
  const beginning = root.slice(0, Math.max(3, Math.ceil(typed.length * 0.75)));
  return splitWords(text).some((word) => [word, ...word.split(/['-]/)].some((part) => part.startsWith(beginning)));
}

function sameWord(word: string, typed: string): boolean {
  return word.startsWith(typed) || stem(word) === stem(typed);
}
