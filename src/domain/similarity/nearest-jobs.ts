import { derive } from '../derive.ts';
import type { Importance } from '../../schemas/parts.ts';
import { byTitle, find } from '../look-up.ts';
import { jobPoints, weightedJaccard, type Points } from './weighted-jaccard.ts';
import { leastLikeness } from '../policy.ts';

/** Jobs, as far as their likeness can be told: those of an atlas, or of a lattice in the browser. */
export interface JobLists {
  readonly jobs: ReadonlyMap<
    string,
    {
      readonly title: string;
      readonly competencies: readonly { readonly competency: string; readonly importance: Importance }[];
    }
  >;
}

/** Another job, and what the two have in common. */
export interface NearestJob {
  readonly job: string;
  /** Weighted share of competencies in common, from `leastLikeness` to 1. */
  readonly likeness: number;
  /** Ids of the competencies on both lists, in the order of the other job. */
  readonly shared: readonly string[];
  /** Ids of what the other job lists and this one does not. */
  readonly added: readonly string[];
}

/**
 * Find the jobs near to one by the competencies they list, as `weightedJaccard` measures it.
 *
 * @param most jobs to return, at most
 * @returns the nearest first, then by title; none with a likeness under `leastLikeness`, so it may be empty
 * @throws {UnknownIdError} if no job has the id
 */
export function findNearestJobs({ jobs }: JobLists, id: string, most: number): NearestJob[] {
  const { points, asking } = indexOf(jobs);
  const own = find(points, id, 'job');
  const others = new Set([...own.keys()].flatMap((competency) => asking.get(competency)!));
  others.delete(id);
  return [...others]
    .map((job) => {
      const theirs = points.get(job)!;
      const shared = [...theirs.keys()].filter((competency) => own.has(competency));
      const added = [...theirs.keys()].filter((competency) => !own.has(competency));
      return { job, likeness: weightedJaccard(own, theirs), shared, added };
    })
    .filter((one) => one.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness || byTitle(jobs.get(a.job)!, jobs.get(b.job)!))
    .slice(0, most);
}

interface JobIndex {
  /** The points of each competency that a job asks for, by job. */
  readonly points: ReadonlyMap<string, Points>;
  /** The jobs that ask for each competency. */
  readonly asking: ReadonlyMap<string, readonly string[]>;
}

/** Made once for all jobs, so that each is compared only with those it shares something with. */
const indexOf = derive((jobs: JobLists['jobs']): JobIndex => {
  const points = new Map([...jobs].map(([job, { competencies }]) => [job, jobPoints(competencies)]));
  const pairs = [...points].flatMap(([job, own]) => [...own.keys()].map((competency) => ({ competency, job })));
  const groups = Map.groupBy(pairs, ({ competency }) => competency);
  const asking = new Map([...groups].map(([competency, group]) => [competency, group.map(({ job }) => job)]));
  return { points, asking };
});
