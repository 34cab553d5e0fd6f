import type { JobComparison } from '../../domain/comparison/compare-jobs.ts';
import type { NearPairs } from '../../domain/similarity/near-pairs.ts';
import { formatNumber } from './numbers.ts';

/**
 * What the list of a job is. Said wherever two lists are set beside each other, because a competency that is missing from
 * one is easily taken for one that the job can do without.
 */
export const aboutJobLists: string =
  'A job lists only what sets it apart. Every job also needs the foundation, so what is missing from a list may be needed all the same.';

/** What leads to the guide about it. */
export const howListsWereMade: string = 'How the lists were made';

/** Headings of what the second of two lists has that the first has not, has at a higher level, and has as well. */
export const headings = {
  added: 'New on the list',
  raised: 'At a higher level',
  shared: 'On both lists',
};

/**
 * Of a job, or of an industry model, that a competency is not on its list: `not among its eight`, `not among its 49 blocks`.
 *
 * @param count number of what is on the list
 */
export function formatUnlisted(kind: 'job' | 'industry', count: number): string {
  if (kind === 'job') {
    return count === 0
      ? 'it lists none'
      : count === 1
        ? 'not the one it lists'
        : `not among its ${formatNumber(count)}`;
  }
  return count === 0
    ? 'it has no blocks'
    : count === 1
      ? 'not its one block'
      : `not among its ${formatNumber(count)} blocks`;
}

/** How common nearness is: `There are 22 pairs of near jobs, and 31 of 57 jobs have no near one.` */
export const formatNearPairs = ({ pairs, alone, jobs }: NearPairs): string => {
  const said = pairs === 1 ? 'There is 1 pair of near jobs' : `There are ${pairs} pairs of near jobs`;
  return `${said}, and ${alone === 0 ? 'every job has a near one' : `${alone} of ${jobs} jobs have no near one`}.`;
};

/** What a job is to another on a ladder, before the names of the ladders: `next rung in Nursing`. */
export const rungs = { up: 'next rung in', down: 'the rung below in' } as const;

/** In short how the list of the second job differs from that of the first. */
export const formatChange = ({ added, raised, shared }: JobComparison): string =>
  `${added.length} new on the list, ${raised.length} at a higher level, ${shared.length} on both lists`;
