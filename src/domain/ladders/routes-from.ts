import { type Lattice, listEnds } from './lattice.ts';
import { findRoutes, type Route } from './routes.ts';

/** The jobs and places that lie equally many steps from one, each with the best route to it. */
export interface RoutesByLength {
  /** Number of steps, from 1. */
  readonly steps: number;
  /** By the title of what they lead to. */
  readonly routes: readonly Route[];
}

/**
 * Find the best route from one job or place to every other within reach, grouped by the number of its steps.
 *
 * @returns the shortest first; empty when no route leads on
 * @throws {UnknownIdError} if it is not in the lattice
 */
export function findRoutesFrom(lattice: Lattice, from: string): RoutesByLength[] {
  const routes = listEnds(lattice).flatMap(({ id }) => findRoutes(lattice, from, id, 1));
  return [...Map.groupBy(routes, ({ steps }) => steps.length)]
    .map(([steps, same]) => ({ steps, routes: same }))
    .sort((a, b) => a.steps - b.steps);
}
