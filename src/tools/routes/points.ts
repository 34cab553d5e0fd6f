import { routeCosts } from '../../domain/policy.ts';
import type { Route } from '../../domain/ladders/routes.ts';
import { tell } from './routes.ts';

/** What a route counts for one reason: how many times, and how many points each. */
export interface Point {
  readonly times: number;
  readonly each: number;
  readonly words: string;
}

/** Say of what the points of a route are made; their sum is its cost. Reasons that it does not have are left out. */
export function listPoints({ steps }: Pick<Route, 'steps'>): Point[] {
  const changes = steps.map(({ change }) => change).filter((change) => change !== null);
  const asked = changes.reduce((sum, { added, raised }) => sum + added.length + raised.length, 0);
  const near = steps.filter(({ kind }) => kind === 'near').length;
  const unmodeled = steps.length - changes.length;
  return [
    { times: steps.length, each: routeCosts.step, words: tell(steps.length, 'step') },
    {
      times: asked,
      each: routeCosts.competency,
      words: `${asked === 1 ? '1 competency' : `${asked} competencies`} new on a list or at a higher level`,
    },
    { times: unmodeled, each: routeCosts.unknown, words: `${tell(unmodeled, 'step')} without lists to compare` },
    { times: near, each: routeCosts.unvouched, words: `${tell(near, 'step')} on no ladder` },
  ].filter(({ times }) => times > 0);
}

/** Say how many points a route counts, and for what. */
export function formatPoints(route: Pick<Route, 'steps' | 'cost'>): string {
  const parts = listPoints(route).map(({ times, each, words }) => `${times * each} for ${words}`);
  return `Routes with fewer points stand first. This one counts ${tell(route.cost, 'point')}: ${parts.join(', ')}.`;
}
