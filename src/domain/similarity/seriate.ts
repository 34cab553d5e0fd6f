/** Things that were joined because they are alike. */
interface Cluster {
  /** Its things by position, in the order in which they are tried as an end. */
  readonly ends: readonly number[];
  /** The two that it was made of; none for a single thing. */
  readonly parts?: readonly [Cluster, Cluster];
}

/** A number for each two things: of `one` and `other` at `one * count + other`. */
interface Tables {
  readonly count: number;
  /** How alike they are. */
  readonly between: Float64Array;
  /** The sum of likenesses between neighbors in the best order that has both as its ends, of the smallest cluster that has both. */
  readonly sums: Float64Array;
}

/**
 * Put things in an order in which those that are alike stand together.
 *
 * Things are joined two by two by average linkage (R. Sokal, C. Michener, 1958), the most alike first, which gives a tree.
 * Of all orders that keep the branches of the tree together, the one is taken in which neighbors are most alike in sum
 * (Z. Bar-Joseph, D. Gifford, T. Jaakkola, “Fast optimal leaf ordering for hierarchical clustering”, 2001). Takes time
 * with the third power of the number of things: one to two seconds for a thousand.
 *
 * @param count number of things
 * @param likeness of two things by their positions, 0 or more, the same both ways
 * @returns their positions, each once; the same for the same input. The end with the lower position comes first.
 */
export function seriate(count: number, likeness: (one: number, other: number) => number): number[] {
  if (count === 0) return [];
  const between = Float64Array.from({ length: count * count }, (_, at) => likeness(Math.trunc(at / count), at % count));
  const tables = { count, between, sums: new Float64Array(count * count) };
  const tree = joinAll(tables);
  let ends = { first: 0, last: 0, sum: -Infinity };
  for (const first of tree.ends) {
    for (const last of across(tree, first)) {
      const sum = tables.sums[first * count + last]!;
      if (sum > ends.sum) ends = { first, last, sum };
    }
  }
  return orderOf(tree, Math.min(ends.first, ends.last), Math.max(ends.first, ends.last), tables);
}

/** Join all things to one cluster, always the two clusters that are most alike on average; of equal ones the first. */
function joinAll(tables: Tables): Cluster {
  const { count } = tables;
  const clusters: (Cluster | null)[] = Array.from({ length: count }, (_, i) => ({ ends: [i] }));
  const average = tables.between.slice();
  /** For each cluster the most alike of those after it: so one row is looked through again after a join, and not all. */
  const nearest = new Int32Array(count);
  const findNearest = (one: number) => {
    nearest[one] = -1;
    let most = -1;
    for (let other = one + 1; other < count; other += 1) {
      const own = average[one * count + other]!;
      if (own <= most || !clusters[other]) continue;
      most = own;
      nearest[one] = other;
    }
  };
  for (let one = 0; one < count; one += 1) findNearest(one);
  for (let joins = 1; joins < count; joins += 1) {
    let [one, most] = [-1, -1];
    for (let i = 0; i < count; i += 1) {
      const own = nearest[i]! < 0 ? -1 : average[i * count + nearest[i]!]!;
      if (own > most) [one, most] = [i, own];
    }
    const other = nearest[one]!;
    const [left, right] = [clusters[one]!, clusters[other]!];
    const [mine, theirs] = [left.ends.length, right.ends.length];
    for (let i = 0; i < count; i += 1) {
      const joined = (average[one * count + i]! * mine + average[other * count + i]! * theirs) / (mine + theirs);
      average[one * count + i] = joined;
      average[i * count + one] = joined;
    }
    clusters[one] = join(left, right, tables);
    clusters[other] = null;
    nearest[other] = -1;
    for (let i = 0; i < other; i += 1) {
      if (!clusters[i]) continue;
      const known = nearest[i]!;
      if (i === one || known === one || known === other) findNearest(i);
      else if (i < one) {
        const more = average[i * count + one]! - average[i * count + known]!;
        if (more > 0 || (more === 0 && one < known)) nearest[i] = one;
      }
    }
  }
  return clusters[0]!;
}

/** Join two clusters, and find for each pair of ends how alike neighbors can be in sum. */
function join(left: Cluster, right: Cluster, { count, between, sums }: Tables): Cluster {
  const reached = new Float64Array(count);
  for (const [firsts, exits] of halves(left)) {
    for (const first of firsts) {
      for (const entry of right.ends) {
        let most = -Infinity;
        for (const exit of exits) {
          const sum = sums[first * count + exit]! + between[entry * count + exit]!;
          if (sum > most) most = sum;
        }
        reached[entry] = most;
      }
      for (const [lasts, entries] of halves(right)) {
        for (const last of lasts) {
          let most = -Infinity;
          for (const entry of entries) {
            const sum = sums[last * count + entry]! + reached[entry]!;
            if (sum > most) most = sum;
          }
          sums[first * count + last] = most;
          sums[last * count + first] = most;
        }
      }
    }
  }
  const [first, ...others] = left.ends;
  return { ends: [first!, ...right.ends, ...others], parts: [left, right] };
}

/** The ends of a cluster, each time with those that can be the other end: the things of its other part. */
const halves = ({ parts, ends }: Cluster): (readonly [ends: readonly number[], others: readonly number[]])[] =>
  parts
    ? [
        [parts[0].ends, parts[1].ends],
        [parts[1].ends, parts[0].ends],
      ]
    : [[ends, ends]];

/** The things that can be the other end of an order that begins with this one. */
const across = (cluster: Cluster, first: number): readonly number[] =>
  halves(cluster).find(([ends]) => ends.includes(first))![1];

/** The first of the things whose sum is highest. */
function highest(things: readonly number[], sumOf: (thing: number) => number): { thing: number; sum: number } {
  let found = { thing: -1, sum: -Infinity };
  for (const thing of things) {
    const sum = sumOf(thing);
    if (sum > found.sum) found = { thing, sum };
  }
  return found;
}

/** The order behind a sum: down the tree, from the ends of each branch to the neighbors where its two parts meet. */
function orderOf(cluster: Cluster, first: number, last: number, tables: Tables): number[] {
  if (!cluster.parts) return [first];
  const { count, between, sums } = tables;
  const [left, right] = cluster.parts[0].ends.includes(first) ? cluster.parts : cluster.parts.toReversed();
  const [exits, entries] = [across(left!, first), across(right!, last)];
  const meeting = (entry: number) =>
    highest(exits, (exit) => sums[first * count + exit]! + between[entry * count + exit]!);
  const { thing: entry } = highest(entries, (one) => sums[last * count + one]! + meeting(one).sum);
  const { thing: exit } = meeting(entry);
  return [...orderOf(left!, first, exit, tables), ...orderOf(right!, entry, last, tables)];
}
