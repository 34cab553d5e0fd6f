import { reviewYears } from '../policy.ts';

/** When a model was last reviewed and when it is due again. */
export interface ReviewState {
  /** Day we last compared it with its sources. */
  readonly reviewed: string;
  /** Day by which an informal review is due. */
  readonly informalDue: string;
  /** Day by which a formal update is due. */
  readonly formalDue: string;
}

/**
 * Work out when a model is due: an informal look after a year, a formal update after three (guide of 2015, chapter 4).
 * Compares with no clock: the page says the dates, and the reader knows the day.
 *
 * @param reviewed day of the last review: `2026-11-22`
 */
export function reviewState(reviewed: string): ReviewState {
  const after = (years: number) =>
    `${Number(reviewed.slice(0, 4)) + years}${reviewed.slice(4)}`.replace('-02-29', '-02-28');
  return { reviewed, informalDue: after(reviewYears.informal), formalDue: after(reviewYears.formal) };
}
