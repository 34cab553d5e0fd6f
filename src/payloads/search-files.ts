import { wordFiles } from '../domain/search-policy.ts';
import { countThings, filedUnder } from './search-filing.ts';
import { labelFields, labelsOf, type LabelText } from './search-labels.ts';
import { searchKinds, type SearchName } from './search-shape.ts';
import { serializeSpellings } from './search-spellings.ts';

/**
 * A thing in a file of words: the place of its kind, its title, its address, the page it stands on or else its crowd (0 for what
 * has none), and its labels with their letters before them.
 */
export type FiledThing = readonly [kind: number, title: string, url: string, on: string | number, ...labels: string[]];

/** A file of words: everything that is filed under its tokens, which stand side by side in the alphabet. */
export interface WordsFile {
  /** Its first token, and the first of the file after it, which the last has not. A file of another build may have others. */
  readonly from: string;
  readonly before?: string;
  readonly things: readonly FiledThing[];
  /** In how many things the common tokens of this file are: more than are filed under them. */
  readonly common: Readonly<Record<string, number>>;
}

/** Which file has which words. */
export interface WordsIndex {
  /** How many things there are. */
  readonly things: number;
  /** The first token of each file, in order, with spaces between. */
  readonly starts: string;
}

/** All files of words, and what leads to them. */
export interface FiledWords {
  readonly index: WordsIndex;
  readonly files: readonly WordsFile[];
  /** What misspelled words are taken for: `parseSpellings` reads it. */
  readonly spellings: string;
}

/**
 * File all things under the words that lead to them. Words are sorted and cut into files of one size, so that a question
 * reads one file a word, however many things there are.
 */
export function fileWords(names: readonly SearchName[]): FiledWords {
  const labelled = names.map((name) => ({ name, labels: labelsOf(name) }));
  const { count, spelled } = countThings(labelled.map(({ labels }) => labels));
  const filed = new Map<string, Map<number, LabelText[]>>();
  labelled.forEach(({ labels }, at) => {
    for (const label of labels) {
      for (const token of filedUnder(label, count)) {
        const under = filed.get(token) ?? new Map<number, LabelText[]>();
        filed.set(token, under);
        const own = under.get(at);
        if (own) own.push(label);
        else under.set(at, [label]);
      }
    }
  });
  const starts: string[] = [];
  const files: Pick<WordsFile, 'things' | 'common'>[] = [];
  for (const tokens of cut([...filed].sort(([a], [b]) => (a < b ? -1 : 1)))) {
    const things = new Map<number, Set<LabelText>>();
    for (const [, under] of tokens) {
      for (const [at, labels] of under) {
        const own = things.get(at) ?? new Set();
        things.set(at, own);
        for (const label of labels) own.add(label);
      }
    }
    starts.push(tokens[0]![0]);
    files.push({
      things: [...things].sort(([a], [b]) => a - b).map(([at, labels]) => fileThing(labelled[at]!.name, [...labels])),
      common: Object.fromEntries(
        tokens.flatMap(([token, { size }]) => {
          const all = count.get(token) ?? 0;
          return all >= wordFiles.common && all > size ? [[token, all]] : [];
        }),
      ),
    });
  }
  return {
    index: { things: names.length, starts: starts.join(' ') },
    files: files.map((file, at) => ({
      from: starts[at]!,
      ...(at + 1 < starts.length && { before: starts[at + 1]! }),
      ...file,
    })),
    spellings: serializeSpellings(spelled),
  };
}

function fileThing({ kind, title, url, on, crowd }: SearchName, labels: readonly LabelText[]): FiledThing {
  const others = labels.filter(({ field }) => field !== 'title').map(({ field, text }) => labelFields[field] + text);
  return [searchKinds.indexOf(kind), title, url, on ?? crowd ?? 0, ...others];
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
