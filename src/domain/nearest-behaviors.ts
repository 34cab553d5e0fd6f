import type { Entries, PlacedBehavior } from './entries.ts';
import { commonestStem, contextWeight, kinWeight, nearestNeighbor, neighborsPerBehavior } from './policy.ts';
import { meaningfulStems } from './words.ts';

/** A behavior of another competency that is near in meaning. */
export interface Neighbor {
  /** Full id of the neighbor. */
  readonly id: string;
  /** Cosine of the two, counted higher between related competencies; 0–1. */
  readonly likeness: number;
}

/**
 * For each behavior, find the ones nearest in meaning in other competencies.
 *
 * A behavior is a vector of word stems: those of its own sentence, and with less weight those of its group and of its
 * competency’s title, aliases and definition, which say what the sentence is about. Stems weigh by the logarithm of their
 * rarity; nearness is the cosine (tf–idf: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval",
 * 1988). Where an entry names the other competency as related, the cosine counts half as much again. Stems that stand in very many behaviors tell nothing and are passed over, which also keeps time linear.
 *
 * @returns by full id: neighbors from the nearest down, at most `neighborsPerBehavior`, none under `nearestNeighbor`
 */
export function findNeighbors(behaviors: readonly PlacedBehavior[], entries: Pick<Entries, 'competencies' | 'technical'>): Map<string, Neighbor[]> {
  const contexts = new Map<string, readonly string[]>();
  const kin = new Set<string>();
  for (const [id, { title, aliases, definition, related }] of [...entries.competencies, ...entries.technical]) {
    for (const { to } of related) kin.add(`${id} ${to}`).add(`${to} ${id}`);
    contexts.set(id, meaningfulStems([title, ...aliases, definition].join(' ')));
  }
  const vectors = behaviors.map(({ text, group, competency }) => count(text, group, contexts.get(competency) ?? []));
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, i) => {
    for (const stem of vector.keys()) {
      const list = holders.get(stem);
      if (list) list.push(i);
      else holders.set(stem, [i]);
    }
  });
  for (const vector of vectors) weigh(vector, holders, behaviors.length);

  const scores = new Float64Array(behaviors.length);
  return new Map(
    behaviors.map(({ id, competency }, i) => {
      const touched: number[] = [];
      for (const [stem, weight] of vectors[i]!) {
        for (const j of holders.get(stem)!) {
          if (scores[j] === 0) touched.push(j);
          scores[j]! += weight * vectors[j]!.get(stem)!;
        }
      }
      const others = touched.filter((j) => behaviors[j]!.competency !== competency);
      for (const j of others) if (kin.has(`${competency} ${behaviors[j]!.competency}`)) scores[j] = Math.min(1, scores[j]! * kinWeight);
      const nearest = others
        .filter((j) => scores[j]! >= nearestNeighbor)
        .sort((a, b) => scores[b]! - scores[a]! || a - b)
        .slice(0, neighborsPerBehavior)
        .map((j) => ({ id: behaviors[j]!.id, likeness: Math.round(scores[j]! * 1000) / 1000 }));
      for (const j of touched) scores[j] = 0;
      return [id, nearest];
    }),
  );
}

function count(text: string, group: string, context: readonly string[]): Map<string, number> {
  const vector = new Map<string, number>();
  for (const stem of meaningfulStems(text)) vector.set(stem, 1);
  for (const stem of [...meaningfulStems(group), ...context]) if (!vector.has(stem)) vector.set(stem, contextWeight);
  return vector;
}

/** Weigh a vector’s stems by rarity, drop the ones that are everywhere, and bring its length to 1. */
function weigh(vector: Map<string, number>, holders: ReadonlyMap<string, readonly number[]>, total: number): void {
  for (const [stem, weight] of vector) {
    const found = holders.get(stem)!.length;
    if (found > commonestStem) vector.delete(stem);
    else vector.set(stem, weight * Math.log(total / found + 1));
  }
  const length = Math.hypot(...vector.values()) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
}
