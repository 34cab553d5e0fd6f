import type { Ladder } from '../atlas/entries.ts';
import { routeGraph, shortestRoutes } from './shortest-routes.ts';

/** The shortest way from the lowest level of a ladder to its highest. */
export interface ShortestClimb {
  readonly steps: number;
  /** Its ends, by title; null where several ways between other ends are as short. */
  readonly ends: { readonly from: string; readonly to: string } | null;
}

/** Find the shortest way from the lowest level of a ladder to its highest; null where none leads there. */
export function findShortestClimb({ places, steps }: Pick<Ladder, 'places' | 'steps'>): ShortestClimb | null {
  const levels = places.map(({ level }) => level);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const arrows = new Map(steps.map(({ from, to }) => [`${from} ${to}`, { from, to, cost: 1 }]));
  const graph = routeGraph([...arrows.values()]);
  const at = (level: number) => places.filter((place) => place.level === level);
  const climbs = at(lowest).flatMap((from) =>
    at(highest).flatMap((to) => {
      const route = shortestRoutes(graph, from.id, to.id, places.length).next().value;
      return route ? [{ steps: route.length - 1, from: from.title, to: to.title }] : [];
    }),
  );
  const least = Math.min(...climbs.map((one) => one.steps));
  const [first, ...more] = climbs.filter((one) => one.steps === least);
  return first ? { steps: least, ends: more.length === 0 ? { from: first.from, to: first.to } : null } : null;
}
