/** Things that were joined because they are alike, with the best order of each pair of ends. */
interface Cluster {
  /** Positions of its things. */
  readonly members: readonly number[];
  /** The two that it was made of; none for a single thing. */
  readonly parts?: readonly [Cluster, Cluster];
  /** First thing → last thing → the sum of likenesses between neighbors in the best order that has these ends. */
  readonly best: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/**
 * Put things in an order in which those that are alike stand together.
 *
 * Things are joined two by two by average linkage (R. Sokal, C. Michener, 1958), the most alike first, which gives a tree.
 * Of all orders that keep the branches of the tree together, the one is taken in which neighbors are most alike in sum
 * (Z. Bar-Joseph, D. Gifford, T. Jaakkola, “Fast optimal leaf ordering for hierarchical clustering”, 2001). Takes time
 * with the third power of the number of things.
 *
 * @param count number of things
 * @param likeness of two things by their positions, 0 or more, the same both ways
 * @returns their positions, each once; the same for the same input. The end with the lower position comes first.
 */
export function seriate(count: number, likeness: (one: number, other: number) => number): number[] {
  if (count === 0) return [];
  const known = Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_, j) => likeness(i, j)));
  const between = (one: number, other: number) => known[one]![other]!;
  const tree = joinAll(count, between);
  const ends = [...tree.best].flatMap(([first, lasts]) => [...lasts].map(([last, sum]) => ({ first, last, sum })));
  const { first, last } = ends.reduce((a, b) => (b.sum > a.sum ? b : a));
  return orderOf(tree, Math.min(first, last), Math.max(first, last), between);
}

/** Join all things to one cluster, always the two clusters that are most alike on average. */
function joinAll(count: number, between: Likeness): Cluster {
  const single = (i: number): Cluster => ({ members: [i], best: new Map([[i, new Map([[i, 0]])]]) });
  const clusters: (Cluster | null)[] = Array.from({ length: count }, (_, i) => single(i));
  const average = Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_, j) => between(i, j)));
  for (let joins = 1; joins < count; joins += 1) {
    let nearest = { one: -1, other: -1, likeness: -1 };
    clusters.forEach((cluster, one) => {
      if (!cluster) return;
      for (let other = one + 1; other < count; other += 1) {
        const own = average[one]![other]!;
        if (clusters[other] && own > nearest.likeness) nearest = { one, other, likeness: own };
      }
    });
    const { one, other } = nearest;
    const [left, right] = [clusters[one]!, clusters[other]!];
    const [mine, theirs] = [left.members.length, right.members.length];
    for (let i = 0; i < count; i += 1) {
      const joined = (average[one]![i]! * mine + average[other]![i]! * theirs) / (mine + theirs);
      average[one]![i] = joined;
      average[i]![one] = joined;
    }
    clusters[one] = join(left, right, between);
    clusters[other] = null;
  }
  return clusters[0]!;
}

type Likeness = (one: number, other: number) => number;

/** Join two clusters, and find for each pair of ends how alike neighbors can be in sum. */
function join(left: Cluster, right: Cluster, between: Likeness): Cluster {
  const best = new Map<number, Map<number, number>>();
  const note = (first: number, last: number, sum: number) => {
    const known = best.get(first) ?? new Map<number, number>();
    best.set(first, known.set(last, sum));
  };
  for (const [first, inner] of left.best) {
    const reached = right.members.map((entry) => [entry, highest(inner, (exit) => between(exit, entry)).sum] as const);
    const toEntry = new Map(reached);
    for (const [last, backward] of right.best) {
      const { sum } = highest(backward, (entry) => toEntry.get(entry)!);
      note(first, last, sum);
      note(last, first, sum);
    }
  }
  return { members: [...left.members, ...right.members], parts: [left, right], best };
}

/** The highest of sums by thing, something added to each. */
function highest(sums: ReadonlyMap<number, number>, added: (thing: number) => number): { thing: number; sum: number } {
  let found = { thing: -1, sum: -Infinity };
  for (const [thing, own] of sums) {
    const sum = own + added(thing);
    if (sum > found.sum) found = { thing, sum };
  }
  return found;
}

/** The order behind a sum: down the tree, from the ends of each branch to the neighbors where its two parts meet. */
function orderOf(cluster: Cluster, first: number, last: number, between: Likeness): number[] {
  if (!cluster.parts) return [first];
  const [left, right] = cluster.parts[0].best.has(first) ? cluster.parts : [cluster.parts[1], cluster.parts[0]];
  const meeting = (entry: number) => highest(left.best.get(first)!, (exit) => between(exit, entry));
  const { thing: entry } = highest(right.best.get(last)!, (one) => meeting(one).sum);
  const { thing: exit } = meeting(entry);
  return [...orderOf(left, first, exit, between), ...orderOf(right, entry, last, between)];
}
