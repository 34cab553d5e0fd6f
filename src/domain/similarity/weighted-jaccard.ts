import type { Importance } from '../../schemas/parts.ts';
import { importancePoints } from '../policy.ts';

/** What each competency of a thing counts when it is compared; more than 0 each. */
export type Points = ReadonlyMap<string, number>;

/**
 * Measure how alike two things are by the weighted Jaccard coefficient: over all competencies of the two, the sum of the
 * smaller points divided by the sum of the larger.
 *
 * @returns 0 (nothing shared) to 1 (the same points for the same competencies), the same in both directions; 1 for two
 *   things without any
 */
export function weightedJaccard(one: Points, other: Points): number {
  let smaller = 0;
  for (const [competency, points] of one) smaller += Math.min(points, other.get(competency) ?? 0);
  const larger = sum(one) + sum(other) - smaller;
  return larger === 0 ? 1 : smaller / larger;
}

/** Count the competencies of a job: two points for one of high importance, one for a moderate one. Levels do not count. */
export function jobPoints(
  competencies: readonly { readonly competency: string; readonly importance: Importance }[],
): Points {
  return new Map(competencies.map(({ competency, importance }) => [competency, importancePoints[importance]]));
}

/** Count the blocks of an industry model: one point each, whatever the tier. */
export function modelPoints(blocks: readonly { readonly competency: string }[]): Points {
  return new Map(blocks.map(({ competency }) => [competency, 1]));
}

function sum(points: Points): number {
  let total = 0;
  for (const one of points.values()) total += one;
  return total;
}
