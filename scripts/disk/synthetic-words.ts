/** Makes up words and sentences. The same seed gives the same words in the same order, on every machine. */
export interface Wordsmith {
  /** A whole number from 0 up to, and without, the given one. */
  readonly below: (end: number) => number;
  /** One of a list. */
  readonly one: <T>(list: readonly T[]) => T;
  /** Different members of a list: as many as asked for, or all there are. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** A name of two words that was never given before. */
  readonly name: () => string;
  /** An act in the third person, of eight meaningful words as behaviors have them. */
  readonly act: () => string;
  /** One sentence of about so many words. */
  readonly sentence: (words: number) => string;
  /** A question of an interview, of about so many words. */
  readonly question: (words: number) => string;
  /** A few words without a full stop. */
  readonly phrase: (words: number) => string;
  /** An identifier of the form of a UUID v4. */
  readonly uuid: () => string;
}

const verbs = (
  'Adds Adjusts Aligns Answers Asks Books Brings Builds Calls Carries Changes Checks Clears Collects Compares Confirms Counts Cuts Draws Drives Explains ' +
  'Fills Finds Fixes Gathers Gives Greets Groups Holds Inspects Keeps Labels Leads Lists Logs Maps Marks Measures Meets Moves Names Notes Offers Opens ' +
  'Orders Packs Plans Posts Prepares Prints Puts Reads Records Removes Repeats Reports Returns Reviews Runs Sends Sets Shows Signs Sorts States Stops ' +
  'Stores Tells Tests Times Traces Trains Turns Updates Waits Warns Weighs Writes'
).split(' ');

/** Ways to join eight words: V is a verb in front, v a verb inside, n any other word. */
const acts = [
  'V the n n before the n n, and v a n to the n.',
  'V a n with the n that v n n when the n or the n is near.',
  'V every n against the n n, so that a n v the n n.',
  'V what the n n has for the n, then v the n n and its n.',
];

const glue = ['the', 'of', 'and', 'with', 'for', 'a', 'to', 'in'];
const onsets = ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 't', 'v'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
/** No ending that the stemmer would cut. */
const codas = ['k', 'l', 'm', 'n', 'p', 't'];

const syllables = onsets.length * vowels.length;
const wordCount = syllables * syllables * codas.length;
/** Words in use. Text draws from them by rank; names draw from all there are. */
const vocabulary = 8000;
/**
 * Flattening of the law of Zipf and Mandelbrot. With 24, the commonest meaningful word makes up 0.7 % of all and two
 * words drawn are the same in one of 800 cases; in the real behaviors (November 2026) it is 1 % and one of 520.
 */
const flattening = 24;

/** @param seed any whole number */
export function wordsmith(seed: number): Wordsmith {
  const random = mulberry32(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const word = (): string => wordOf(rankAt(random()));
  const given = new Set<string>();
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)[0]!);
  };
  const name = (): string => {
    for (;;) {
      const made = `${capital(wordOf(below(wordCount)))} ${capital(word())}`;
      if (!given.has(made)) {
        given.add(made);
        return made;
      }
    }
  };
  const phrase = (words: number): string =>
    Array.from({ length: words }, (_, i) => (i % 3 === 1 ? one(glue) : word())).join(' ');
  /** Five words of nine are little ones, which makes 1.45 syllables a word, as real sentences have (November 2026). */
  const clause = (words: number): string =>
    Array.from({ length: words }, (_, i) => ((i % 9) % 2 === 0 ? one(glue) : word())).join(' ');
  return {
    below,
    one,
    some,
    name,
    act: () =>
      one(acts).replace(/\b[Vvn]\b/g, (slot) =>
        slot === 'V' ? one(verbs) : slot === 'v' ? one(verbs).toLowerCase() : word(),
      ),
    sentence: (words) => `${one(verbs)} ${clause(words - 1)}.`,
    question: (words) => `When did you last ${clause(words - 4)}?`,
    phrase: (words) => capital(phrase(words)),
    uuid: () => uuidFrom(() => below(16)),
  };
}

/** The generator of T. Ettinger, "mulberry32" (2017, public domain): numbers from 0 up to 1, without 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Turn a number from 0 to 1 into a rank, so that rank r comes up in proportion to 1 / (r + flattening). */
function rankAt(share: number): number {
  const rank = flattening * ((vocabulary + flattening) / flattening) ** share - flattening;
  return Math.min(vocabulary - 1, Math.floor(rank));
}

/** The word with a number: every number below `wordCount` has its own, and neighbors look nothing alike. */
function wordOf(number: number): string {
  const mixed = (number * 9973 + 4211) % wordCount;
  const first = mixed % syllables;
  const second = Math.floor(mixed / syllables) % syllables;
  const syllable = (s: number): string => `${onsets[s % onsets.length]}${vowels[Math.floor(s / onsets.length)]}`;
  return syllable(first) + syllable(second) + codas[Math.floor(mixed / syllables ** 2)];
}

function uuidFrom(digit: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (slot) =>
    (slot === 'y' ? 8 + (digit() % 4) : digit()).toString(16),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
