import { meaningfulStems } from '../../domain/similarity/stems.ts';
import type { SearchName } from '../../payloads/search-shape.ts';

/** A text as it is compared with what people type: by its words, or by all its letters without what stands between them. */
export interface Spelling {
  /** Its words in small letters with a space around each, without “and”: ` health safety `. */
  readonly spaced: string;
  /** Its letters in one piece, without “and” and with it; signs that belong to a name, as in C++, also in words. */
  readonly joined: readonly string[];
}

/** One name of something. */
export interface Label extends Spelling {
  readonly text: string;
  readonly kind: 'title' | 'alias' | 'code';
}

/** Take a text apart into words in small letters. Plus and number signs stay at the end of a word: C++, C#, A+. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  );
}

/**
 * Say how a text is compared: case, marks and what stands between words tell nothing apart, and “and” is what some write
 * as “&” and others leave out.
 */
export function spell(text: string): Spelling {
  const words = wordsOf(text.replaceAll('&', ' and '));
  const bare = words.filter((word) => word !== 'and');
  const joined = new Set([bare.join(''), words.join('')]);
  for (const one of [...joined]) joined.add(one.replaceAll('+', 'plus').replaceAll('#', 'sharp'));
  return { spaced: ` ${bare.join(' ')} `, joined: [...joined] };
}

/**
 * List every name of something: its title, its aliases and its id; what stands in brackets in them when it is an acronym, and
 * what is left without the brackets; and its codes.
 */
export function labelsOf(name: SearchName): readonly Label[] {
  const known = made.get(name);
  if (known) return known;
  const texts = [name.title, ...name.aliases].flatMap((text) => [text, ...partsOf(text)]);
  const labels = new Map<string, Label>();
  const add = (text: string, kind: Label['kind']) => {
    const spelling = spell(text);
    if (spelling.joined[0] && !labels.has(text)) labels.set(text, { text, kind, ...spelling });
  };
  for (const text of texts) add(text, text === name.title ? 'title' : 'alias');
  add(idOf(name).replaceAll('-', ' '), 'alias');
  for (const code of name.codes ?? []) add(code, 'code');
  const all = [...labels.values()];
  made.set(name, all);
  return all;
}

/** The id in the address of something: the last part of its path, or of what follows “#”. */
export function idOf({ url }: SearchName): string {
  return url.split('#')[1]?.replace(/^place-/, '') ?? url.split('/').at(-2) ?? '';
}

/** Letters of what was typed, with digits and the signs that belong to words. */
export function lengthOf(query: string): number {
  return wordsOf(query).join('').length;
}

/** Whether words say more than grammar does: “the”, “it” and “of” do not. */
export function hasMeaning(query: string): boolean {
  return wordsOf(query).some((word) => /[+#]/.test(word) || meaningfulStems(word).length > 0);
}

/** Labels are compared at every letter that is typed, so each is made once. */
const made = new WeakMap<SearchName, readonly Label[]>();

function partsOf(text: string): string[] {
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, words]) => words!.split(', '));
  if (inside.length === 0) return [];
  const acronyms = inside.filter((part) => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(part));
  return [text.split(' (')[0]!, text.replaceAll(/\s*\([^)]*\)/g, ''), ...acronyms];
}
