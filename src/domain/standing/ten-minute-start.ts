import type { BehaviorsOf } from './answers.ts';
import { behaviorsAtStart, behaviorsAtStartOfOne } from './limits.ts';
import type { Question } from './next-steps.ts';
import { weigh, type Yardstick } from './yardstick.ts';

/** How much of each yardstick the start settles. */
export interface Start {
  /** In the order in which they were chosen, the most telling first. */
  readonly questions: readonly Question[];
  /** Of each yardstick, in their order: how many of the questions count for it, and the share (0–1) of its weight that they have. */
  readonly reach: readonly { readonly answers: number; readonly settled: number }[];
}

/**
 * Choose the few behaviors that tell most about many yardsticks at once. Each turn takes the behavior that adds most to the sum of
 * the square roots of the shares that are settled, so a yardstick of which little is known counts for more. A greedy choice
 * from such a sum, which only ever gains less, is within 63 of 100 of the best there could be (G. L. Nemhauser and others, 1978).
 * At most `behaviorsAtStartOfOne` come from one competency. Of equal ones the first by the order of the competencies is taken,
 * so the same content gives the same questions.
 *
 * @param yardsticks usually all jobs
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export function tenMinuteStart(
  yardsticks: readonly Yardstick[],
  behaviorsOf: BehaviorsOf,
  count: number = behaviorsAtStart,
): Start {
  const shares = yardsticks.map((one) => sharesOf(weigh(one, behaviorsOf)));
  const settled = yardsticks.map(() => 0);
  const answers = yardsticks.map(() => 0);
  const asked = new Set(yardsticks.flatMap(({ competencies }) => competencies.map(({ competency }) => competency)));
  let left = [...behaviorsOf].flatMap(([competency, own]) =>
    asked.has(competency) ? own.map((behavior) => ({ competency, behavior })) : [],
  );
  const countsFor = new Map(
    left.map(({ behavior }) => [
      behavior,
      shares.flatMap((own, i) => (own.has(behavior) ? [[i, own.get(behavior)!] as const] : [])),
    ]),
  );
  const gainOf = ({ behavior }: Question) =>
    countsFor
      .get(behavior)!
      .reduce((sum, [i, share]) => sum + Math.sqrt(settled[i]! + share) - Math.sqrt(settled[i]!), 0);
  const questions: Question[] = [];
  while (questions.length < count && left.length > 0) {
    const best = left.map((one) => ({ one, gain: gainOf(one) })).reduce((a, b) => (b.gain > a.gain ? b : a)).one;
    questions.push(best);
    for (const [i, share] of countsFor.get(best.behavior)!) {
      settled[i]! += share;
      answers[i]! += 1;
    }
    const ofOne = questions.filter(({ competency }) => competency === best.competency).length;
    left = left.filter((one) =>
      ofOne >= behaviorsAtStartOfOne ? one.competency !== best.competency : one.behavior !== best.behavior,
    );
  }
  return { questions, reach: yardsticks.map((_, i) => ({ answers: answers[i]!, settled: settled[i]! })) };
}

function sharesOf(weights: ReadonlyMap<string, number>): Map<string, number> {
  let whole = 0;
  for (const weight of weights.values()) whole += weight;
  return new Map([...weights].map(([behavior, weight]) => [behavior, weight / whole]));
}
