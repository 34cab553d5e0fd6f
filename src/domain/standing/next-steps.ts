import { find } from '../look-up.ts';
import type { Answers, BehaviorsOf } from './answers.ts';
import { competencyStandings, toGain } from './competency-standings.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/** A behavior, and how far it moves a fit. */
export interface Mover {
  readonly competency: string;
  /** UUID. */
  readonly behavior: string;
  /** Points of the fit, above 0 and at most 98: by which the range narrows, or the figure rises. */
  readonly points: number;
}

/** What would move a fit most next. */
export interface NextSteps {
  /** Behaviors not answered yet: an answer narrows the range by so many points, whatever it is but "does not apply". */
  readonly toAnswer: readonly Mover[];
  /** Behaviors answered "sometimes" or "not yet": doing them often raises both ends by so many points. */
  readonly toGrow: readonly Mover[];
}

/**
 * Find what would move a fit most next: the greatest move first, equal ones in the order of the yardstick.
 *
 * @param most behaviors in each list, at most
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function nextSteps(yardstick: Yardstick, behaviorsOf: BehaviorsOf, answers: Answers, most: number): NextSteps {
  const all = competencyStandings(yardstick, weigh(yardstick, behaviorsOf), behaviorsOf, answers).flatMap(
    ({ asked: { competency }, behaviors }) => behaviors.map((one) => ({ competency, ...one })),
  );
  const first = (movers: readonly Mover[]) =>
    movers
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, most);
  return {
    toAnswer: first(
      all.flatMap(({ competency, behavior, answer, counts }) =>
        answer === null ? [{ competency, behavior, points: counts }] : [],
      ),
    ),
    toGrow: first(all.map((one) => ({ competency: one.competency, behavior: one.behavior, points: toGain(one) }))),
  };
}

/** A behavior to ask about. */
export type Question = Omit<Mover, 'points'>;

/**
 * List the behaviors to ask for a yardstick: what counts most first, so that whoever stops early knows the most; equal ones stay
 * with their competency, in the order of the yardstick.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function questionsOf(yardstick: Yardstick, behaviorsOf: BehaviorsOf): Question[] {
  const weights = weigh(yardstick, behaviorsOf);
  return yardstick.competencies
    .flatMap(({ competency }) =>
      find(behaviorsOf, competency, 'competency with behaviors').map((behavior) => ({ competency, behavior })),
    )
    .sort((a, b) => (weights.get(b.behavior) ?? 0) - (weights.get(a.behavior) ?? 0));
}
