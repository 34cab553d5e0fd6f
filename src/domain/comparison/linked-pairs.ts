import { derive } from '../derive.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { byTitle, find } from '../look-up.ts';
import type { Profiled } from '../occupations/job-profiles.ts';
import { findNearestJobs } from '../similarity/nearest-jobs.ts';
import { findNearestModels } from '../similarity/nearest-models.ts';
import { fewModels, nearestPerJob, nearestPerModel } from '../policy.ts';

/** What pairs of jobs are looked for in. */
type Linked = Profiled & Pick<Atlas, 'ladders'>;

/** For each job or model, those that the site itself puts beside it: never itself, each once, by title. */
export type LinkedPairs = ReadonlyMap<string, readonly string[]>;

/**
 * Pair the jobs that the site links: those joined by a step of a ladder, and each job with its nearest. A pair counts in
 * both directions, whichever job it was found from.
 */
export function findLinkedJobs(atlas: Linked): LinkedPairs {
  const { jobs, ladders } = atlas;
  const steps = [...ladders.values()].flatMap(({ places, steps: all }) => {
    const jobAt = new Map(places.map(({ id, job }) => [id, job]));
    return all.map(({ from, to }) => [jobAt.get(from), jobAt.get(to)] as const);
  });
  const joined = steps.flatMap(([from, to]) =>
    from !== undefined && to !== undefined && from !== to ? [[from, to] as const] : [],
  );
  const near = [...jobs.keys()].flatMap((id) =>
    findNearestJobs(atlas, id, nearestPerJob).map(({ job }) => [id, job] as const),
  );
  return bothWays(jobs, [...joined, ...near], byTitle);
}

/** Pair the industry models: each with every other while they are few, else each with the most alike. */
export const findLinkedModels = ({ industries }: Pick<Atlas, 'industries'>): LinkedPairs => pairModels(industries);

/** Made once for all models: each of their pages asks. */
const pairModels = derive((industries: Atlas['industries']): LinkedPairs => {
  const ids = [...industries.keys()];
  const besideOf = (id: string): readonly string[] =>
    industries.size <= fewModels
      ? ids.filter((other) => other !== id)
      : findNearestModels({ industries }, id, nearestPerModel).map(({ industry }) => industry);
  const pairs = ids.flatMap((id) => besideOf(id).map((other) => [id, other] as const));
  return bothWays(industries, pairs, (a, b) => a.name.localeCompare(b.name, 'en'));
});

/** The things of all pairs, each pair in both orders. */
export function pairUp<Thing extends { readonly id: string }>(
  pairs: LinkedPairs,
  things: readonly Thing[],
): (readonly [Thing, Thing])[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return [...pairs].flatMap(([one, others]) =>
    others.map((other) => [find(byId, one, 'thing'), find(byId, other, 'thing')] as const),
  );
}

function bothWays<T>(
  all: ReadonlyMap<string, T>,
  pairs: readonly (readonly [one: string, other: string])[],
  order: (a: T, b: T) => number,
): LinkedPairs {
  const found = new Map([...all.keys()].map((id) => [id, new Set<string>()]));
  for (const [one, other] of pairs) {
    found.get(one)!.add(other);
    found.get(other)!.add(one);
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort((a, b) => order(all.get(a)!, all.get(b)!))]));
}
