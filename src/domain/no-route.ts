import type { Lattice } from './lattice.ts';
import { findNearestJobs } from './nearest-jobs.ts';
import { mostRouteSteps, reachableInstead } from './policy.ts';
import { areJoined, countSteps } from './reach.ts';
import { findRoutes, type Route } from './routes.ts';

/**
 * Why there is no route: the shortest is too long; one leads the other way round; nothing leads on from the start; nothing
 * leads to the goal; the two lie in parts that nothing joins; or they are joined, but not by steps that all lead onward.
 */
export type NoRouteReason = 'too-long' | 'backward' | 'no-way-on' | 'no-way-in' | 'apart' | 'no-chain';

/** What can be said when there is no route from one job to another. */
export interface NoRoute {
  readonly reason: NoRouteReason;
  /** Fewest steps of a chain that is too long; null for any other reason. */
  readonly steps: number | null;
  /** The best route the other way round, or null. */
  readonly back: Route | null;
  /** Jobs within reach that are most like the goal, the nearest first; at most `reachableInstead`. */
  readonly instead: readonly { readonly job: string; readonly likeness: number }[];
}

/**
 * Say why there is no route from one job to another, and what is within reach. To be asked when `findRoutes` found none.
 *
 * @throws {UnknownIdError} if either job is not in the lattice
 */
export function explainNoRoute(lattice: Lattice, from: string, to: string): NoRoute {
  const reach = countSteps(lattice, from);
  const steps = reach.get(to) ?? null;
  const back = findRoutes(lattice, to, from, 1)[0] ?? null;
  const instead = findNearestJobs(lattice, to, lattice.jobs.size)
    .filter(({ job }) => job !== from && (reach.get(job) ?? Infinity) <= mostRouteSteps)
    .slice(0, reachableInstead)
    .map(({ job, likeness }) => ({ job, likeness }));
  return { reason: reasonOf(lattice, from, to, steps, back), steps, back, instead };
}

function reasonOf(lattice: Lattice, from: string, to: string, steps: number | null, back: Route | null): NoRouteReason {
  if (steps !== null) return 'too-long';
  if (back) return 'backward';
  if (!lattice.steps.some((step) => step.from === from)) return 'no-way-on';
  if (!lattice.steps.some((step) => step.to === to)) return 'no-way-in';
  return areJoined(lattice, from, to) ? 'no-chain' : 'apart';
}
