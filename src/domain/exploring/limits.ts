import { needGrades } from '../policy.ts';

/** The numbers we chose for “What suits me?”, each with its unit and its reason. */

/**
 * Standard scores among all rated occupations from which one asks more of something than most, clearly more, and much more: the
 * first and the last as wherever this site says so.
 */
export const scoreGrades = [needGrades.more, 1, needGrades['much-more']] as const;

/**
 * Scores of O*NET (1–7) from which an interest that is among the strongest of an occupation is one of it at all, a strong one, and a
 * very strong one. Below the middle of the scale even the strongest says little: three of four occupations have order among theirs.
 */
export const interestGrades = [4, 5, 6] as const;

/**
 * Standard score of the signs of work outdoors or on the road from which an occupation counts as such. It is higher than elsewhere,
 * as eyesight in glare or at night is only a sign: below it begin tellers of tickets and psychiatric aides, above it stand landscapers.
 */
export const leastOutdoors = 0.8;

/** Job zone up to which one can begin with little or some preparation: months at most. */
export const mostSoonZone = 2;

/** Openings a year in the whole country, in thousands, from which they are many: one in five lines of the projections has as many. */
export const manyOpenings = 20;

/** Share (percent) of the self-employed from which being one is usual: more than three times that of all workers. */
export const manySelfEmployed = 20;

/** The least that half should earn, in US dollars a year, by the statement. Half of all employees earn more than about the second. */
export const leastPay = { 'pay-40': 40_000, 'pay-50': 50_000, 'pay-75': 75_000, 'pay-100': 100_000 } as const;

/** Results shown at first, and with each “show more”. */
export const resultsAtOnce = 30;
