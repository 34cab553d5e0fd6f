import type { NoRoute } from '../../domain/ladders/no-route.ts';
import { titleOf } from '../../domain/ladders/lattice.ts';
import type { NamedLattice } from '../../payloads/lattice-json.ts';

/**
 * Say in one or two sentences why there is no route.
 *
 * @param from title of the job or place that the route should begin at
 * @param to title of the one that it should lead to
 */
export function formatNoRoute({ reason, steps }: Pick<NoRoute, 'reason' | 'steps'>, from: string, to: string): string {
  switch (reason) {
    case 'too-long':
      return `The shortest chain of steps has ${steps}. That is too many to be advice.`;
    case 'backward':
      return `A route leads from ${to} to ${from}, but none leads back.`;
    case 'no-way-on':
      return `No ladder has a step onward from ${from}, and no job is near it by its list.`;
    case 'no-way-in':
      return `No ladder has a step that leads to ${to}, and no job is near it by its list.`;
    case 'apart':
      return `${from} and ${to} stand on ladders that nothing joins: they share no place, and no jobs on them are near each other.`;
    case 'no-chain':
      return `Steps lead on from ${from}, and steps lead to ${to}, but no chain of them goes all the way.`;
  }
}

/**
 * Say of a place without a job model what cannot be told of it.
 *
 * @throws {UnknownIdError} if the lattice has no such place
 */
export function formatUnmodeled(lattice: Pick<NamedLattice, 'jobs' | 'places' | 'ladders'>, place: string): string {
  const title = titleOf(lattice, place);
  const ladder = lattice.ladders.get(lattice.places.get(place)!.ladder)!.title;
  return `${title} is a place of the ladder ${ladder}. It has no job model here, so there is no list of competencies to compare.`;
}

/**
 * Say of a step why the lists of its two ends cannot be compared.
 *
 * @param places titles of the ends without a job model, one or both
 */
export function formatUncompared(places: readonly string[]): string {
  return `${places.join(' and ')} ${places.length === 1 ? 'has' : 'have'} no job model here, so there are no two lists of competencies to compare.`;
}
