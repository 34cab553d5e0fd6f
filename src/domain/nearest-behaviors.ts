import type { PlacedBehavior } from './entries.ts';
import { nearestNeighbor, neighborsPerBehavior } from './policy.ts';
import { meaningfulStems } from './words.ts';

/** A behavior of another competency that is near in meaning. */
export interface Neighbor {
  /** Full id of the neighbor. */
  readonly id: string;
  /** Cosine of the two, 0–1. */
  readonly likeness: number;
}

/**
 * For each behavior, find the ones nearest in meaning in other competencies.
 *
 * Nearness is the cosine of two vectors of word stems, each stem weighted by its count and by the logarithm of its
 * rarity (tf–idf: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988). Stems that
 * stand in more than one behavior in twenty tell nothing and are passed over.
 *
 * Time grows with the pairs that share a stem, a few nanoseconds each: about a second for 17 000 behaviors.
 *
 * @returns by full id: neighbors from the nearest down, at most `neighborsPerBehavior`, none under `nearestNeighbor`
 */
export function findNeighbors(behaviors: readonly PlacedBehavior[]): Map<string, Neighbor[]> {
  const vectors = weigh(behaviors.map(({ text, group }) => meaningfulStems(`${text} ${group}`)));
  const holders = holdersOf(vectors);
  // Plain arrays of numbers for all behaviors, wiped after each: a map for each one takes twenty times as long.
  const score = new Float64Array(behaviors.length);
  const touched = new Int32Array(behaviors.length);
  return new Map(
    behaviors.map(({ id, competency }, i) => {
      let count = 0;
      for (const [stem, own] of vectors[i]!) {
        const { at, weight } = holders.get(stem)!;
        for (let k = 0; k < at.length; k++) {
          const j = at[k]!;
          const before = score[j]!;
          if (before === 0) touched[count++] = j;
          score[j] = before + own * weight[k]!;
        }
      }
      const near: { j: number; likeness: number }[] = [];
      for (let k = 0; k < count; k++) {
        const j = touched[k]!;
        const likeness = score[j]!;
        if (likeness >= nearestNeighbor && behaviors[j]!.competency !== competency) near.push({ j, likeness });
        score[j] = 0;
      }
      const nearest = near
        .sort((a, b) => b.likeness - a.likeness || a.j - b.j)
        .slice(0, neighborsPerBehavior)
        .map(({ j, likeness }) => ({ id: behaviors[j]!.id, likeness: Math.round(likeness * 1000) / 1000 }));
      return [id, nearest];
    }),
  );
}

/** Turn lists of stems into vectors of length one, without the stems that stand nearly everywhere. */
function weigh(lists: readonly (readonly string[])[]): Map<string, number>[] {
  const found = new Map<string, number>();
  for (const list of lists) for (const stem of new Set(list)) found.set(stem, (found.get(stem) ?? 0) + 1);
  const common = Math.min(lists.length - 1, Math.max(8, lists.length / 20));
  return lists.map((list) => {
    const weights = new Map<string, number>();
    for (const stem of list) {
      const holding = found.get(stem)!;
      if (holding <= common) weights.set(stem, (weights.get(stem) ?? 0) + Math.log(lists.length / holding));
    }
    const length = Math.hypot(...weights.values()) || 1;
    for (const [stem, weight] of weights) weights.set(stem, weight / length);
    return weights;
  });
}

/** For each stem, the behaviors that hold it, and how much it weighs in each. */
function holdersOf(vectors: readonly ReadonlyMap<string, number>[]): Map<string, { at: Int32Array; weight: Float64Array }> {
  const holders = new Map<string, { i: number; weight: number }[]>();
  vectors.forEach((vector, i) => {
    for (const [stem, weight] of vector) {
      const known = holders.get(stem);
      if (known) known.push({ i, weight });
      else holders.set(stem, [{ i, weight }]);
    }
  });
  return new Map(
    [...holders].map(([stem, list]) => [
      stem,
      { at: Int32Array.from(list, ({ i }) => i), weight: Float64Array.from(list, ({ weight }) => weight) },
    ]),
  );
}
