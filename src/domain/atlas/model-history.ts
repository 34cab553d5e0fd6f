import type { Industry } from './entries.ts';

type Change = Industry['history'][number]['changes'][number];

/** What happened to a model on a date, as exactly as the date is known. */
export interface ModelEvent {
  /** `2015-09-01`, `2015-09` or `2015`. */
  readonly date: string;
  /** Whether the original first appeared then, was updated then, or neither is known. */
  readonly edition: 'published' | 'updated' | null;
  readonly changes: readonly Change[];
}

/**
 * List what is known of a model's history, oldest first: one event for each date, with all that happened then. A date
 * known less exactly comes before the dates in it.
 */
export function listModelEvents({
  published,
  updated,
  history,
}: Pick<Industry, 'published' | 'updated' | 'history'>): ModelEvent[] {
  const first = published === undefined ? [] : [published];
  const dates = new Set([...first, ...updated, ...history.map(({ date }) => date)]);
  return [...dates].sort().map((date) => ({
    date,
    edition: date === published ? 'published' : updated.includes(date) ? 'updated' : null,
    changes: history.filter((one) => one.date === date).flatMap(({ changes }) => changes),
  }));
}
