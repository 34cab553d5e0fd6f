import { type Answers, type BehaviorsOf, pointsRange } from './answers.ts';
import { type Fit, fitFrom } from './fit.ts';
import { mostPoints } from './limits.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/**
 * Many yardsticks made ready, so that one more answer is held against all of them at once: 57 jobs and a thousand occupations in a
 * few milliseconds.
 */
export interface FitTable {
  readonly yardsticks: readonly Yardstick[];
  /** Place of each behavior in the numbers below, by UUID. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the behaviors of each yardstick begin in `behaviors` and `weights`; one more at the end. */
  readonly starts: Uint32Array;
  /** Places of behaviors, yardstick by yardstick. */
  readonly behaviors: Uint32Array;
  /** What each of them counts there. */
  readonly weights: Uint32Array;
}

/**
 * Make yardsticks ready for `fitAll`.
 *
 * @throws {UnknownIdError} if the behaviors of a competency that one of them asks are not known
 */
export function fitTable(yardsticks: readonly Yardstick[], behaviorsOf: BehaviorsOf): FitTable {
  const places = new Map<string, number>();
  const starts = new Uint32Array(yardsticks.length + 1);
  const behaviors: number[] = [];
  const weights: number[] = [];
  yardsticks.forEach((yardstick, i) => {
    for (const [behavior, weight] of weigh(yardstick, behaviorsOf)) {
      let place = places.get(behavior);
      if (place === undefined) {
        place = places.size;
        places.set(behavior, place);
      }
      behaviors.push(place);
      weights.push(weight);
    }
    starts[i + 1] = behaviors.length;
  });
  return { yardsticks, places, starts, behaviors: Uint32Array.from(behaviors), weights: Uint32Array.from(weights) };
}

/** How a place of the table was answered, in place of points, where it was not or does not apply. */
const state = { open: 255, out: 254 } as const;

/** Hold answers against every yardstick of a table: the same fits as `fitOf` gives, in the order of the yardsticks. */
export function fitAll(table: FitTable, answers: Answers): (Fit | null)[] {
  const { places, starts, behaviors, weights, yardsticks } = table;
  const points = new Uint8Array(places.size).fill(state.open);
  for (const [behavior, answer] of answers) {
    const place = places.get(behavior);
    if (place !== undefined) points[place] = pointsRange(answer)?.[0] ?? state.out;
  }
  return yardsticks.map((_, i) => {
    const tally = { earned: 0, open: 0, whole: 0, answered: 0, asked: 0 };
    for (let at = starts[i]!; at < starts[i + 1]!; at += 1) {
      const earned = points[behaviors[at]!]!;
      if (earned === state.out) continue;
      const weight = weights[at]!;
      tally.asked += 1;
      tally.whole += weight;
      if (earned > mostPoints) tally.open += weight;
      else {
        tally.answered += 1;
        tally.earned += earned * weight;
      }
    }
    return fitFrom(tally);
  });
}
