import { derive } from '../derive.ts';
import { compareJobs, type JobComparison } from '../comparison/compare-jobs.ts';
import { type Lattice, type LatticeStep, titleOf } from './lattice.ts';
import { mostRouteSteps, routeCosts, routesPerAnswer } from '../policy.ts';
import { type RouteGraph, routeGraph, shortestRoutes } from './shortest-routes.ts';

/** One step of a route, explained. */
export interface RouteStep extends LatticeStep {
  /** What it asks of a person; null where an end has no job model. */
  readonly change: JobComparison | null;
  /** In points: see `routeCosts`. */
  readonly cost: number;
}

/** A way from one job or place of a ladder to another. */
export interface Route {
  /** Ids of its places, both ends included; none twice. */
  readonly places: readonly string[];
  readonly steps: readonly RouteStep[];
  /** In points, the sum over its steps. */
  readonly cost: number;
}

/**
 * Find the routes from one job or place to another over the ladders and between close neighbors, the best first: least cost, then
 * fewest steps.
 *
 * A route that goes through all places of a better one in the same order, and through more, is left out, unless ladders
 * vouch for more of it; so is one that costs more than twice the best.
 *
 * @param most routes to return, at most
 * @returns none when there is no route of at most `mostRouteSteps` steps, or both ends are the same
 * @throws {UnknownIdError} if either end is not in the lattice
 */
export function findRoutes(
  lattice: Lattice,
  from: string,
  to: string,
  most: number = routesPerAnswer.shown,
): readonly Route[] {
  for (const id of [from, to]) titleOf(lattice, id);
  const { graph, steps } = weigh(lattice);
  const routes: Route[] = [];
  let considered = 0;
  for (const places of shortestRoutes(graph, from, to, mostRouteSteps)) {
    const route = explain(places, steps);
    if (routes[0] && route.cost > routes[0].cost * routesPerAnswer.dearest) break;
    if (!routes.some((better) => isDetour(route, better))) routes.push(route);
    considered += 1;
    if (routes.length >= most || considered >= routesPerAnswer.considered) break;
  }
  return routes;
}

/**
 * Number of competencies that a step asks of a person: new on the list, without those that the occupations of the start need
 * more than most, and listed at a higher level.
 */
export const countAsked = ({ added, begun, raised }: JobComparison): number =>
  added.length - begun.length + raised.length;

/** Number of the steps that no ladder vouches for. */
export function countUnvouched({ steps }: Pick<Route, 'steps'>): number {
  return steps.filter(({ kind }) => kind === 'near').length;
}

/** Explain a step and say what it costs. */
export function explainStep(lattice: Pick<Lattice, 'jobs'>, step: LatticeStep): RouteStep {
  const modeled = lattice.jobs.has(step.from) && lattice.jobs.has(step.to);
  const change = modeled ? compareJobs(lattice, step.from, step.to) : null;
  const asked = change ? countAsked(change) : routeCosts.unknown;
  const extra = step.kind === 'near' ? routeCosts.unvouched : 0;
  return { ...step, change, cost: routeCosts.step + asked * routeCosts.competency + extra };
}

interface WeighedLattice {
  readonly graph: RouteGraph;
  readonly steps: ReadonlyMap<string, RouteStep>;
}

/** Explained once for all routes, since every route is made of the same steps. */
const weigh = derive((lattice: Lattice): WeighedLattice => {
  const steps = lattice.steps.map((step) => explainStep(lattice, step));
  return { graph: routeGraph(steps), steps: new Map(steps.map((step) => [nameOf(step.from, step.to), step])) };
});

function explain(places: readonly string[], all: ReadonlyMap<string, RouteStep>): Route {
  const steps = places.slice(1).map((to, i) => all.get(nameOf(places[i]!, to))!);
  return { places, steps, cost: steps.reduce((sum, { cost }) => sum + cost, 0) };
}

const nameOf = (from: string, to: string): string => `${from} ${to}`;

function isDetour(route: Route, better: Route): boolean {
  let at = 0;
  for (const place of route.places) if (place === better.places[at]) at += 1;
  return at === better.places.length && countUnvouched(route) >= countUnvouched(better);
}
