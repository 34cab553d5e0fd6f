import { byTitle } from './atlas.ts';
import type { Lattice } from './lattice.ts';
import { findRoutes, type Route } from './routes.ts';

/** The jobs that lie equally many steps from one, each with the best route to it. */
export interface RoutesByLength {
  /** Number of steps, from 1. */
  readonly steps: number;
  /** By the title of the job they lead to. */
  readonly routes: readonly Route[];
}

/**
 * Find the best route from one job to every other within reach, grouped by the number of its steps.
 *
 * @returns the shortest first; empty when no route leads on
 * @throws {UnknownIdError} if the job is not in the lattice
 */
export function findRoutesFrom(lattice: Lattice, job: string): RoutesByLength[] {
  const routes = [...lattice.jobs]
    .map(([id, { title }]) => ({ id, title }))
    .sort(byTitle)
    .flatMap(({ id }) => findRoutes(lattice, job, id, 1));
  return [...Map.groupBy(routes, ({ steps }) => steps.length)]
    .map(([steps, same]) => ({ steps, routes: same }))
    .sort((a, b) => a.steps - b.steps);
}
