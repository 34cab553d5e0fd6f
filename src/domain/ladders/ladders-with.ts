import type { EntriesByKind } from '../atlas/entries.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';

/** A ladder on which a job stands, where, and what leads on from there. */
export interface LadderWith {
  readonly ladder: string;
  /** Ids of the job’s places on it. */
  readonly places: readonly string[];
  /** The steps that lead on from any of them, in the order of the ladder, by the ids of their places. */
  readonly onward: readonly { readonly from: string; readonly to: string }[];
}

/** By job, the ladders on which it stands. */
export type LaddersWith = ReadonlyMap<string, readonly LadderWith[]>;

type Laddered = Pick<EntriesByKind, 'ladders'>;

/** Find the ladders on which each job stands, by title. */
export const laddersWithOf = derive(({ ladders }: Laddered): LaddersWith => {
  const found = [...ladders]
    .sort(([, a], [, b]) => byTitle(a, b))
    .flatMap(([ladder, { places, steps }]) =>
      [...Map.groupBy(places, ({ job }) => job)].flatMap(([job, standing]) => {
        if (job === undefined) return [];
        const own = standing.map(({ id }) => id);
        const onward = steps.filter(({ from }) => own.includes(from)).map(({ from, to }) => ({ from, to }));
        return [{ job, one: { ladder, places: own, onward } }];
      }),
    );
  const byJob = Map.groupBy(found, ({ job }) => job);
  return new Map([...byJob].map(([job, own]) => [job, own.map(({ one }) => one)]));
});

/** Find the ladders on which a job stands, by title. Empty when it stands on none. */
export const findLaddersWith = (
  entries: Laddered & { readonly laddersWith?: LaddersWith },
  job: string,
): readonly LadderWith[] => (entries.laddersWith ?? laddersWithOf(entries)).get(job) ?? [];

/** Find the ladders that belong to an industry model, by title. Empty when there are none. */
export function findLaddersOf({ ladders }: Laddered, industry: string): string[] {
  return [...ladders]
    .filter(([, one]) => one.industry === industry)
    .sort(([, a], [, b]) => byTitle(a, b))
    .map(([id]) => id);
}

/** Group the ladders by field of work; fields and ladders in the order of the alphabet. */
export function groupByField({ ladders }: Laddered): { readonly field: string; readonly ladders: readonly string[] }[] {
  const fields = Map.groupBy(
    [...ladders].sort(([, a], [, b]) => byTitle(a, b)),
    ([, { field }]) => field,
  );
  return [...fields]
    .map(([field, members]) => ({ field, ladders: members.map(([id]) => id) }))
    .sort((a, b) => a.field.localeCompare(b.field, 'en'));
}
