import { meaningfulStems } from './words.ts';

/** Two texts that share much of their vocabulary. */
export interface ResemblingPair {
  /** Position of the first text, lower than `second`. */
  readonly first: number;
  readonly second: number;
  /** Shared stems over all stems of both, 0–1. */
  readonly resemblance: number;
}

/**
 * Find every pair of texts whose resemblance reaches a threshold.
 *
 * Resemblance is Broder's: the Jaccard coefficient of two sets, here the sets of meaningful word stems
 * (A. Broder, "On the resemblance and containment of documents", 1997). Pairs are found exactly, without comparing
 * all with all, by prefix filtering: with stems ordered from rare to common, two sets that resemble each other by t
 * share a stem among the first n − ⌈t·n⌉ + 1 of each (R. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs
 * similarity search", 2007). Time grows with the number of shared rare words, nearly linearly with the texts.
 *
 * @param texts sentences in any order
 * @param threshold 0 < threshold ≤ 1
 * @returns pairs by position; empty when nothing resembles. Texts without a meaningful word resemble nothing.
 * @throws {RangeError} if the threshold is not above 0 and at most 1
 */
export function findResembling(texts: readonly string[], threshold: number): ResemblingPair[] {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError('a threshold lies above 0 and is at most 1');
  const sets = texts.map((text) => [...new Set(meaningfulStems(text))]);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rareFirst = (a: string, b: string) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1);
  for (const set of sets) set.sort(rareFirst);

  const holders = new Map<string, number[]>();
  const pairs: ResemblingPair[] = [];
  sets.forEach((set, second) => {
    const prefix = set.slice(0, set.length - Math.ceil(threshold * set.length) + 1);
    const seen = new Set<number>();
    const own = new Set(set);
    for (const stem of prefix) {
      for (const first of holders.get(stem) ?? []) {
        if (seen.has(first)) continue;
        seen.add(first);
        const resemblance = jaccard(sets[first]!, own);
        if (resemblance >= threshold) pairs.push({ first, second, resemblance });
      }
    }
    for (const stem of prefix) {
      const list = holders.get(stem);
      if (list) list.push(second);
      else holders.set(stem, [second]);
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function jaccard(one: readonly string[], other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / (one.length + other.size - shared);
}
