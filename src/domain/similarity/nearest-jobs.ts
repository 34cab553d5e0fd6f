import { derive } from '../derive.ts';
import { byTitle, find } from '../look-up.ts';
import { jobProfiles, type Profiled } from '../occupations/job-profiles.ts';
import { cosine, profileRows, standingOfJob } from '../occupations/profile-likeness.ts';
import { leastLikeness } from '../policy.ts';

/** Another job, and what the two have in common. */
export interface NearestJob {
  readonly job: string;
  /** How alike the full profiles are: from `leastLikeness` to 1. */
  readonly likeness: number;
  /** Ids of the competencies on both lists, in the order of the other job. */
  readonly shared: readonly string[];
  /** Ids of what the other job lists and this one does not. */
  readonly added: readonly string[];
}

/**
 * Find the jobs near to one by their full profiles: what each lists, and what its occupations need besides.
 *
 * @param most jobs to return, at most
 * @returns the nearest first, then by title and id; none with a likeness under `leastLikeness`, so it may be empty
 * @throws {UnknownIdError} if no job has the id
 */
export const findNearestJobs = (atlas: Profiled, id: string, most: number): readonly NearestJob[] =>
  find(neighborsOf(atlas), id, 'job').slice(0, most);

/**
 * Measure how alike two jobs are by their full profiles, −1 to 1, the same in both directions.
 *
 * @throws {UnknownIdError} if either is not in the atlas
 */
export function likenessOf(atlas: Profiled, one: string, other: string): number {
  const rows = rowsOf(atlas);
  return one === other ? 1 : rounded(cosine(find(rows, one, 'job'), find(rows, other, 'job')));
}

/** Made once for all jobs: each of their pages, the lattice and the data ask. */
const rowsOf = derive((atlas: Profiled): ReadonlyMap<string, Float64Array> => {
  const standings = new Map([...jobProfiles(atlas)].map(([id, profile]) => [id, standingOfJob(profile)]));
  const { names, rows } = profileRows(standings);
  return new Map(names.map((name, i) => [name, rows[i]!]));
});

const neighborsOf = derive((atlas: Profiled): ReadonlyMap<string, readonly NearestJob[]> => {
  const lists = new Map(
    [...atlas.jobs].map(([id, { competencies }]) => [id, competencies.map(({ competency }) => competency)]),
  );
  const names = (a: NearestJob, b: NearestJob) =>
    byTitle(atlas.jobs.get(a.job)!, atlas.jobs.get(b.job)!) || (a.job < b.job ? -1 : 1);
  return new Map(
    [...lists].map(([id, own]) => {
      const near = [...lists]
        .filter(([job]) => job !== id)
        .map(([job, theirs]) => ({ job, theirs, likeness: likenessOf(atlas, id, job) }))
        .filter(({ likeness }) => likeness >= leastLikeness)
        .map(({ job, theirs, likeness }): NearestJob => ({
          job,
          likeness,
          shared: theirs.filter((one) => own.includes(one)),
          added: theirs.filter((one) => !own.includes(one)),
        }));
      return [id, near.sort((a, b) => b.likeness - a.likeness || names(a, b))];
    }),
  );
});

/** To nine digits: sums of many small numbers end otherwise in one order than in another, and twins are alike by 1. */
const rounded = (likeness: number): number => Math.round(likeness * 1e9) / 1e9;
