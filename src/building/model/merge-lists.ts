import { sameList } from './counterparts.ts';

/** A list as it was, as it is here, and as it is there: its elements by what they are known by, in order. */
export interface ThreeLists<T> {
  readonly then: ReadonlyMap<string, T>;
  readonly mine: ReadonlyMap<string, T>;
  readonly theirs: ReadonlyMap<string, T>;
}

/** The order of the elements that all three have, on each side. */
export interface ThreeOrders {
  readonly then: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The order that only one side changed; mine where both did. */
const orderWithout = ({ then, mine, theirs }: ThreeOrders): readonly string[] =>
  sameList(mine, then) ? theirs : mine;

/**
 * Merge a list three ways. What is new there stands after what it follows there; what is only here keeps its place.
 *
 * @param join gives what an element becomes; undefined for one that is left out
 * @param order chooses the order of the elements that all three have
 */
export function mergeLists<T>(
  { then, mine, theirs }: ThreeLists<T>,
  join: (key: string, then: T | undefined, mine: T | undefined, theirs: T | undefined) => T | undefined,
  order: (three: ThreeOrders) => readonly string[] = orderWithout,
): readonly T[] {
  const joined = new Map<string, T>();
  for (const key of new Set([...then.keys(), ...theirs.keys(), ...mine.keys()])) {
    const one = join(key, then.get(key), mine.get(key), theirs.get(key));
    if (one !== undefined) joined.set(key, one);
  }
  const common = (side: ReadonlyMap<string, T>): string[] =>
    [...side.keys()].filter((key) => joined.has(key) && then.has(key) && mine.has(key) && theirs.has(key));
  const wanted = order({ then: common(then), mine: common(mine), theirs: common(theirs) });
  const sorted = new Set(wanted);
  let next = 0;
  const keys = [...mine.keys()]
    .filter((key) => joined.has(key))
    .map((key) => (sorted.has(key) ? wanted[next++]! : key));
  const there = [...theirs.keys()];
  there.forEach((key, i) => {
    if (!joined.has(key) || mine.has(key)) return;
    const before = there.slice(0, i).findLast((one) => keys.includes(one));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  });
  return keys.map((key) => joined.get(key)!);
}

/** The merged list, or that of a model where it says the same, so that it is no step. */
export const keepSame = <T>(mine: readonly T[], merged: readonly T[]): readonly T[] =>
  merged.length === mine.length && merged.every((one, i) => one === mine[i]) ? mine : merged;
