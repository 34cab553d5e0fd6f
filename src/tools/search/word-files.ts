import type { FiledThing, WordsFile, WordsIndex } from '../../payloads/search-files.ts';
import { type LabelField, labelFields, waysToType } from '../../payloads/search-labels.ts';
import { searchKinds, type SearchKind } from '../../payloads/search-shape.ts';
import { parseSpellings } from '../../payloads/search-spellings.ts';
import { joinedForms, singular, tokensOf, type Word, wordsOf } from '../../payloads/search-words.ts';

/** Something that can be found by its names. */
export interface Thing {
  readonly kind: SearchKind;
  readonly title: string;
  readonly url: string;
  /** Title of the page on which it stands, when it has none of its own. */
  readonly on: string | undefined;
  /** How many people do this work, from 0, one more with each doubling; 0 for what is no occupation. */
  readonly crowd: number;
}

/** Words that lead to a thing, made ready to be compared. */
export interface Label {
  readonly thing: Thing;
  readonly field: LabelField;
  readonly text: string;
  readonly words: readonly Word[];
  /** Its letters in one piece. */
  readonly joined: readonly string[];
}

/** The files of words, as far as they were read. */
export interface WordFiles {
  /** How many things there are in all. */
  readonly count: number;
  /** Read what is filed under a token. */
  readonly under: (token: string) => Promise<readonly Label[]>;
  /** Read what is filed under tokens that begin with some letters, in the first few files that have such. */
  readonly beginning: (letters: string, files: number) => Promise<readonly Label[]>;
  /** In how many things a common token is, as far as its file was read; 0 for one that is not common. */
  readonly common: (token: string) => number;
  /** Read the words that misspelled ones are taken for, each with a number that grows with how often it stands. */
  readonly spellings: () => Promise<ReadonlyMap<string, number>>;
}

/** Whether a file has the tokens that the index says: one of another build may have others. */
export function isFileOf({ starts }: WordsIndex, at: number, { from, before }: WordsFile): boolean {
  const all = starts.split(' ');
  return from === all[at] && before === all[at + 1];
}

/**
 * Open the files of words. Each is read once.
 *
 * @param read reads a file by its number
 * @param readSpellings reads the list of all words
 */
export function openWordFiles(
  index: WordsIndex,
  read: (file: number) => Promise<WordsFile>,
  readSpellings: () => Promise<string>,
): WordFiles {
  const { things } = index;
  const starts = index.starts.split(' ');
  const files = new Map<number, Promise<ReadonlyMap<string, readonly Label[]>>>();
  const all = new Map<string, Thing>();
  const common = new Map<string, number>();
  const load = (at: number) => {
    const known = files.get(at);
    if (known) return known;
    const reading = read(at).then((file) => {
      if (!isFileOf(index, at, file)) throw new Error(`file ${at} of the words is of another build`);
      for (const [token, count] of Object.entries(file.common)) common.set(token, count);
      return byToken(file.things.flatMap((thing) => readThing(thing, all)));
    });
    reading.catch(() => files.delete(at));
    files.set(at, reading);
    return reading;
  };
  const fileOf = (token: string): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let words: Promise<ReadonlyMap<string, number>> | undefined;
  return {
    count: things,
    under: async (token) => (await load(fileOf(token))).get(token) ?? [],
    beginning: async (letters, most) => {
      const [first, last] = [fileOf(letters), fileOf(`${letters}\uffff`)];
      const few = Array.from({ length: Math.min(most, last - first + 1) }, (_, i) => load(first + i));
      const found = (await Promise.all(few)).flatMap((labels) =>
        [...labels].filter(([token]) => token.startsWith(letters)).flatMap(([, own]) => own),
      );
      return [...new Set(found)];
    },
    common: (token) => common.get(token) ?? 0,
    spellings: () => {
      words ??= readSpellings().then((text) => new Map(parseSpellings(text)));
      words.catch(() => (words = undefined));
      return words;
    },
  };
}

const fieldOf = new Map(Object.entries(labelFields).map(([field, letter]) => [letter as string, field as LabelField]));

function readThing([kind, title, url, on, ...labels]: FiledThing, all: Map<string, Thing>): Label[] {
  const [page, crowd] = typeof on === 'string' ? [on, 0] : [undefined, on];
  const thing = all.get(url) ?? { kind: searchKinds[kind]!, title, url, on: page, crowd };
  all.set(url, thing);
  const make = (field: LabelField, text: string): Label => {
    let joined: readonly string[] | undefined;
    return {
      thing,
      field,
      text,
      words: wordsOf(text),
      // Of hundreds of labels in a file, few are ever asked for it.
      get joined() {
        return (joined ??= joinedOf(thing, field, text));
      },
    };
  };
  return [make('title', title), ...labels.map((label) => make(fieldOf.get(label[0]!)!, label.slice(1)))];
}

/** A label in one piece, in each way in which it may be typed; the titles of occupations stand in the plural, and with brackets. */
function joinedOf({ kind }: Thing, field: LabelField, text: string): readonly string[] {
  if (kind !== 'occupation' || field === 'code') return joinedForms(text);
  const joined = waysToType(text).flatMap(joinedForms);
  return field === 'title' ? [...new Set([...joined, ...joined.map(singular)])] : joined;
}

function byToken(labels: readonly Label[]): Map<string, Label[]> {
  const filed = new Map<string, Label[]>();
  for (const label of labels) {
    const tokens = label.field === 'code' ? [label.joined[0]!.slice(0, 6)] : new Set(label.words.flatMap(tokensOf));
    for (const token of tokens) {
      const under = filed.get(token);
      if (under) under.push(label);
      else filed.set(token, [label]);
    }
  }
  return filed;
}
