import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { nextSteps, questionsOf } from '../../../../src/domain/standing/next-steps.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 4, patience: 2, sums: 2 });
const baker = aYardstick({
  tidiness: { weight: 4, shown: ['tidiness/0', 'tidiness/1'], importance: 'high', level: 'skilled' },
  patience: { weight: 2, importance: 'moderate', level: 'basic' },
});
const answers = (own: Readonly<Record<string, Answer>>) => new Map(Object.entries(own));

test('nextSteps(…) names the answers that tell most, and the acts that would raise the figure most', () => {
  const own = answers({ 'tidiness/0': 'not-yet', 'patience/0': 'sometimes' });
  const { toAnswer, toGrow } = nextSteps(baker, behaviorsOf, own, 2);
  expect(toAnswer.map(({ behavior }) => behavior)).toEqual(['tidiness/1', 'patience/1']);
  expect(toGrow).toEqual([
    { competency: 'tidiness', behavior: 'tidiness/0', points: 98 / 4 },
    { competency: 'patience', behavior: 'patience/0', points: expect.closeTo(98 / 12, 9) as number },
  ]);
});

test('questionsOf(yardstick, behaviorsOf) asks what counts most first, and the rest in order', () => {
  expect(questionsOf(baker, behaviorsOf).map(({ behavior }) => behavior)).toEqual([
    'tidiness/0',
    'tidiness/1',
    'patience/0',
    'patience/1',
    'tidiness/2',
    'tidiness/3',
  ]);
});
