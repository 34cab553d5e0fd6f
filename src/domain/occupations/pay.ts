import type { Occupation, Occupations } from '../../schemas/occupation.ts';
import { derive } from '../derive.ts';
import { payBands } from './limits.ts';

/** What employees are paid: percentiles in US dollars. */
export interface PayRange {
  /** A year of full-time work, or an hour where no yearly figure is published. */
  readonly per: 'year' | 'hour';
  readonly low: number;
  /** The 25th percentile; null where it is not published, as of an hour. */
  readonly quarter: number | null;
  readonly median: number;
  readonly threeQuarters: number | null;
  readonly high: number;
}

/** What is known of the pay in an occupation. */
export interface Pay extends PayRange {
  /** The median of an hour beside that of a year; null where one of them is not published. */
  readonly hour: number | null;
  /** What the survey calls those whom the figures are of. */
  readonly title: string;
  /** True when the survey puts several occupations of the classification into one line. */
  readonly isGroup: boolean;
  /** O*NET-SOC codes of other occupations that the same figures are of. */
  readonly others: readonly string[];
}

const byWageCode = derive(({ bySoc }: Pick<Occupations, 'bySoc'>) =>
  Map.groupBy(
    [...bySoc.values()].filter(({ wages }) => wages !== null),
    ({ wages }) => wages!.code,
  ),
);

const bySocCode = derive(({ bySoc }: Pick<Occupations, 'bySoc'>) =>
  Map.groupBy(bySoc.values(), ({ soc }) => soc.slice(0, 7)),
);

/** List the O*NET-SOC codes that share a code of the classification with one, without itself. */
export const siblingsOf = (occupations: Pick<Occupations, 'bySoc'>, soc: string): string[] =>
  (bySocCode(occupations).get(soc.slice(0, 7)) ?? []).map((one) => one.soc).filter((code) => code !== soc);

/** Say what an occupation pays and whom the figures are of. Null when no figure is published. */
export function payOf(
  occupations: Pick<Occupations, 'bySoc'>,
  { soc, wages }: Pick<Occupation, 'soc' | 'wages'>,
): Pay | null {
  const range = wages && rangeOf(wages);
  return (
    range && {
      ...range,
      hour: range.per === 'year' ? wages.hour50 : null,
      title: wages.title,
      isGroup: wages.code !== soc.slice(0, 7),
      others: byWageCode(occupations)
        .get(wages.code)!
        .map((one) => one.soc)
        .filter((code) => code !== soc),
    }
  );
}

/** The range of pay of a line of wages: of a year where there is one, else of an hour. Null when neither is published. */
export function rangeOf(wages: NonNullable<Occupation['wages']>): PayRange | null {
  const { year10, year25, year50, year75, year90, hour10, hour50, hour90 } = wages;
  if (year10 !== null && year50 !== null && year90 !== null)
    return { per: 'year', low: year10, quarter: year25, median: year50, threeQuarters: year75, high: year90 };
  if (hour10 !== null && hour50 !== null && hour90 !== null)
    return { per: 'hour', low: hour10, quarter: null, median: hour50, threeQuarters: null, high: hour90 };
  return null;
}

/** The band of a median pay of a year: the number of band ends that it reaches. Null without one. */
export const payBandOf = (pay: PayRange | null): number | null =>
  pay?.per === 'year' ? payBands.filter((end) => pay.median >= end).length : null;
