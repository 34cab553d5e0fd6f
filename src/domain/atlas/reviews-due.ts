import { lastChange } from '../ledger/dates.ts';
import { byTitle } from '../look-up.ts';
import type { Entries } from './entries.ts';
import { type ReviewState, reviewState } from './review-state.ts';

/** The models that are due on the same days. */
export interface ReviewsDue extends ReviewState {
  /** What is due on the day of the latest change: a formal review, an informal one, or neither yet. */
  readonly due: 'formal' | 'informal' | null;
  /** Ids of the models, by title. */
  readonly industries: readonly string[];
}

/**
 * List when the models are due for review, those that are due first. What is due already is told as of the day of the latest
 * change in the content, because nothing here asks a clock.
 */
export function listReviewsDue({ industries, ledger }: Pick<Entries, 'industries' | 'ledger'>): ReviewsDue[] {
  const today = lastChange({ ledger });
  const sorted = [...industries].sort(([, a], [, b]) => byTitle(a, b));
  return [...Map.groupBy(sorted, ([, { reviewed }]) => reviewed)]
    .map(([reviewed, models]): ReviewsDue => {
      const state = reviewState(reviewed);
      const due = state.formalDue <= today ? 'formal' : state.informalDue <= today ? 'informal' : null;
      return { ...state, due, industries: models.map(([id]) => id) };
    })
    .sort((a, b) => (a.informalDue < b.informalDue ? -1 : 1));
}
