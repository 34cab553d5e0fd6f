import { find } from '../look-up.ts';
import type { BehaviorsOf } from './answers.ts';
import type { Question } from './next-steps.ts';
import type { Yardstick } from './yardstick.ts';

/**
 * List the behaviors of a yardstick as they stand on paper: competency by competency, in the order of the yardstick and of each
 * entry. Their numbers there, from 1, are their places here plus one.
 *
 * @throws {UnknownIdError} if the behaviors of a competency are not known
 */
export const paperOrder = ({ competencies }: Pick<Yardstick, 'competencies'>, behaviorsOf: BehaviorsOf): Question[] =>
  competencies.flatMap(({ competency }) =>
    find(behaviorsOf, competency, 'competency with behaviors').map((behavior) => ({ competency, behavior })),
  );
