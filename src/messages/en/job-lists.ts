import type { JobComparison } from '../../domain/comparison/compare-jobs.ts';
import type { Match, OccupationsNeed } from '../../domain/occupations/job-profiles.ts';
import type { NeedGrade } from '../../domain/occupations/needs.ts';
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

/** How much a competency is needed beside all rated occupations. */
export const needs: Readonly<Record<NeedGrade, string>> = {
  'much-more': 'needed much more than by most',
  more: 'needed more than by most',
  as: 'needed as by most',
  less: 'needed less than by most',
};

/** What the words about need rest on. Said wherever they stand. */
export const aboutNeeds: string =
  'How much it is needed there is told from O*NET’s ratings of the occupations behind the job, beside all rated occupations.';

/** What leads to the guide about it. */
export const howNeedsAreMade: string = 'How that is worked out';

/** How well the occupations behind a job fit it, by the best of those that are rated; null where none is. */
export const formatMatch = (match: Match | null, isStandIn: boolean): string =>
  match === null
    ? 'not rated'
    : `${{ exact: 'an exact match', close: 'a close match', broad: 'only a broad match' }[match]}${isStandIn ? ', which stands in for it' : ''}`;

/** How sure a need is: `close match`, or `close match, 2 of 3 elements rated` where not all are. */
export const formatSureness = ({ match, rated, named }: Pick<OccupationsNeed, 'match' | 'rated' | 'named'>): string =>
  rated === named ? `${match} match` : `${match} match, ${rated} of ${named} elements rated`;

/** Above jobs that are near to one. */
export const nearBy: string =
  'Near ones are alike by what they list and by what their occupations need, which O*NET’s ratings tell.';

/** What stands on the page of a job besides its own set. */
export const alsoNeeded = {
  heading: 'Also needed, by its occupations',
  about: 'What O*NET’s ratings put highest besides the list above. These are not ours: nobody read them for this job.',
  none: 'Nobody has rated an occupation behind this job, so nothing is known of what it needs besides its list.',
  nothing: 'O*NET’s ratings put nothing else above what most occupations need.',
  standIn: 'Its occupations only stand in for it:',
};

/** Headings of what the second of two lists has that the first has not, has at a higher level, and has as well. */
export const headings = {
  added: 'New on the list',
  begun: 'New on the list, though the occupations of the job before need it more than most',
  raised: 'At a higher level',
  shared: 'On both lists',
};

/**
 * Of a job that a competency is not on its list, and how much it needs it all the same: `not among its eight; needed as by
 * most`.
 *
 * @param count number of what is on the list
 * @param need null where nothing is known of it
 */
export function formatUnlisted(count: number, need: NeedGrade | null): string {
  const list =
    count === 0 ? 'it lists none' : count === 1 ? 'not the one it lists' : `not among its ${formatNumber(count)}`;
  return `${list}; ${need ? needs[need] : 'how much it is needed is unknown'}`;
}

/**
 * Of an industry model that a competency is not among its blocks: `not among its 49 blocks`.
 *
 * @param count number of blocks
 */
export const formatUnlistedBlock = (count: number): string =>
  count === 0 ? 'it has no blocks' : count === 1 ? 'not its one block' : `not among its ${formatNumber(count)} blocks`;

/** How common nearness is: `There are 22 pairs of near jobs, and 31 of 57 jobs have no near one.` */
export const formatNearPairs = ({ pairs, alone, jobs }: NearPairs): string => {
  const said = pairs === 1 ? 'There is 1 pair of near jobs' : `There are ${pairs} pairs of near jobs`;
  return `${said}, and ${alone === 0 ? 'every job has a near one' : `${alone} of ${jobs} jobs have no near one`}.`;
};

/** What a job is to another on a ladder, before the names of the ladders: `next rung in Nursing`. */
export const rungs = { up: 'next rung in', down: 'the rung below in' } as const;

/** In short how the list of the second job differs from that of the first. */
export const formatChange = ({ added, begun, raised, shared }: JobComparison): string =>
  `${added.length} new on the list${begun.length === 0 ? '' : ` (${begun.length} already needed more than by most)`}, ${raised.length} at a higher level, ${shared.length} on both lists`;
