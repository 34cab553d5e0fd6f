import type { Atlas } from '../atlas/atlas.ts';
import { byTitle } from '../look-up.ts';
import { endKey, type Lattice } from './lattice.ts';

/** The places of one ladder that a list of jobs does not name. */
export interface LadderEnds {
  readonly ladder: string;
  readonly title: string;
  /** In the order of the ladder. */
  readonly places: readonly {
    /** Id in the lattice; that of a job where the place is one under another name. */
    readonly end: string;
    /** As an address names it: of a place under another name than its job’s, the place’s own key. */
    readonly key: string;
    readonly title: string;
  }[];
}

/**
 * List the places of each ladder that have no job model, or that call their job by another name: with the jobs themselves,
 * every place of every ladder, each under the name that people look for.
 *
 * @returns ladders by title, those without such a place left out
 */
export function listLadderEnds(
  { ladders }: Pick<Atlas, 'ladders'>,
  { jobs, places, standing }: Pick<Lattice, 'jobs' | 'places' | 'standing'>,
): LadderEnds[] {
  return [...ladders]
    .sort(([, a], [, b]) => byTitle(a, b))
    .map(([ladder, { title }]) => ({
      ladder,
      title,
      places: standing
        .filter((one) => one.ladder === ladder && jobs.get(one.end)?.title !== one.title)
        .map(({ place, title: called, end }) => {
          const own = places.get(end);
          return own
            ? { end, key: endKey(end), title: own.title }
            : { end, key: endKey(`${ladder}/${place}`), title: called };
        }),
    }))
    .filter((one) => one.places.length > 0);
}
