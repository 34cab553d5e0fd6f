import { find } from '../look-up.ts';
import { compareJobs } from '../comparison/compare-jobs.ts';
import type { Lattice } from './lattice.ts';
import { unlockingPerJob } from '../policy.ts';

/** A competency that is not on the list of a job, and that its occupations do not need more than most, and the jobs one step on that list it. */
export interface UnlockingCompetency {
  readonly competency: string;
  /** In the order of their ids; never empty. */
  readonly jobs: readonly string[];
}

/** What would open the most jobs one step on. */
export interface UnlockingCompetencies {
  /** Jobs one step on, by a ladder or as close neighbors, in the order of their ids. Places without a job model are not among them. */
  readonly onward: readonly string[];
  /** Those listed by most of these jobs first, then by id; at most `unlockingPerJob`. */
  readonly openers: readonly UnlockingCompetency[];
}

/**
 * Find the competencies that most of the jobs one step on list and a job does not, without those that its occupations need more
 * than most.
 *
 * @throws {UnknownIdError} if the job is not in the lattice
 */
export function findUnlockingCompetencies(lattice: Lattice, job: string): UnlockingCompetencies {
  const { more } = find(lattice.jobs, job, 'job');
  const onward = lattice.steps.filter(({ from, to }) => from === job && lattice.jobs.has(to)).map(({ to }) => to);
  const missing = onward
    .flatMap((to) => compareJobs(lattice, job, to).added.map((competency) => ({ competency, to })))
    .filter(({ competency }) => !more.includes(competency));
  const openers = [...Map.groupBy(missing, ({ competency }) => competency)]
    .map(([competency, asking]) => ({ competency, jobs: asking.map(({ to }) => to) }))
    .sort((a, b) => b.jobs.length - a.jobs.length || (a.competency < b.competency ? -1 : 1));
  return { onward, openers: openers.slice(0, unlockingPerJob) };
}
