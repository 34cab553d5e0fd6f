import { meaningfulStems } from './stems.ts';

/** Two texts that share much of their vocabulary. */
export interface JaccardPair {
  /** Position of the first text, lower than `second`. */
  readonly first: number;
  readonly second: number;
  /** Shared stems over all stems of both, 0–1. */
  readonly jaccard: number;
}

/**
 * Find every pair of texts whose Jaccard coefficient reaches a threshold.
 *
 * It is the resemblance of Broder, of two sets, here the sets of meaningful word stems
 * (A. Broder, "On the resemblance and containment of documents", 1997). Pairs are found exactly, without comparing
 * all with all, by prefix filtering: with stems ordered from rare to common, two sets that resemble each other by t
 * share a stem among the first n − ⌈t·n⌉ + 1 of each (R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs
 * similarity search", 2007), and by positions: they share no more than what follows the first stem they share (C. Xiao
 * and others, "Efficient similarity joins for near duplicate detection", 2008). Time grows with the number of shared
 * rare words, nearly linearly with the texts.
 *
 * @param texts sentences in any order
 * @param threshold 0 < threshold ≤ 1
 * @returns pairs by position; empty when nothing resembles. Texts without a meaningful word resemble nothing.
 * @throws {RangeError} if the threshold is not above 0 and at most 1
 */
export function findJaccardPairs(texts: readonly string[], threshold: number): JaccardPair[] {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError('a threshold lies above 0 and is at most 1');
  const sets = rankStems(texts);
  const holders = new Map<number, { first: number; left: number }[]>();
  const compared = new Int32Array(texts.length).fill(-1);
  const pairs: JaccardPair[] = [];
  sets.forEach((set, second) => {
    const prefix = set.length - Math.ceil(threshold * set.length - inexact) + 1;
    for (let i = 0; i < prefix && i < set.length; i++) {
      const left = set.length - i;
      const known = holders.get(set[i]!);
      for (const other of known ?? []) {
        if (compared[other.first] === second) continue;
        compared[other.first] = second;
        const one = sets[other.first]!;
        const most = Math.min(left, other.left);
        if (most / (one.length + set.length - most) < threshold - inexact) continue;
        const shared = countShared(one, set);
        const jaccard = shared / (one.length + set.length - shared);
        if (jaccard >= threshold) pairs.push({ first: other.first, second, jaccard });
      }
      if (known) known.push({ first: second, left });
      else holders.set(set[i]!, [{ first: second, left }]);
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** By how much a product or quotient may be off in floating point; filters let that much through. */
const inexact = 1e-9;

/** Turn each text into its set of meaningful stems, as their ranks from rare to common, in order. */
function rankStems(texts: readonly string[]): Int32Array[] {
  const sets = texts.map((text) => new Set(meaningfulStems(text)));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rareFirst = [...frequency].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const rank = new Map(rareFirst.map(([stem], i) => [stem, i]));
  return sets.map((set) => Int32Array.from(set, (stem) => rank.get(stem)!).sort());
}

/** Count the numbers that two ordered lists share. */
function countShared(one: Int32Array, other: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
