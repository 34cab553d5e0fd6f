import type { Job } from '../atlas/entries.ts';
import { derive } from '../derive.ts';
import { byTitle, find } from '../look-up.ts';
import { jobProfiles, type Profiled } from '../occupations/job-profiles.ts';
import { likenesses, profileRows, standingOfJob } from '../occupations/profile-likeness.ts';
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
export function findNearestJobs(atlas: Profiled, id: string, most: number): readonly NearestJob[] {
  const { likeness, near } = likenessesOf(atlas);
  const own = listOf(find(atlas.jobs, id, 'job'));
  return find(near, id, 'job')
    .slice(0, most)
    .map((job): NearestJob => {
      const theirs = listOf(atlas.jobs.get(job)!);
      return {
        job,
        likeness: likeness(id, job),
        shared: theirs.filter((one) => own.includes(one)),
        added: theirs.filter((one) => !own.includes(one)),
      };
    });
}

/**
 * Measure how alike two jobs are by their full profiles, −1 to 1, the same in both directions.
 *
 * @throws {UnknownIdError} if either is not in the atlas
 */
export const likenessOf = (atlas: Profiled, one: string, other: string): number =>
  likenessesOf(atlas).likeness(one, other);

interface Likenesses {
  readonly likeness: (one: string, other: string) => number;
  /** Ids of the jobs near to each, in order. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** Made once for all jobs: each of their pages, the lattice and the data ask. */
const likenessesOf = derive((atlas: Profiled): Likenesses => {
  const standings = new Map([...jobProfiles(atlas)].map(([id, profile]) => [id, standingOfJob(profile)]));
  const { names, rows } = profileRows(standings);
  const places = new Map(names.map((name, i) => [name, i]));
  const all = likenesses(rows).map((row, i) => row.map((likeness, other) => (i === other ? 1 : rounded(likeness))));
  const byName = names
    .map((id, at) => ({ id, at, title: atlas.jobs.get(id)!.title }))
    .sort((a, b) => byTitle(a, b) || (a.id < b.id ? -1 : 1));
  const nearTo = (own: Float64Array, at: number): readonly string[] =>
    byName
      .filter((other) => other.at !== at && own[other.at]! >= leastLikeness)
      .sort((a, b) => own[b.at]! - own[a.at]!)
      .map(({ id }) => id);
  return {
    likeness: (one, other) => all[find(places, one, 'job')]![find(places, other, 'job')]!,
    near: new Map(names.map((id, at) => [id, nearTo(all[at]!, at)])),
  };
});

const listOf = ({ competencies }: Job): string[] => competencies.map(({ competency }) => competency);

/** To nine digits: sums of many small numbers end otherwise in one order than in another, and twins are alike by 1. */
const rounded = (likeness: number): number => Math.round(likeness * 1e9) / 1e9;
