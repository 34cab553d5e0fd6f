import type { AnswerWord } from '../../schemas/record.ts';
import { mostPoints, pointsOf } from './limits.ts';

/** What a person may say of a behavior, the best first. */
export const answerNames = ['often', 'sometimes', 'not-yet', 'does-not-apply'] as const satisfies readonly AnswerWord[];

/** What a person says of a behavior: the words that a record has for it. */
export type Answer = AnswerWord;

/** What one person has answered, by the UUID that the ledger has for the behavior. A behavior without an answer is missing. */
export type Answers = ReadonlyMap<string, Answer>;

/** The behaviors of each competency as they are asked: id of the competency → UUIDs of its behaviors, in the order of its entry. */
export type BehaviorsOf = ReadonlyMap<string, readonly string[]>;

/** The least and the most points (0–`mostPoints`) that a behavior can have in the end, by what was answered; null when it does not apply. */
export function pointsRange(answer: Answer | undefined): readonly [least: number, most: number] | null {
  if (answer === undefined) return [0, mostPoints];
  if (answer === 'does-not-apply') return null;
  return [pointsOf[answer], pointsOf[answer]];
}
