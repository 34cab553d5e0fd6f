import type { Atlas } from '../atlas/atlas.ts';
import { derive } from '../derive.ts';
import { byTitle } from '../look-up.ts';

/** A job one step up or down a ladder from another, whatever their lists have in common. */
export interface Rung {
  readonly job: string;
  /** Whether one climbs to it, or comes from it. */
  readonly way: 'up' | 'down';
  /** Ids of the ladders that have the step, by title. */
  readonly ladders: readonly string[];
}

/** What is asked for rungs. */
type Climbed = Pick<Atlas, 'jobs' | 'ladders'>;

/**
 * Find the jobs one rung away from a job: those to which a step of one of its ladders climbs, then those from which one climbs
 * to it, each by title. A step across is no rung; a specialty is one where it stands on a higher level.
 */
export const findRungs = (atlas: Climbed, job: string): readonly Rung[] => rungsOf(atlas).get(job) ?? [];

/** Made once for all jobs: each of their pages asks. */
const rungsOf = derive(({ jobs, ladders }: Climbed): ReadonlyMap<string, readonly Rung[]> => {
  const climbs = [...ladders]
    .sort(([, a], [, b]) => byTitle(a, b))
    .flatMap(([ladder, { places, steps }]) => {
      const at = new Map(places.map((place) => [place.id, place]));
      return steps.flatMap(({ from, to, kind }) => {
        const [below, above] = [at.get(from), at.get(to)];
        if (kind === 'lateral' || !below?.job || !above?.job) return [];
        if (below.job === above.job || above.level <= below.level) return [];
        return { ladder, below: below.job, above: above.job };
      });
    });
  const sides = climbs.flatMap(({ ladder, below, above }) => [
    { of: below, job: above, way: 'up' as const, ladder },
    { of: above, job: below, way: 'down' as const, ladder },
  ]);
  return new Map(
    [...Map.groupBy(sides, ({ of }) => of)].map(([of, own]) => {
      const found = [...Map.groupBy(own, ({ job, way }) => `${way} ${job}`).values()].map((same): Rung => {
        const { job, way } = same[0]!;
        return { job, way, ladders: [...new Set(same.map(({ ladder }) => ladder))] };
      });
      const order = (a: Rung, b: Rung) =>
        Number(a.way === 'down') - Number(b.way === 'down') || byTitle(jobs.get(a.job)!, jobs.get(b.job)!);
      return [of, found.sort(order)];
    }),
  );
});
