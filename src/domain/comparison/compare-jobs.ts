import type { Level } from '../../schemas/parts.ts';
import { find } from '../look-up.ts';

/** The order of the levels, the lowest first. */
const order: readonly Level[] = ['basic', 'skilled', 'advanced', 'expert'];

/** Which of the four steps a level is: 1 (basic) to 4 (expert). */
export const stepOf = (level: Level): number => order.indexOf(level) + 1;

/** Jobs, as far as they can be compared: those of an atlas, or of a lattice in the browser. */
export interface ComparableJobs {
  readonly jobs: ReadonlyMap<
    string,
    { readonly competencies: readonly { readonly competency: string; readonly level: Level }[] }
  >;
}

/** How the lists of two jobs differ, by competency. What is on neither list is not told: a job lists only what sets it apart. */
export interface JobComparison {
  /** On both lists, and not at a higher level on the second. */
  readonly shared: readonly string[];
  /** On both lists, at a higher level on the second. */
  readonly raised: readonly { readonly competency: string; readonly from: Level; readonly to: Level }[];
  /** On the list of the second only. */
  readonly added: readonly string[];
  /** On the list of the first only. */
  readonly left: readonly string[];
}

/**
 * Compare two jobs by the competencies they list and the level of each. Each list keeps the order of the job it is told
 * from: the second for `shared`, `raised` and `added`, the first for `left`.
 *
 * @throws {UnknownIdError} if either job is not in the atlas
 */
export function compareJobs(atlas: ComparableJobs, from: string, to: string): JobComparison {
  const first = new Map(find(atlas.jobs, from, 'job').competencies.map(({ competency, level }) => [competency, level]));
  const second = find(atlas.jobs, to, 'job').competencies;
  const common = second.filter(({ competency }) => first.has(competency));
  const isHigher = ({ competency, level }: { competency: string; level: Level }) =>
    stepOf(level) > stepOf(first.get(competency)!);
  return {
    shared: common.filter((one) => !isHigher(one)).map(({ competency }) => competency),
    raised: common
      .filter(isHigher)
      .map(({ competency, level }) => ({ competency, from: first.get(competency)!, to: level })),
    added: second.filter(({ competency }) => !first.has(competency)).map(({ competency }) => competency),
    left: [...first.keys()].filter((competency) => !second.some((one) => one.competency === competency)),
  };
}
