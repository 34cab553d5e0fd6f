import type { Importance } from '../schemas/parts.ts';
import { byTitle, find } from './atlas.ts';
import { importancePoints } from './policy.ts';

/** Jobs, as far as their likeness can be told: those of an atlas, or of a lattice in the browser. */
export interface LikenedJobs {
  readonly jobs: ReadonlyMap<
    string,
    {
      readonly title: string;
      readonly competencies: readonly { readonly competency: string; readonly importance: Importance }[];
    }
  >;
}

/** Another job, and what the two have in common. */
export interface NearJob {
  readonly job: string;
  /** Weighted share of competencies in common, 0–1. */
  readonly likeness: number;
  /** Ids of the competencies both ask for, in the order of the other job. */
  readonly shared: readonly string[];
  /** Ids of what the other job asks for in addition. */
  readonly added: readonly string[];
}

/**
 * Find the jobs nearest to one by the competencies they ask for.
 *
 * Likeness is the weighted Jaccard coefficient: over all competencies of the two, the sum of the smaller points
 * divided by the sum of the larger, with two points for high importance and one for moderate.
 *
 * @param most jobs to return, at most
 * @returns the nearest first, then by title; jobs that share nothing are left out
 * @throws {UnknownIdError} if no job has the id
 */
export function findNearestJobs({ jobs }: LikenedJobs, id: string, most: number): NearJob[] {
  const { points, asking } = indexOf(jobs);
  const own = find(points, id, 'job');
  const others = new Set([...own.keys()].flatMap((competency) => asking.get(competency)!));
  others.delete(id);
  return [...others]
    .map((job) => {
      const theirs = points.get(job)!;
      const shared = [...theirs.keys()].filter((competency) => own.has(competency));
      const added = [...theirs.keys()].filter((competency) => !own.has(competency));
      const smaller = sum(shared.map((competency) => Math.min(own.get(competency)!, theirs.get(competency)!)));
      return { job, likeness: smaller / (sum(own.values()) + sum(theirs.values()) - smaller), shared, added };
    })
    .sort((a, b) => b.likeness - a.likeness || byTitle(jobs.get(a.job)!, jobs.get(b.job)!))
    .slice(0, most);
}

interface JobIndex {
  /** The points of each competency that a job asks for, by job. */
  readonly points: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The jobs that ask for each competency. */
  readonly asking: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<LikenedJobs['jobs'], JobIndex>();

/** Made once for all jobs, so that each is compared only with those it shares something with. */
function indexOf(jobs: LikenedJobs['jobs']): JobIndex {
  const made = indexes.get(jobs);
  if (made) return made;
  const points = new Map(
    [...jobs].map(([job, { competencies }]) => [
      job,
      new Map(competencies.map(({ competency, importance }) => [competency, importancePoints[importance]])),
    ]),
  );
  const pairs = [...points].flatMap(([job, own]) => [...own.keys()].map((competency) => ({ competency, job })));
  const groups = Map.groupBy(pairs, ({ competency }) => competency);
  const asking = new Map([...groups].map(([competency, group]) => [competency, group.map(({ job }) => job)]));
  indexes.set(jobs, { points, asking });
  return { points, asking };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
