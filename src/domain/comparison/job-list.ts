import type { JobComparison } from './compare-jobs.ts';

/**
 * What the list of a job is. Said wherever two lists are set beside each other, because a competency that is missing from
 * one is easily taken for one that the job can do without.
 */
export const aboutJobLists =
  'A job lists only what sets it apart. Every job also needs the foundation, so what is missing from a list may be needed all the same.';

const words = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Write how many there are as in a sentence: `none`, then in words up to twelve, in figures from 13. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/**
 * Say of a job, or of an industry model, that a competency is not on its list: `not among its eight`,
 * `not among its 49 blocks`.
 *
 * @param count number of what is on the list
 */
export function formatUnlisted(kind: 'job' | 'industry', count: number): string {
  if (kind === 'job') {
    return count === 0 ? 'it lists none' : count === 1 ? 'not the one it lists' : `not among its ${inWords(count)}`;
  }
  return count === 0
    ? 'it has no blocks'
    : count === 1
      ? 'not its one block'
      : `not among its ${inWords(count)} blocks`;
}

/** Say in short how the list of the second job differs from that of the first. */
export function formatChange({ added, raised, shared }: JobComparison): string {
  return `${added.length} new on the list, ${raised.length} at a higher level, ${shared.length} on both lists`;
}
