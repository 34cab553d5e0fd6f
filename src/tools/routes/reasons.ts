import type { NoRoute } from '../../domain/no-route.ts';

/**
 * Say in one or two sentences why there is no route.
 *
 * @param from title of the job that the route should begin at
 * @param to title of the job that it should lead to
 */
export function sayWhyNot({ reason, steps }: Pick<NoRoute, 'reason' | 'steps'>, from: string, to: string): string {
  switch (reason) {
    case 'too-long':
      return `The shortest chain of steps has ${steps}. That is too many to be advice.`;
    case 'backward':
      return `A route leads from ${to} to ${from}, but none leads back.`;
    case 'no-way-on':
      return `No ladder has a step onward from ${from}, and no other job is its close neighbor.`;
    case 'no-way-in':
      return `No ladder has a step that leads to ${to}, and no other job is its close neighbor.`;
    case 'apart':
      return `${from} and ${to} stand on ladders that nothing joins: they share no place, and no jobs on them are close neighbors.`;
    case 'no-chain':
      return `Steps lead on from ${from}, and steps lead to ${to}, but no chain of them goes all the way.`;
  }
}
