import { meaningfulStems } from '../similarity/stems.ts';
import { holdersOf, type Vector, vectorOf } from '../similarity/vectors.ts';
import { leastLikeness, likenessGrades, matchesPerItem } from './limits.ts';

/** A text that others are compared with. */
export interface ComparedText {
  /** What it says. */
  readonly text: string;
  /** What it stands under; its words count less. */
  readonly context: string;
}

/** One of these texts and how like it is, 0–1. */
export interface LikeText {
  /** Its place in the list that the index was made of, from 0. */
  readonly place: number;
  readonly likeness: number;
}

/**
 * Make what finds, for any text, the ones of a list that are most like it. The measure is the cosine of their word stems, each weighed by how rare it is in
 * the list (tf–idf: G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988), as between behaviors
 * (`findNeighbors`). Grammar words do not count; of what a text stands under, each word counts half. A text of one common word
 * is like many and like none much, since words that the list does not have count as the rarest.
 *
 * @returns a function that gives the most like texts first, at most `matchesPerItem`, none below `leastLikeness`
 */
export function likenessIndex(texts: readonly ComparedText[]): (text: string, context: string) => LikeText[] {
  const vectors = texts.map(({ text, context }) => vectorOf(text, meaningfulStems(context)));
  const frequency = new Map<string, number>();
  for (const vector of vectors) for (const stem of vector.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const rarity = (stem: string): number => Math.log((texts.length + 1) / (frequency.get(stem) ?? 0.5));
  const holders = holdersOf(vectors.map((vector) => weigh(vector, rarity)));
  const scores = new Float64Array(texts.length);
  return (text, context) => {
    const touched: number[] = [];
    for (const [stem, own] of weigh(vectorOf(text, meaningfulStems(context)), rarity)) {
      const held = holders.get(stem);
      held?.at.forEach((i, k) => {
        if (scores[i] === 0) touched.push(i);
        scores[i] = scores[i]! + own * held.weight[k]!;
      });
    }
    const found = touched
      .map((place) => ({ place, likeness: Math.min(1, scores[place]!) }))
      .filter(({ likeness }) => likeness >= leastLikeness);
    for (const place of touched) scores[place] = 0;
    return found.sort((a, b) => b.likeness - a.likeness || a.place - b.place).slice(0, matchesPerItem);
  };
}

/** How sure a suggestion is, in three grades. */
export const gradeOf = (likeness: number): 'strong' | 'fair' | 'weak' =>
  likeness >= likenessGrades.strong ? 'strong' : likeness >= likenessGrades.fair ? 'fair' : 'weak';

/** Weights of stems, of length 1 together. */
function weigh(vector: Vector, rarity: (stem: string) => number): Vector {
  const weighed = [...vector].map(([stem, count]) => [stem, count * rarity(stem)] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(length === 0 ? [] : weighed.map(([stem, weight]) => [stem, weight / length]));
}
