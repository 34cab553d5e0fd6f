import { excerptWords, leastLetters, lettersOfWord } from '../../domain/policy.ts';
import { tokenize, stem } from '../../domain/similarity/stems.ts';
import { wordsOf } from './spelling.ts';

/** A stretch of text, marked where it is one of the reader’s words. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cut a text to where it has most of the reader’s words. It says with “…” where something is left out. */
export function cutExcerpt(text: string, query: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= excerptWords) return words.join(' ');
  const typed = tokenize(query);
  const hits = words.map((word) => (tokenize(word).some((part) => typed.some((one) => sameWord(part, one))) ? 1 : 0));
  let sum = hits.slice(0, excerptWords).reduce<number>((all, hit) => all + hit, 0);
  let best = { sum, from: 0 };
  for (let from = 1; from + excerptWords <= words.length; from += 1) {
    sum += hits[from + excerptWords - 1]! - hits[from - 1]!;
    if (sum > best.sum) best = { sum, from };
  }
  const to = best.from + excerptWords;
  const cut = words.slice(best.from, to).join(' ');
  return `${best.from > 0 ? '… ' : ''}${cut}${to < words.length ? ' …' : ''}`;
}

/** Mark the reader’s words in a text: whole words of the same stem, and words that begin with what was typed. */
export function markWords(text: string, query: string): Piece[] {
  const typed = tokenize(query);
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
  const words = tokenize(text).flatMap((word) => word.split(/['-]/));
  return tokenize(query).every((typed) => words.some((word) => sameWord(word, typed)));
}

/**
 * Whether a text has a word near enough to the typed one: the first three quarters of its letters, or its stem; the very
 * word for two letters or fewer, and for one with a sign, as C++. For a word that the index does not know, it answers with
 * the longest beginning that it does: “colaboration” brings “co-worker”.
 *
 * @param mayGoOn whether a short word may be the beginning of a longer one, because it is still typed
 */
export function isMet(typed: string, text: string, mayGoOn = false): boolean {
  const parts = wordsOf(text);
  const joined = tokenize(text).map((word) => word.replaceAll(/['-]/g, ''));
  const letters = typed.replaceAll(/[.-]/g, '');
  if (letters.length < leastLetters.beginning || !/^[\p{L}\p{N}]+$/u.test(letters)) {
    return parts.some((part) => part === letters || (mayGoOn && part.startsWith(letters)));
  }
  const root = stem(letters);
  const isShort = letters.length < leastLetters.part;
  const beginning = isShort
    ? root
    : root.slice(0, Math.max(leastLetters.beginning, Math.ceil(letters.length * lettersOfWord.kept)));
  if (parts.some((part) => part.startsWith(beginning))) return true;
  return [...parts, ...joined].some((part) => stem(part) === root || (!isShort && part.startsWith(beginning)));
}

function sameWord(word: string, typed: string): boolean {
  return word.startsWith(typed) || stem(word) === stem(typed);
}
