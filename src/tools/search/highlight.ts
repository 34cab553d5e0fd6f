import { excerptWords } from '../../domain/search-policy.ts';
import { tokenize, stem } from '../../domain/similarity/stems.ts';

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

/** Whether a text has every word of the query, in any form, or some word of it. */
export function hasWords(text: string, query: string, which: 'every' | 'some' = 'every'): boolean {
  const words = tokenize(text).flatMap((word) => word.split(/['-]/));
  const has = (typed: string): boolean => words.some((word) => sameWord(word, typed));
  return which === 'every' ? tokenize(query).every(has) : tokenize(query).some(has);
}

function sameWord(word: string, typed: string): boolean {
  return word.startsWith(typed) || stem(word) === stem(typed);
}
