import type { Level } from '../../schemas/parts.ts';
import { derive } from '../derive.ts';
import { find } from '../look-up.ts';
import { jobProfiles, type Profiled } from '../occupations/job-profiles.ts';
import { isMore, restOf } from '../occupations/needs.ts';

/** The levels, the lowest first. */
export const levelsInOrder: readonly Level[] = ['basic', 'skilled', 'advanced', 'expert'];

/** Which of the four steps a level is: 1 (basic) to 4 (expert). */
export const stepOf = (level: Level): number => levelsInOrder.indexOf(level) + 1;

/** Jobs, as far as they can be compared: those of `jobsToCompare`, or of a lattice in the browser. */
export interface ComparableJobs {
  readonly jobs: ReadonlyMap<
    string,
    {
      readonly competencies: readonly { readonly competency: string; readonly level: Level }[];
      /** Ids of what is not on its list, and its occupations need more than most. */
      readonly more: readonly string[];
    }
  >;
}

/** How the lists of two jobs differ, by competency. What is on neither list is not told. */
export interface JobComparison {
  /** On both lists, and not at a higher level on the second. */
  readonly shared: readonly string[];
  /** On both lists, at a higher level on the second. */
  readonly raised: readonly { readonly competency: string; readonly from: Level; readonly to: Level }[];
  /** On the list of the second only. */
  readonly added: readonly string[];
  /** Of these, what the occupations of the first need more than most: new on the list, and not new to the work. */
  readonly begun: readonly string[];
  /** On the list of the first only. */
  readonly left: readonly string[];
}

/** Take from an atlas what comparing two jobs needs. */
export const jobsToCompare = derive((atlas: Profiled): ComparableJobs => {
  const profiles = jobProfiles(atlas);
  return {
    jobs: new Map(
      [...atlas.jobs].map(([id, { competencies }]) => [id, { competencies, more: neededMore(profiles.get(id)!) }]),
    ),
  };
});

/** List the ids of what is not on a job’s list and its occupations need more than most, the most needed first. */
const neededMore = (profile: Parameters<typeof restOf>[0]): string[] =>
  restOf(profile)
    .filter(({ grade }) => isMore(grade))
    .map(({ competency }) => competency);

/**
 * Compare two jobs by the competencies they list and the level of each. Each list keeps the order of the job it is told
 * from: the second for `shared`, `raised`, `added` and `begun`, the first for `left`.
 *
 * @throws {UnknownIdError} if either job is not among them
 */
export function compareJobs({ jobs }: ComparableJobs, from: string, to: string): JobComparison {
  const { competencies, more } = find(jobs, from, 'job');
  const first = new Map(competencies.map(({ competency, level }) => [competency, level]));
  const second = find(jobs, to, 'job').competencies;
  const common = second.filter(({ competency }) => first.has(competency));
  const isHigher = ({ competency, level }: { competency: string; level: Level }) =>
    stepOf(level) > stepOf(first.get(competency)!);
  const added = second.map(({ competency }) => competency).filter((competency) => !first.has(competency));
  return {
    shared: common.filter((one) => !isHigher(one)).map(({ competency }) => competency),
    raised: common
      .filter(isHigher)
      .map(({ competency, level }) => ({ competency, from: first.get(competency)!, to: level })),
    added,
    begun: added.filter((competency) => more.includes(competency)),
    left: [...first.keys()].filter((competency) => !second.some((one) => one.competency === competency)),
  };
}
