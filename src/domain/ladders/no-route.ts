import { byTitle } from '../look-up.ts';
import { type Lattice, titleOf } from './lattice.ts';
import { mostRouteSteps, reachableInstead } from '../policy.ts';
import { areJoined, countSteps } from './reach.ts';
import { findRoutes, type Route } from './routes.ts';

/**
 * Why there is no route: the shortest is too long; one leads the other way round; nothing leads on from the start; nothing
 * leads to the goal; the two lie in parts that nothing joins; or they are joined, but not by steps that all lead onward.
 */
export type NoRouteReason = 'too-long' | 'backward' | 'no-way-on' | 'no-way-in' | 'apart' | 'no-chain';

/** What can be said when there is no route from one job or place to another. */
export interface NoRoute {
  readonly reason: NoRouteReason;
  /** Fewest steps of a chain that is too long; null for any other reason. */
  readonly steps: number | null;
  /** The best route the other way round, or null. */
  readonly back: Route | null;
  /** Jobs within reach that are near to the goal, the nearest first. */
  readonly near: readonly string[];
  /**
   * Jobs and places within reach on a ladder of the goal, the fewest steps first, then by title; none where a route leads
   * the other way round, since they are then mostly further from the goal. With `near` at most `reachableInstead`.
   */
  readonly onLadder: readonly string[];
}

/**
 * Say why there is no route from one job or place to another, and what is within reach. To be asked when `findRoutes` found none.
 *
 * @throws {UnknownIdError} if either end is not in the lattice
 */
export function explainNoRoute(lattice: Lattice, from: string, to: string): NoRoute {
  const reach = countSteps(lattice, from);
  const steps = reach.get(to) ?? null;
  const back = findRoutes(lattice, to, from, 1)[0] ?? null;
  const isWithin = (id: string) => id !== from && id !== to && (reach.get(id) ?? Infinity) <= mostRouteSteps;
  // A place without a job model has no profile, so nothing can be told to be near it.
  const near = (lattice.near.get(to) ?? []).filter(isWithin).slice(0, reachableInstead);
  const onLadder = back ? [] : sameLadder(lattice, to).filter((id) => isWithin(id) && !near.includes(id));
  return {
    reason: reasonOf(lattice, from, to, steps, back),
    steps,
    back,
    near,
    onLadder: onLadder
      .map((id) => ({ id, title: titleOf(lattice, id) }))
      .sort((a, b) => reach.get(a.id)! - reach.get(b.id)! || byTitle(a, b))
      .slice(0, reachableInstead - near.length)
      .map(({ id }) => id),
  };
}

/** All that stands on a ladder with a job or place, once each. */
function sameLadder({ standing }: Lattice, id: string): string[] {
  const ladders = new Set(standing.filter(({ end }) => end === id).map(({ ladder }) => ladder));
  return [...new Set(standing.filter(({ ladder }) => ladders.has(ladder)).map(({ end }) => end))];
}

function reasonOf(lattice: Lattice, from: string, to: string, steps: number | null, back: Route | null): NoRouteReason {
  if (steps !== null) return 'too-long';
  if (back) return 'backward';
  if (!lattice.steps.some((step) => step.from === from)) return 'no-way-on';
  if (!lattice.steps.some((step) => step.to === to)) return 'no-way-in';
  return areJoined(lattice, from, to) ? 'no-chain' : 'apart';
}
