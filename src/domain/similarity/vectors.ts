import { contextWeight } from '../policy.ts';
import { meaningfulStems } from './stems.ts';

/** The stems that hold a text, by how much they count. */
export type Vector = ReadonlyMap<string, number>;

/** Count the stems of a text once each, and with less weight those of what it stands under. */
export function vectorOf(text: string, context: readonly string[]): Map<string, number> {
  const vector = new Map<string, number>();
  for (const stem of meaningfulStems(text)) vector.set(stem, 1);
  for (const stem of context) if (!vector.has(stem)) vector.set(stem, contextWeight);
  return vector;
}

/** For each stem, the places of the vectors that hold it, and how much it weighs in each. */
export function holdersOf(vectors: readonly Vector[]): Map<string, { at: number[]; weight: number[] }> {
  const holders = new Map<string, { at: number[]; weight: number[] }>();
  vectors.forEach((vector, i) => {
    for (const [stem, weight] of vector) {
      const known = holders.get(stem);
      if (known) {
        known.at.push(i);
        known.weight.push(weight);
      } else holders.set(stem, { at: [i], weight: [weight] });
    }
  });
  return holders;
}
