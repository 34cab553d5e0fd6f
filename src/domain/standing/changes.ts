import type { Answer, Answers, BehaviorsOf } from './answers.ts';
import { type CompetencyStanding, competencyStandings } from './competency-standings.ts';
import { type Fit, fitOf } from './fit.ts';
import { pointsOf } from './limits.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/** How an answer changed: done more often, done less often, given for the first time, taken back, or now or no longer said not to apply. */
export type ChangeKind = 'more' | 'less' | 'new' | 'gone' | 'applies';

/** An answer that is another one on the second day. */
export interface AnswerChange {
  /** UUID. */
  readonly behavior: string;
  /** Null where there was no answer. */
  readonly before: Answer | null;
  readonly after: Answer | null;
  readonly kind: ChangeKind;
}

/** Two days of one record beside each other. */
export interface Changes {
  /** How the fit was and is; null where nothing applied. */
  readonly fit: { readonly before: Fit | null; readonly after: Fit | null };
  /** Every competency of the yardstick, in its order. */
  readonly competencies: readonly { readonly before: CompetencyStanding; readonly after: CompetencyStanding }[];
  /** What changed of the behaviors that the yardstick asks, in its order. */
  readonly answers: readonly AnswerChange[];
}

/** Tell what is another answer on the second day, of the behaviors given and in their order. */
export function changedAnswers(behaviors: Iterable<string>, before: Answers, after: Answers): AnswerChange[] {
  return [...behaviors].flatMap((behavior) => {
    const [was, is] = [before.get(behavior) ?? null, after.get(behavior) ?? null];
    return was === is ? [] : [{ behavior, before: was, after: is, kind: changeOf(was, is) }];
  });
}

/**
 * Put two days of one record beside each other, for one yardstick.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function changesOf(yardstick: Yardstick, behaviorsOf: BehaviorsOf, before: Answers, after: Answers): Changes {
  const weights = weigh(yardstick, behaviorsOf);
  const then = competencyStandings(yardstick, weights, behaviorsOf, before);
  const now = competencyStandings(yardstick, weights, behaviorsOf, after);
  return {
    fit: { before: fitOf(weights, before), after: fitOf(weights, after) },
    competencies: then.map((one, i) => ({ before: one, after: now[i]! })),
    answers: changedAnswers(weights.keys(), before, after),
  };
}

function changeOf(before: Answer | null, after: Answer | null): ChangeKind {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (before === 'does-not-apply' || after === 'does-not-apply') return 'applies';
  return pointsOf[after] > pointsOf[before] ? 'more' : 'less';
}
