import type { Verdict } from '../../mapping/mapping.ts';
import { isDepth, type MappingView, type OutcomeView } from '../../mapping/view.ts';

/** An outcome with its course, as one goes through them. */
export interface PlacedOutcome {
  readonly outcome: OutcomeView;
  readonly course: { readonly id: string; readonly title: string };
  /** Whether it has a competency. */
  readonly done: boolean;
}

/** List all outcomes in the order of their courses. */
export const outcomesInRow = ({ courses }: MappingView): PlacedOutcome[] =>
  courses.flatMap(({ id, title, outcomes }) =>
    outcomes.map((outcome) => ({
      outcome,
      course: { id, title },
      done: outcome.marks.some(({ says }) => isDepth(says)),
    })),
  );

/** What is said by a key, while one is among suggestions. */
export const verdictKeys: ReadonlyMap<string, Verdict> = new Map([
  ['i', 'introduced'],
  ['p', 'practiced'],
  ['a', 'assessed'],
  ['n', 'refused'],
  ['o', 'none'],
]);

/** What a key asks for, beside saying how far. */
export function keyAsks(key: string): { readonly move: 1 | -1 } | { readonly to: number } | undefined {
  if (key === 'j') return { move: 1 };
  if (key === 'k') return { move: -1 };
  return /^[1-9]$/.test(key) ? { to: Number(key) - 1 } : undefined;
}

/** Whether a key is meant for the page: not with a key held down beside it, and not while a text is written. */
export const isForPage = (event: {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly target: unknown;
}): boolean => {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const { type = '', tagName = '' } = (event.target ?? {}) as { readonly type?: string; readonly tagName?: string };
  return tagName !== 'TEXTAREA' && tagName !== 'SELECT' && (tagName !== 'INPUT' || type === 'radio');
};
