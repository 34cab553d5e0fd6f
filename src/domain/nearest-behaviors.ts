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
 * stand in more than one behavior in twenty tell nothing and are passed over, which also keeps time linear.
 *
 * @returns by full id: neighbors from the nearest down, at most `neighborsPerBehavior`, none under `nearestNeighbor`
 */
export function findNeighbors(behaviors: readonly PlacedBehavior[]): Map<string, Neighbor[]> {
  const stems = behaviors.map(({ text, group }) => meaningfulStems(`${text} ${group}`));
  const holders = new Map<string, number[]>();
  stems.forEach((list, i) => {
    for (const stem of new Set(list)) {
      const known = holders.get(stem);
      if (known) known.push(i);
      else holders.set(stem, [i]);
    }
  });
  const common = Math.max(8, behaviors.length / 20);
  const vectors = stems.map((list) => weigh(list, holders, behaviors.length, common));
  return new Map(
    behaviors.map(({ id, competency }, i) => {
      const score = new Map<number, number>();
      for (const [stem, weight] of vectors[i]!) {
        for (const j of holders.get(stem)!) {
          if (behaviors[j]!.competency !== competency) score.set(j, (score.get(j) ?? 0) + weight * vectors[j]!.get(stem)!);
        }
      }
      const nearest = [...score]
        .filter(([, likeness]) => likeness >= nearestNeighbor)
        .sort(([a, one], [b, other]) => other - one || a - b)
        .slice(0, neighborsPerBehavior)
        .map(([j, likeness]) => ({ id: behaviors[j]!.id, likeness: Math.round(likeness * 1000) / 1000 }));
      return [id, nearest];
    }),
  );
}

function weigh(stems: readonly string[], holders: ReadonlyMap<string, readonly number[]>, total: number, common: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const stem of stems) {
    const found = holders.get(stem)!.length;
    if (found <= common) weights.set(stem, (weights.get(stem) ?? 0) + Math.log(total / found));
  }
  const length = Math.hypot(...weights.values()) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}
