import type { PlacePay } from '../../domain/ladders/place-pay.ts';
import { formatCount } from './counts.ts';
import { formatPay, formatPayPer } from './occupations.ts';

/** As far as words need it. */
type Pay = Omit<PlacePay, 'soc'>;

/** Where no figure is known. */
export const unknown = 'No figure is known.';

/** What pay beside steps is, and what it is not; above them, with the release of the survey: `May 2025`. */
export const formatAbout = (release: string): string =>
  `Pay is what half of all people in the occupation earn more than, in the United States, ${release}. It is of beginners and old hands alike, so a step may bring more or less.`;

/** What the amount under a place of the drawing is, with the release of the survey. */
export const formatDrawn = (release: string): string =>
  `The amount under a place is the median pay of its occupation, a year where it has no decimals, else an hour: United States, ${release}.`;

/** What half earn, short: `$98,430 a year`. */
export const formatShort = (pay: Pay | null): string => (pay ? formatPayPer(pay.median, pay.per) : 'pay not known');

/** Whom a figure is of beside the occupation; empty when it is of nobody else. */
export const formatWhom = ({ among, others }: Pick<PlacePay, 'among' | 'others'>): string =>
  among !== ''
    ? `of all whom the survey counts as “${among}”`
    : others > 0
      ? `together with ${formatCount(others, { one: 'other occupation', other: 'other occupations' })} of the same code`
      : '';

/** What a figure is of: `Registered Nurses, together with 4 other occupations of the same code`. */
export const formatOf = (pay: Pay): string => [pay.occupation, formatWhom(pay)].filter(Boolean).join(', ');

/** Whose the two figures of a step are: `Pay is of Tellers, and of Loan Officers.` */
export function formatWhose(from: Pay | null, to: Pay | null): string {
  const of = [from, to].map((pay) => pay && formatOf(pay));
  const told = [...new Set(of.filter((one) => one !== null))].map((one) => `of ${one}`);
  if (told.length === 0) return unknown;
  return `Pay is ${told.join('; and ')}.${from && to ? '' : ' Of the other place no figure is known.'}`;
}

/** What a step brings: `from $39,470 to $98,430 median a year`. What is not known, and what the figures do not tell apart, is said. */
export function formatStep(from: Pay | null, to: Pay | null): string {
  if (!from && !to) return 'pay not known';
  if (!from || !to)
    return from
      ? `from ${formatPay(from.median, from.per)} median ${per(from)} to a pay not known`
      : `from a pay not known to ${formatPay(to!.median, to!.per)} median ${per(to!)}`;
  if (from.line === to.line)
    return `${formatPay(to.median, to.per)} median ${per(to)} for both, one occupation in the survey`;
  return from.per === to.per
    ? `from ${formatPay(from.median, from.per)} to ${formatPay(to.median, to.per)} median ${per(to)}`
    : `from ${formatPay(from.median, from.per)} median ${per(from)} to ${formatPay(to.median, to.per)} median ${per(to)}`;
}

const per = (pay: Pay): string => (pay.per === 'hour' ? 'an hour' : 'a year');
