import { wordFiles } from '../domain/search-policy.ts';
import { tokensOf, type Word, wordsOf } from './search-words.ts';
import { searchKinds, type SearchName } from './search-shape.ts';

/** What a name, or some other words that lead to a thing, are to it. One letter each, as in the files. */
export const labelFields = {
  title: 't',
  alias: 'a',
  id: 'i',
  code: 'c',
  phrase: 'p',
  tool: 'u',
  part: 'm',
  text: 'x',
  statement: 's',
  scattered: 'z',
} as const;
/** The name of such a field. */
export type LabelField = keyof typeof labelFields;

/** Words that lead to a thing. */
export interface LabelText {
  readonly field: LabelField;
  readonly text: string;
}

/** A thing in a file of words: the place of its kind, its title, its address, the page it stands on or 0, and its labels with their letters before them. */
export type FiledThing = readonly [kind: number, title: string, url: string, on: string | 0, ...labels: string[]];

/** A file of words: everything that is filed under its tokens, which stand side by side in the alphabet. */
export interface WordsFile {
  /** What was filed; the same in all files of one build. */
  readonly mark: string;
  readonly things: readonly FiledThing[];
}

/** Which file has which words. */
export interface WordsIndex {
  readonly mark: string;
  /** How many things there are. */
  readonly things: number;
  /** The first token of each file, in order. */
  readonly starts: readonly string[];
}

/** All files of words, and what leads to them. */
export interface FiledWords {
  readonly index: WordsIndex;
  readonly files: readonly WordsFile[];
  /** Every word of a name or a phrase, with in how many things it is: below 2, 4, 8 …; for what is misspelled. */
  readonly spellings: string;
}

/**
 * File all things under the words that lead to them. Words are sorted and cut into files of one size, so that a question
 * reads one file a word, however many things there are.
 */
export function fileWords(names: readonly SearchName[]): FiledWords {
  const labelled = names.map((name) => ({ name, labels: labelsOf(name) }));
  const count = new Map<string, number>();
  const spelled = new Map<string, number>();
  for (const { labels } of labelled) {
    const words = labels.flatMap(({ text }) => wordsOf(text));
    for (const token of new Set(words.flatMap(tokensOf))) count.set(token, (count.get(token) ?? 0) + 1);
    for (const { text } of new Map(words.map((word) => [word.text, word])).values())
      spelled.set(text, (spelled.get(text) ?? 0) + 1);
  }
  const filed = new Map<string, Map<number, LabelText[]>>();
  labelled.forEach(({ labels }, at) => {
    for (const label of labels) {
      for (const token of filedUnder(label, count)) {
        const under = filed.get(token) ?? new Map<number, LabelText[]>();
        filed.set(token, under);
        under.set(at, [...(under.get(at) ?? []), label]);
      }
    }
  });
  const mark = markOf(names.map(({ url, title }) => `${url} ${title}`).join('\n'));
  const starts: string[] = [];
  const files: WordsFile[] = [];
  for (const tokens of cut([...filed].sort(([a], [b]) => (a < b ? -1 : 1)))) {
    const things = new Map<number, Set<LabelText>>();
    for (const [, under] of tokens) {
      for (const [at, labels] of under) things.set(at, new Set([...(things.get(at) ?? []), ...labels]));
    }
    starts.push(tokens[0]![0]);
    files.push({
      mark,
      things: [...things].sort(([a], [b]) => a - b).map(([at, labels]) => fileThing(labelled[at]!.name, [...labels])),
    });
  }
  return { index: { mark, things: names.length, starts }, files, spellings: serializeSpellings(spelled) };
}

/** Everything that leads to a thing, each text once, the weightiest field first. */
export function labelsOf(name: SearchName): readonly LabelText[] {
  const named = [name.title, ...name.aliases];
  const all: readonly (readonly [LabelField, readonly string[]])[] = [
    ['title', [name.title]],
    ['alias', [...name.aliases, ...named.flatMap(acronymsOf)]],
    ['id', [...named.flatMap(withoutBrackets), idOf(name).replaceAll('-', ' ')]],
    ['code', name.codes ?? []],
    ['phrase', name.phrases ?? []],
    ['tool', name.tools ?? []],
    ['part', name.parts ?? []],
    ['text', name.text === undefined ? [] : [name.text]],
  ];
  const labels = new Map<string, LabelText>();
  for (const [field, texts] of all) {
    for (const text of texts) {
      const key = text.toLowerCase();
      if (text !== '' && !labels.has(key)) labels.set(key, { field, text });
    }
  }
  return [...labels.values()];
}

/** The id in the address of something: the last part of its path, or of what follows “#”. */
function idOf({ url }: SearchName): string {
  return url.split('#')[1]?.replace(/^(?:place|term)-/, '') ?? url.split('/').at(-2) ?? '';
}

/** What stands in brackets in a name, when it is an acronym: `CNA`. */
function acronymsOf(text: string): string[] {
  const inside = [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, words]) => words!.split(', '));
  return inside.filter((part) => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(part));
}

/** What is left of a name without what stands in brackets, and up to it. */
function withoutBrackets(text: string): string[] {
  return text.includes(' (') ? [text.split(' (')[0]!, text.replaceAll(/\s*\([^)]*\)/g, '')] : [];
}

/** Of a name all words, of other labels the rarest; words of grammar only where there is no other word, and in names of two letters. */
function filedUnder({ field, text }: LabelText, count: ReadonlyMap<string, number>): Set<string> {
  if (field === 'code') return new Set([text.replaceAll(/\D/g, '').slice(0, 6)]);
  const words = wordsOf(text);
  const telling = words.filter(({ grammar }) => !grammar);
  const kept = telling.length > 0 ? telling : words;
  const rarest =
    field === 'title' || field === 'alias' || field === 'id'
      ? kept
      : [...kept].sort((a, b) => countOf(a, count) - countOf(b, count)).slice(0, wordFiles.tokens);
  return new Set(rarest.flatMap(tokensOf));
}

const countOf = ({ root }: Word, count: ReadonlyMap<string, number>): number => count.get(root) ?? 0;

function fileThing({ kind, title, url, on }: SearchName, labels: readonly LabelText[]): FiledThing {
  const others = labels.filter(({ field }) => field !== 'title').map(({ field, text }) => labelFields[field] + text);
  return [searchKinds.indexOf(kind), title, url, on ?? 0, ...others];
}

type Filed = readonly [token: string, under: ReadonlyMap<number, readonly LabelText[]>];

/** Cut the sorted words where a file is full. What stands in a file twice is counted once. */
function cut(sorted: readonly Filed[]): Filed[][] {
  const files: Filed[][] = [];
  let size = Infinity;
  let seen = new Set<unknown>();
  for (const one of sorted) {
    if (size > wordFiles.bytes) {
      files.push([]);
      size = 0;
      seen = new Set();
    }
    for (const [at, labels] of one[1]) {
      if (!seen.has(at)) size += 70;
      seen.add(at);
      for (const label of labels) {
        if (!seen.has(label)) size += label.text.length + 4;
        seen.add(label);
      }
    }
    files.at(-1)!.push(one);
  }
  return files;
}

/** Words in the order of the alphabet, by the power of two of their number: `0 abacus`. */
function serializeSpellings(spelled: ReadonlyMap<string, number>): string {
  const words = [...spelled]
    .filter(([word]) => /^[\p{L}\p{N}]+[+#]*$/u.test(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return words.map(([word, times]) => word + String(Math.min(9, Math.floor(Math.log2(times))))).join('\n');
}

/** FNV-1a, 32 bits, in letters and digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
