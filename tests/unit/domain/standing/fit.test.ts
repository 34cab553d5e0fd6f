import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { fitOf } from '../../../../src/domain/standing/fit.ts';
import { weigh } from '../../../../src/domain/standing/yardstick.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 4, patience: 2, sums: 2 });
const baker = aYardstick({
  tidiness: { weight: 4, shown: ['tidiness/0', 'tidiness/1'], importance: 'high', level: 'skilled' },
  patience: { weight: 2, importance: 'moderate', level: 'basic' },
});
const answers = (own: Readonly<Record<string, Answer>>) => new Map(Object.entries(own));

describe('fitOf(weights, answers)', () => {
  const weights = weigh(baker, behaviorsOf);

  test('is a range as long as something is open, with how much it rests on', () => {
    // 15 000 × 2 + 5 000 × 1 of 2 × 60 000 points; 40 000 are open.
    expect(fitOf(weights, answers({ 'tidiness/0': 'often', 'tidiness/2': 'sometimes' }))).toEqual({
      low: Math.round(1 + (98 * 35) / 120),
      high: Math.round(1 + (98 * 115) / 120),
      answered: 2,
      asked: 6,
      settled: 1 - 40 / 60,
      middle: expect.closeTo(1 + (98 * 75) / 120, 9) as number,
    });
  });

  test('leaves out what does not apply, and what the thing does not ask', () => {
    const own = answers({
      'patience/0': 'does-not-apply',
      'patience/1': 'does-not-apply',
      'tidiness/0': 'often',
      'sums/0': 'not-yet',
    });
    expect(fitOf(weights, own)).toMatchObject({ answered: 1, asked: 4, low: Math.round(1 + (98 * 30) / 80) });
  });
});
