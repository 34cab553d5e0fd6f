import { type Answers, pointsRange } from './answers.ts';
import { fitEnds, mostPoints } from './limits.ts';
import type { Weights } from './yardstick.ts';

/**
 * How well answers fit a yardstick: a range, because what is not answered may turn out either way. It is a reading of one’s own
 * answers and predicts nothing.
 */
export interface Fit {
  /** 1–99, if all that is not answered were "not yet". */
  readonly low: number;
  /** 1–99, if all that is not answered were "often"; equal to `low` when all is answered. */
  readonly high: number;
  /** Behaviors answered, without those that do not apply. */
  readonly answered: number;
  /** Behaviors that count, without those that do not apply: 1 or more. */
  readonly asked: number;
  /** Share (0–1) of the weight that is answered. */
  readonly settled: number;
  /** Middle of the range before it was rounded, for putting fits in order; 1–99. */
  readonly middle: number;
}

/** What answers come to, in whole numbers: weights, and weights times points. */
export interface Tally {
  /** Points times weight of what is answered. */
  readonly earned: number;
  /** Weight of what is not answered. */
  readonly open: number;
  /** Weight of all that applies. */
  readonly whole: number;
  readonly answered: number;
  readonly asked: number;
}

/**
 * Hold answers against the weights of a yardstick. The fit is 1 + 98 × (points times weight) ÷ (the most that could be), over
 * the behaviors that apply, rounded.
 *
 * @returns null when nothing that counts applies to the person, or nothing counts
 */
export const fitOf = (weights: Weights, answers: Answers): Fit | null => fitFrom(tallyOf(weights, answers));

/** Add up what answers come to over the weights of a yardstick, or of a part of it. */
export function tallyOf(weights: Weights, answers: Answers): Tally {
  const tally = { earned: 0, open: 0, whole: 0, answered: 0, asked: 0 };
  for (const [behavior, weight] of weights) {
    const answer = answers.get(behavior);
    const range = pointsRange(answer);
    if (range === null) continue;
    tally.asked += 1;
    tally.whole += weight;
    tally.earned += weight * range[0];
    if (answer === undefined) tally.open += weight;
    else tally.answered += 1;
  }
  return tally;
}

/** Turn a tally into a fit; null when nothing applies. */
export function fitFrom({ earned, open, whole, answered, asked }: Tally): Fit | null {
  if (whole === 0) return null;
  const most = mostPoints * whole;
  const low = onScale(earned, most);
  const high = onScale(earned + mostPoints * open, most);
  return {
    low: Math.round(low),
    high: Math.round(high),
    answered,
    asked,
    settled: 1 - open / whole,
    middle: (low + high) / 2,
  };
}

/** Put points (0 to `most`) on the scale from 1 to 99. */
const onScale = (points: number, most: number): number =>
  fitEnds.least + ((fitEnds.most - fitEnds.least) * points) / most;
