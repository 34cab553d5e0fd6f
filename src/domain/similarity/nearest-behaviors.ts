import type { Entries, PlacedBehavior } from '../atlas/entries.ts';
import { find } from '../look-up.ts';
import { commonestStem, kinWeight, nearestNeighbor, neighborsPerBehavior } from '../policy.ts';
import { meaningfulStems } from './stems.ts';
import { holdersOf, vectorOf } from './vectors.ts';

/** A behavior of another competency that is near in meaning. */
export interface Neighbor {
  /** Full id of the neighbor. */
  readonly id: string;
  /** Cosine of the two, counted higher between related competencies; 0–1. */
  readonly likeness: number;
}

/**
 * Make a function that finds for a behavior the ones nearest in meaning in other competencies.
 *
 * A behavior is a vector of word stems: those of its own sentence, and with less weight those of its group and of its
 * competency’s title, aliases and definition, which say what the sentence is about. Stems weigh by the logarithm of their
 * rarity; nearness is the cosine (tf–idf: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval",
 * 1988). Where an entry names the other competency as related, the cosine counts half as much again. Stems that stand in
 * very many behaviors tell nothing and are passed over, which also keeps time linear.
 *
 * @returns for the full id of a behavior its neighbors from the nearest down, at most `neighborsPerBehavior`, none under
 *   `nearestNeighbor`; it throws an UnknownIdError for any other id
 */
export function neighborFinder(
  behaviors: readonly PlacedBehavior[],
  entries: Pick<Entries, 'competencies' | 'technical'>,
): (id: string) => Neighbor[] {
  const contexts = new Map<string, readonly string[]>();
  const kin = new Map<string, Set<string>>();
  for (const [id, { title, aliases, definition, related }] of [...entries.competencies, ...entries.technical]) {
    for (const { to } of related) {
      kin.set(id, (kin.get(id) ?? new Set()).add(to));
      kin.set(to, (kin.get(to) ?? new Set()).add(id));
    }
    contexts.set(id, meaningfulStems([title, ...aliases, definition].join(' ')));
  }
  const vectors = behaviors.map(({ text, group, competency }) =>
    vectorOf(text, [...meaningfulStems(group), ...(contexts.get(competency) ?? [])]),
  );
  weigh(vectors);
  const holders = new Map(
    [...holdersOf(vectors)].map(([stem, { at, weight }]) => [
      stem,
      [Int32Array.from(at), Float64Array.from(weight)] as const,
    ]),
  );
  const places = new Map(behaviors.map(({ id }, i) => [id, i]));
  const competencies = behaviors.map(({ competency }) => competency);

  // Plain arrays of numbers, wiped after each behavior: maps take several times as long.
  const scores = new Float64Array(behaviors.length);
  const touched = new Int32Array(behaviors.length);
  return (id) => {
    const i = find(places, id, 'behavior');
    let reached = 0;
    for (const [stem, own] of vectors[i]!) {
      const [at, weight] = holders.get(stem)!;
      for (let k = 0; k < at.length; k++) {
        const j = at[k]!;
        const before = scores[j]!;
        if (before === 0) touched[reached++] = j;
        scores[j] = before + own * weight[k]!;
      }
    }
    const competency = competencies[i]!;
    const near: { j: number; likeness: number }[] = [];
    for (const j of touched.subarray(0, reached)) {
      const cosine = scores[j]!;
      scores[j] = 0;
      const other = competencies[j]!;
      if (cosine * kinWeight < nearestNeighbor || other === competency) continue;
      const likeness = kin.get(competency)?.has(other) ? Math.min(1, cosine * kinWeight) : cosine;
      if (likeness >= nearestNeighbor) near.push({ j, likeness });
    }
    return near
      .sort((a, b) => b.likeness - a.likeness || a.j - b.j)
      .slice(0, neighborsPerBehavior)
      .map(({ j, likeness }) => ({ id: behaviors[j]!.id, likeness: Math.round(likeness * 1000) / 1000 }));
  };
}

/** Weigh every vector’s stems by rarity, drop the ones that are everywhere, and bring its length to 1. */
function weigh(vectors: readonly Map<string, number>[]): void {
  const found = new Map<string, number>();
  for (const vector of vectors) for (const stem of vector.keys()) found.set(stem, (found.get(stem) ?? 0) + 1);
  for (const vector of vectors) {
    for (const [stem, weight] of vector) {
      const holding = found.get(stem)!;
      if (holding > commonestStem) vector.delete(stem);
      else vector.set(stem, weight * Math.log(vectors.length / holding + 1));
    }
    const length = Math.hypot(...vector.values()) || 1;
    for (const [stem, weight] of vector) vector.set(stem, weight / length);
  }
}
