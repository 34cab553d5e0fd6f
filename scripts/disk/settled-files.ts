import { type KeptFile, type KeptSite, type MadeFrom, stampOf } from './kept-site.ts';
import type { ReadNote } from './note-reads.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/** What of the site before can be taken over as it is. */
export interface Settled {
  /** Lists that would give the same files. */
  readonly lists: ReadonlySet<string>;
  /** Lists of which every file is settled, whatever they would give now. */
  readonly whole: ReadonlySet<string>;
  /** Path of a file → its list, and the sum of what that gave it: a list that gives another thing has it made anew. */
  readonly files: ReadonlyMap<string, SettledFile>;
}

/** A file that can be taken over. */
interface SettledFile extends Pick<KeptFile, 'list' | 'given'> {
  /** What it shows while nobody writes to it (`stampOf`). */
  readonly stamp: string;
}

/** Nothing is settled: all is made anew. */
export const nothingSettled: Settled = { lists: new Set(), whole: new Set(), files: new Map() };

/** The site before, held against the facts of now. */
export interface HeldAgainst extends Settled {
  /** What the site before was made from, in the numbers of now: of those files alone, whose names are given. */
  readonly madeFrom: (files: Iterable<string>) => MadeFrom;
  /** How many files of some lists of the site before cannot be taken over; at least one where a list would give others. */
  readonly unsettled: (isAsked: (list: string) => boolean) => number;
}

/** Find what can be taken over: what was made from facts that are as they were, and was written by nobody since. */
export function findSettled(before: KeptSite, names: readonly string[], sums: readonly string[]): HeldAgainst {
  const numberOf = new Map(names.map((name, number) => [name, number]));
  /** The number that a fact has now; nothing where it is gone or says something else. */
  const same = before.names.map((name, number) => {
    const now = numberOf.get(name);
    return now !== undefined && sums[now] === before.sums[number] ? now : undefined;
  });
  const standing = new Map<number, boolean>();
  const stands = (number: number): boolean => {
    const found = standing.get(number);
    if (found !== undefined) return found;
    standing.set(number, false);
    const { facts, missing, notes } = before.notes[number]!;
    const isSame =
      unpackNumbers(facts).every((fact) => same[fact] !== undefined) &&
      missing.every((name) => !numberOf.has(name)) &&
      notes.every(stands);
    standing.set(number, isSame);
    return isSame;
  };
  const files = new Map<string, SettledFile>();
  for (const [path, { list, given, note }] of before.files) {
    const stamp = before.stamps.get(path);
    if (stamp !== undefined && stands(note) && stampOf(before.into, path) === stamp)
      files.set(path, { list, given, stamp });
  }
  const unsettled = new Set([...before.files].flatMap(([path, { list }]) => (files.has(path) ? [] : list)));
  const whole = new Set([...files.values()].flatMap(({ list }) => (unsettled.has(list) ? [] : list)));
  const lists = new Set(
    [...before.lists].flatMap(([list, note]) => (stands(note) && !unsettled.has(list) ? list : [])),
  );
  const madeFrom = (paths: Iterable<string>): MadeFrom => takeOver(before, lists, paths, (fact) => same[fact]!);
  const unsettledOf: HeldAgainst['unsettled'] = (isAsked) =>
    [...before.files].filter(([path, { list }]) => isAsked(list) && !files.has(path)).length ||
    Number([...before.lists.keys()].some((list) => isAsked(list) && !lists.has(list)));
  return { files, lists, whole, madeFrom, unsettled: unsettledOf };
}

function takeOver(
  before: KeptSite,
  lists: ReadonlySet<string>,
  paths: Iterable<string>,
  renumber: (fact: number) => number,
): MadeFrom {
  const notes: ReadNote[] = [];
  const numbers = new Map<number, number>();
  const take = (number: number): number => {
    const taken = numbers.get(number);
    if (taken !== undefined) return taken;
    const { facts, missing, notes: others } = before.notes[number]!;
    const own =
      notes.push({ facts: packNumbers(unpackNumbers(facts).map(renumber)), missing, notes: others.map(take) }) - 1;
    numbers.set(number, own);
    return own;
  };
  return {
    lists: new Map([...before.lists].flatMap(([list, note]) => (lists.has(list) ? [[list, take(note)]] : []))),
    files: new Map(
      [...paths].map((path) => {
        const file = before.files.get(path)!;
        return [path, { ...file, note: take(file.note) }];
      }),
    ),
    notes,
  };
}

/** Put together what several processes have made, each with numbers of its own. */
export function joinMade(parts: readonly MadeFrom[]): MadeFrom {
  const notes: ReadNote[] = [];
  const lists = new Map<string, number>();
  const files = new Map<string, KeptFile>();
  for (const part of parts) {
    const first = notes.length;
    for (const note of part.notes) notes.push({ ...note, notes: note.notes.map((one) => first + one) });
    for (const [list, note] of part.lists) lists.set(list, first + note);
    for (const [path, file] of part.files) files.set(path, { ...file, note: first + file.note });
  }
  return { notes, lists, files };
}
