import { formsOf, rootOf } from '../domain/similarity/roots.ts';
import { isGrammar } from '../domain/similarity/stems.ts';
import { grammarWords, kindWords, sameMeaning, weakWords } from '#messages/search-words.ts';

/** A word as the search compares it. */
export interface Word {
  /** In small letters, without marks: `organised`. */
  readonly text: string;
  /** `organis` */
  readonly stem: string;
  /** What it has in common with all its kin: `organ`. */
  readonly root: string;
  /** Root that stands for all words of the same meaning; undefined for a word that has none beside it. */
  readonly meaning: string | undefined;
  /** Whether it is a word of grammar: “the”. */
  readonly grammar: boolean;
}

/** Letters up to which a word has the meaning of a group by itself alone, not by its root: a car is no care. */
const short = 4;

const meanings = new Map<string, string>(
  sameMeaning.flatMap((group) => {
    const words = group.split(' ');
    const first = rootOf(words[0]!);
    return words
      .flatMap((one) => (one.length > short ? [rootOf(one)] : [`=${one}`, `=${one}s`]))
      .map((key) => [key, first] as const);
  }),
);

const made = new Map<string, Word>();

/**
 * Take a text apart into words. Plus and number signs stay at the end of a word (C++, C#, A+); what shortens a word or shows who
 * owns it does not part it: “teacher’s”, “don’t”, “O*NET”.
 */
export function wordsOf(text: string): readonly Word[] {
  // Most texts hold nothing that has to be changed; of hundreds of thousands, asking first is quicker.
  const simple = /^[ -~]*$/.test(text);
  const letters = simple && !/[&'*.]|plus/i.test(text) ? text : plainly(text);
  const { word, small: lower, acronym } = simple ? ofAscii : ofAll;
  const mixed = lower.test(letters);
  return (letters.match(word) ?? []).map((one) =>
    wordAt(one.toLowerCase(), (mixed || letters.length < 5) && acronym.test(one)),
  );
}

/** The same, of which the first is quicker. */
const ofAscii = { word: /[a-z\d]+[+#]*/gi, small: /[a-z]/, acronym: /^[A-Z]{2,4}$/ };
const ofAll = { word: /[\p{L}\p{N}]+[+#]*/gu, small: /\p{Ll}/u, acronym: /^\p{Lu}{2,4}$/u };

/** A text without marks, and without what parts no word. */
const plainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})[ -]plus(?![\p{L}\p{N}])/giu, '$1+')
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/(?<=\p{L})[*'’.](?=\p{L})/gu, '');

const small = new Set(grammarWords.split(' '));

/** @param acronym whether it is written as one, and so is no word of grammar: “IT” */
function wordAt(text: string, acronym: boolean): Word {
  const key = acronym ? `${text}!` : text;
  const known = made.get(key);
  if (known) return known;
  const { stem, root } = formsOf(text);
  const word: Word = {
    text,
    stem,
    root,
    meaning: meanings.get(text.length > short + 1 ? root : `=${text}`),
    grammar: !acronym && !/[+#\d]/.test(text) && (small.has(text) || isGrammar(text)),
  };
  made.set(key, word);
  return word;
}

/** Under what a word is filed: its root, the root that stands for its meaning, and its sign in a word. */
export const tokensOf = ({ text, root, meaning }: Word): readonly string[] => [
  root,
  ...(meaning === undefined || meaning === root ? [] : [meaning]),
  ...(text.endsWith('+') ? ['plus'] : text.endsWith('#') ? ['sharp'] : []),
];

/** Under what titles with a word are filed, and what it is looked up by: the root that stands for its meaning, or its own. */
export const fileTokenOf = ({ root, meaning }: Word): string => meaning ?? root;

const weak = new Set(wordsOf(weakWords).map(({ text }) => text));
const kinds: readonly (readonly [kind: keyof typeof kindWords, roots: ReadonlySet<string>])[] = Object.entries(
  kindWords,
).map(([kind, words]) => [kind as keyof typeof kindWords, new Set(words.split(' ').map(rootOf))] as const);

/** The kinds of things that a word asks for: “license”. */
export const kindsAsked = ({ root }: Word): (keyof typeof kindWords)[] =>
  kinds.flatMap(([kind, roots]) => (roots.has(root) ? [kind] : []));

/** Whether a word says little beside others. */
export const isWeak = ({ text }: Word): boolean => weak.has(text);

/** Whether a word is not looked up beside others, as it says little or only asks for a kind of thing. */
export function isLight(word: Word): boolean {
  const known = light.get(word) ?? (isWeak(word) || kindsAsked(word).length > 0);
  light.set(word, known);
  return known;
}

const light = new WeakMap<Word, boolean>();

/** The letters of a text in one piece, without “and”; signs that belong to a name also in words: `c++`, `cplusplus`. */
export function joinedForms(text: string): readonly string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const joined = words.filter((word) => word !== 'and').join('');
  return /[+#]/.test(joined) ? [joined, joined.replaceAll('+', 'plus').replaceAll('#', 'sharp')] : [joined];
}

/** The letters of a name in the singular: `registerednurses` gives `registerednurse`; what has no plural comes back as it is. */
export const singular = (joined: string): string =>
  joined
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/(?<=[^su])s$/, '');
