import type { Atlas } from '../atlas/atlas.ts';
import { byTitle } from '../look-up.ts';

/** A ladder on which a job stands, where, and what leads on from there. */
export interface LadderWith {
  readonly ladder: string;
  /** Ids of the job’s places on it. */
  readonly places: readonly string[];
  /** The steps that lead on from any of them, in the order of the ladder, by the ids of their places. */
  readonly onward: readonly { readonly from: string; readonly to: string }[];
}

/** Find the ladders on which a job stands, by title. Empty when it stands on none. */
export function findLaddersWith({ ladders }: Pick<Atlas, 'ladders'>, job: string): LadderWith[] {
  return [...ladders]
    .sort(([, a], [, b]) => byTitle(a, b))
    .map(([ladder, { places, steps }]) => {
      const own = places.filter((place) => place.job === job).map(({ id }) => id);
      const onward = steps.filter(({ from }) => own.includes(from)).map(({ from, to }) => ({ from, to }));
      return { ladder, places: own, onward };
    })
    .filter(({ places }) => places.length > 0);
}

/** Find the ladders that belong to an industry model, by title. Empty when there are none. */
export function findLaddersOf({ ladders }: Pick<Atlas, 'ladders'>, industry: string): string[] {
  return [...ladders]
    .filter(([, one]) => one.industry === industry)
    .sort(([, a], [, b]) => byTitle(a, b))
    .map(([id]) => id);
}

/** Group the ladders by field of work; fields and ladders in the order of the alphabet. */
export function groupByField({
  ladders,
}: Pick<Atlas, 'ladders'>): { readonly field: string; readonly ladders: readonly string[] }[] {
  const fields = Map.groupBy(
    [...ladders].sort(([, a], [, b]) => byTitle(a, b)),
    ([, { field }]) => field,
  );
  return [...fields]
    .map(([field, members]) => ({ field, ladders: members.map(([id]) => id) }))
    .sort((a, b) => a.field.localeCompare(b.field, 'en'));
}
