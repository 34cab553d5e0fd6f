import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { leastDifference, nearestPerOccupation } from './limits.ts';
import { nearestProfiles, profileRows, standingOf } from './profile-likeness.ts';
import { occupationProfiles } from './profiles.ts';

/** An occupation near to another. */
export interface NearOccupation {
  /** O*NET-SOC code. */
  readonly soc: string;
  /** Ids of competencies of which both ask more than the mean occupation, those that both ask most first. */
  readonly shared: readonly string[];
  /** Ids of competencies of which it asks more than the mean occupation and the other, clearly, does not: the greatest difference first. */
  readonly added: readonly string[];
}

const nearest = derive((atlas: Pick<Atlas, 'competencies' | 'occupations'>) =>
  nearestProfiles(
    profileRows(new Map([...occupationProfiles(atlas)].map(([soc, profile]) => [soc, standingOf(profile)]))),
    nearestPerOccupation.occupations,
  ),
);

/**
 * Find the occupations whose profiles are most like that of one, with what the two share and what would be new.
 *
 * @param soc O*NET-SOC code
 * @returns the nearest first; empty for an occupation that nobody rated
 */
export function findNearestOccupations(
  atlas: Pick<Atlas, 'competencies' | 'occupations'>,
  soc: string,
): NearOccupation[] {
  const profiles = occupationProfiles(atlas);
  const own = profiles.get(soc)?.competencies;
  if (!own) return [];
  return nearest(atlas)
    .get(soc)!
    .map(({ name }) => {
      const both = [...profiles.get(name)!.competencies].flatMap(([id, { score: there }]) => {
        const here = own.get(id)?.score;
        return here === undefined ? [] : [{ id, here, there, lower: Math.min(here, there), more: there - here }];
      });
      return {
        soc: name,
        shared: both
          .filter(({ lower }) => lower > 0)
          .sort((a, b) => b.lower - a.lower)
          .slice(0, nearestPerOccupation.shared)
          .map(({ id }) => id),
        added: both
          .filter(({ here, there, more }) => here <= 0 && there > 0 && more >= leastDifference)
          .sort((a, b) => b.more - a.more)
          .slice(0, nearestPerOccupation.added)
          .map(({ id }) => id),
      };
    });
}
