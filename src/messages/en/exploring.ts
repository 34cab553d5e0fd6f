import type { Answer, Answers, StatementId } from '../../domain/exploring/statements.ts';
import type { PayRange } from '../../domain/occupations/pay.ts';
import { formatCount } from './counts.ts';
import { formatList } from './lists.ts';
import { formatBls, formatPayPer } from './occupations.ts';
import { statements } from './statements.ts';

/** The choice in the place of a least pay. */
export const anyPay = 'any pay';

/** What the tool says. */
export const labels = {
  results: 'What suits you',
  see: 'See them',
  clear: 'Clear all',
  loading: 'Loading …',
  notLoaded: 'The occupations did not come.',
  tryAgain: 'Try again',
  job: 'job',
  occupation: 'occupation',
  andOccupation: 'Job, and its occupation',
  why: 'Why:',
  not: 'Not:',
  unknown: 'Unknown:',
  noPay: 'no figure of pay is published',
  ofClose: 'Work, pay and schooling are told where all occupations close to it agree.',
};

/** Said while nothing is ticked. */
export const nothingTicked = 'Nothing is ticked yet.';

const ticked = { one: 'statement', other: 'statements' };
const things = { one: 'job or occupation', other: 'jobs and occupations' };

/**
 * How many meet what was ticked.
 *
 * @param all how many meet all of it; then the most that any meets, and how many are ticked
 */
export function formatFound(all: number, most: number, made: number): string {
  if (made === 1) return `${formatCount(all, things)} ${all === 1 ? 'meets' : 'meet'} it.`;
  if (all > 0) return `${formatCount(all, things)} ${all === 1 ? 'meets' : 'meet'} all ${made}.`;
  return most === 0 ? 'Nothing meets any of it.' : `Nothing meets all ${made}. The best meet ${most}.`;
}

/** The heading of those that meet equally many: `214 meet 4 of 5`. */
export const formatGroup = (count: number, met: number, made: number): string =>
  `${count} ${count === 1 ? 'meets' : 'meet'} ${met < made ? `${met} of ${made}` : made === 1 ? 'it' : `all ${made}`}`;

/** What shows the next results: `Show 30 more of 214`. */
export const formatMore = (next: number, left: number): string =>
  next < left ? `Show ${next} more of ${left}` : `Show the last ${left}`;

/** Said when a link names what is not among the statements. */
export const formatStrange = (ids: readonly string[]): string =>
  `The link names ${formatCount(ids.length, ticked)} that this page does not have: ${formatList(ids.map((id) => `“${id}”`))}. The rest of it holds.`;

const grades = (words: readonly [string, string, string]) => (answer: Answer) => words[(answer ?? 1) - 1];
const ofInterest = grades(['one of its interests', 'a strong interest', 'a very strong interest']);
const ofNeed = grades(['more than by most', 'clearly more than by most', 'much more than by most']);
const ofSign = grades(['more than in most', 'clearly more than in most', 'much more than in most']);
const ofOutdoors = grades(['likely', 'very likely', 'very likely']);

/** What is known of a thing that meets statements. */
interface Judged {
  readonly answers: Answers;
  /** The statements that the own list of a job answers. */
  readonly listed: readonly StatementId[];
  /** What the Bureau of Labor Statistics takes as usual; null where it says nothing. */
  readonly training: string | null;
}

/** Why a thing meets a statement, by which fact: `learned on the job (apprenticeship)`. What stands above the reasons is not said again. */
export function formatReason(id: StatementId, { answers, listed, training }: Judged): string {
  const { name } = statements[id];
  const answer = answers[id];
  const fact = ((): string | undefined => {
    switch (id) {
      case 'hands':
      case 'discover':
      case 'create':
      case 'help':
      case 'lead':
      case 'order':
        return ofInterest(answer);
      case 'explain':
      case 'numbers':
      case 'write':
      case 'computers':
      case 'fix':
      case 'calm':
        return listed.includes(id) ? 'on the list of the job' : `needed ${ofNeed(answer)}`;
      case 'outdoors':
        return ofOutdoors(answer);
      case 'few-people':
      case 'active':
      case 'desk':
      case 'people':
        return id === 'few-people' ? ofSign(answer)?.replace('more', 'less') : ofSign(answer);
      case 'learn-paid':
        return formatBls(training);
      default:
        return undefined;
    }
  })();
  return fact === undefined ? name : `${name} (${fact})`;
}

/** What half earn, and when that was: `half earn more than $58,640 a year (May 2025)`. */
export const formatPayOf = ({ median, per }: Pick<PayRange, 'median' | 'per'>, release: string): string =>
  `half earn more than ${formatPayPer(median, per)} (${release})`;

/** How people usually get in: `high school diploma or equivalent, after less than 5 years in a related occupation`. */
export function formatEntry({
  education,
  experience,
}: {
  readonly education: string | null;
  readonly experience: string | null;
}): string | undefined {
  const schooling = formatBls(education);
  const years = formatBls(experience);
  if (schooling === undefined) return undefined;
  return years === undefined ? schooling : `${schooling}, after ${years} in a related occupation`;
}
