import type { NoRouteReason } from '../../domain/ladders/no-route.ts';
import type { RouteStep } from '../../domain/ladders/routes.ts';
import { formatCount } from './counts.ts';
import { formatList, joinAll, joinChoice, type Sentence } from './lists.ts';

/** What a step is called, wherever one is shown. */
export const stepKinds: Readonly<Record<RouteStep['kind'], string>> = {
  advance: 'step up',
  lateral: 'step across',
  specialize: 'step into a specialty',
  near: 'close neighbor',
};

/** What is said where nothing or the same is chosen, and of what was found. */
export const states = {
  noStart: 'Choose where to start.',
  noGoal: 'Choose where to get to.',
  noRoute: 'No route was found.',
  unreadable: 'The data for routes could not be read. Try again in a moment. The lists on this page work without it.',
};

/** Several places are called what was typed, or nothing is. */
export const formatUnclear = (typed: string, several: boolean): string =>
  several ? `Several places are called “${typed}”.` : `No job or place here is called “${typed}”.`;

/** Both ends are the same job or place. */
export const formatSame = (title: string): string => `Both ends are ${title}. Choose another place to get to.`;

/** How many routes were found; at least one. */
export const formatFound = (count: number): string =>
  count === 1 ? 'One route was found.' : `${count} routes were found. The one that asks the least stands first.`;

/** Names what may have been meant. @param near links with titles; may be empty */
export const didYouMean = <Node>(near: readonly Node[]): Sentence<Node> =>
  near.length === 0 ? ['Choose from the list above.'] : ['Did you mean ', ...joinChoice(near), '?'];

/** Headings and links of an answer. */
export const labels = {
  tryAgain: 'Try again',
  otherWay: 'The other way round',
  howFound: 'How routes are found',
  howCounted: 'How points are counted',
  whyHere: 'Why it stands in this place',
  prepares: 'What prepares for it',
  compare: 'Compare the two side by side',
  noModel: 'no job model to compare',
};

/** Leads to the page of all routes from a job or place. */
export const formatReach = (title: string): string => `Everything within reach of ${title}`;

/** Names an answer, and the step between two places. */
export const formatEnds = (from: string, to: string): string => `From ${from} to ${to}`;

/** Ends a link that is heard without what stands around it. */
export const formatBetween = (from: string, to: string): string => `from ${from} to ${to}`;

/** Names the answer that there is none. */
export const formatNone = (from: string, to: string): string => `No route from ${from} to ${to}`;

/** Above what is within reach in the place of a goal: jobs near to it, places on one ladder with it. */
export const formatInstead = (how: 'near' | 'ladder', goal: string): string =>
  how === 'near' ? `Within reach, and near to ${goal}` : `Within reach, on a ladder with ${goal}`;

/** Names one route of several. */
export const formatRoute = (number: number): string => `Route ${number}`;

/** How long a route is, and how many of its steps no ladder has. */
export const formatLength = (steps: number, unvouched: number): string =>
  `${formatSteps(steps)}; ${unvouched === 0 ? 'every step stands on a ladder' : `${formatSteps(unvouched)} between close neighbors, on no ladder`}`;

const formatSteps = (count: number): string => formatCount(count, { one: 'step', other: 'steps' });

/** Where a step stands. @param ladders links to it on each ladder; none for close neighbors */
export const standsOn = <Node>(ladders: readonly Node[]): Sentence<Node> =>
  ladders.length === 0
    ? [
        'The two jobs are near each other by what they list and what their occupations need. No ladder on this site has this step.',
      ]
    : ['The step stands on ', ...joinAll(ladders), '.'];

/**
 * Why there is no route, in one or two sentences.
 *
 * @param steps of the chain that is too long, for that reason
 * @param from title of the job or place that the route should begin at; `to` of the one that it should lead to
 */
export function formatNoRoute(reason: NoRouteReason, steps: number | null, from: string, to: string): string {
  switch (reason) {
    case 'too-long':
      return `The shortest chain of steps has ${steps}. That is too many to be advice.`;
    case 'backward':
      return `A route leads from ${to} to ${from}, but none leads back.`;
    case 'no-way-on':
      return `No ladder has a step onward from ${from}, and none crosses to a near job.`;
    case 'no-way-in':
      return `No ladder has a step that leads to ${to}, and none crosses from a near job.`;
    case 'apart':
      return `${from} and ${to} stand on ladders that nothing joins: they share no place, and no jobs on them are near each other.`;
    case 'no-chain':
      return `Steps lead on from ${from}, and steps lead to ${to}, but no chain of them goes all the way.`;
  }
}

/** Of a place without a job model what cannot be told of it. */
export const formatUnmodeled = (title: string, ladder: string): string =>
  `${title} is a place of the ladder ${ladder}. It has no job model here, so there is no list of competencies to compare.`;

/** Of a step why the lists of its two ends cannot be compared. @param places titles of the ends without a job model */
export const formatUncompared = (places: readonly string[]): string =>
  `${formatList(places)} ${places.length === 1 ? 'has' : 'have'} no job model here, so there are no two lists of competencies to compare.`;

/** For what a route counts points: its steps, competencies to learn, steps without lists, steps on no ladder. */
export const formatReason = {
  steps: formatSteps,
  competencies: (count: number): string =>
    `${formatCount(count, { one: 'competency', other: 'competencies' })} new on a list and not needed more than by most before, or at a higher level`,
  unmodeled: (count: number): string => `${formatSteps(count)} without lists to compare`,
  near: (count: number): string => `${formatSteps(count)} on no ladder`,
};

/** How many points a route counts, and for what. */
export const formatPoints = (
  cost: number,
  parts: readonly { readonly points: number; readonly words: string }[],
): string =>
  `Routes with fewer points stand first. This one counts ${formatCount(cost, { one: 'point', other: 'points' })}: ${parts.map(({ points, words }) => `${points} for ${words}`).join(', ')}.`;
