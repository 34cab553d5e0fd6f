import { routeCosts } from '../../domain/policy.ts';
import * as messages from '#messages/routes.ts';
import { countAsked, type Route } from '../../domain/ladders/routes.ts';

/** What a route counts for one reason: how many times, and how many points each. */
export interface Point {
  readonly times: number;
  readonly each: number;
  readonly words: string;
}

const reason = messages.formatReason;

/** List of what the points of a route are made; their sum is its cost. Reasons that it does not have are left out. */
export function listPoints({ steps }: Pick<Route, 'steps'>): Point[] {
  const changes = steps.map(({ change }) => change).filter((change) => change !== null);
  const asked = changes.reduce((sum, change) => sum + countAsked(change), 0);
  const near = steps.filter(({ kind }) => kind === 'near').length;
  const unmodeled = steps.length - changes.length;
  return [
    { times: steps.length, each: routeCosts.step, words: reason.steps(steps.length) },
    {
      times: asked,
      each: routeCosts.competency,
      words: reason.competencies(asked),
    },
    { times: unmodeled, each: routeCosts.unknown, words: reason.unmodeled(unmodeled) },
    { times: near, each: routeCosts.unvouched, words: reason.near(near) },
  ].filter(({ times }) => times > 0);
}

/** Explain how many points a route counts, and for what. */
export function explainPoints(route: Pick<Route, 'steps' | 'cost'>): string {
  const parts = listPoints(route).map(({ times, each, words }) => ({ points: times * each, words }));
  return messages.formatPoints(route.cost, parts);
}
