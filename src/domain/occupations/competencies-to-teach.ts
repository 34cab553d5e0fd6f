import type { Atlas } from '../atlas/atlas.ts';
import { neededPerOccupation, taughtPerProgram } from './limits.ts';
import { findNeeds } from './occupation-needs.ts';
import { isPostsecondaryTeacher, type ProgramGroup } from './program-groups.ts';

/** A competency that the occupations of a program ask for. */
export interface ToTeach {
  /** Id of a competency of the library. */
  readonly id: string;
  /** O*NET-SOC codes of those of them that have it among what they ask most. */
  readonly occupations: readonly string[];
}

/** What a program should teach, as far as the occupations that it leads to were rated. */
export interface Teaching {
  /** O*NET-SOC codes of the rated occupations that this rests on. */
  readonly from: readonly string[];
  /** Those asked by most of the occupations first, then by how much they are asked. */
  readonly competencies: readonly ToTeach[];
}

/**
 * Gather the competencies that the occupations of a program ask most. Teachers of the subject at colleges count only where the
 * program leads to nothing else: nearly every program leads to them too.
 */
export function competenciesToTeach(
  atlas: Pick<Atlas, 'competencies' | 'occupations' | 'soc'>,
  { occupations }: Pick<ProgramGroup, 'occupations'>,
): Teaching {
  const others = occupations.filter(({ soc }) => !isPostsecondaryTeacher(soc));
  const meant = (others.length > 0 ? others : occupations).map(({ soc }) => ({ soc, needs: findNeeds(atlas, soc) }));
  const rated = meant.filter(({ needs }) => needs?.basis === 'own');
  const asked = Map.groupBy(
    rated.flatMap(({ soc, needs }) =>
      needs!.competencies.slice(0, neededPerOccupation.competencies).map(({ id, above }) => ({ id, above, soc })),
    ),
    ({ id }) => id,
  );
  return {
    from: rated.map(({ soc }) => soc),
    competencies: [...asked]
      .map(([id, own]) => ({
        id,
        occupations: own.map(({ soc }) => soc),
        above: own.reduce((sum, { above }) => sum + above, 0),
      }))
      .sort((a, b) => b.occupations.length - a.occupations.length || b.above - a.above || (a.id < b.id ? -1 : 1))
      .slice(0, taughtPerProgram)
      .map(({ id, occupations: by }) => ({ id, occupations: by })),
  };
}
