import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { actsToGrow, competencyStandings, toGain } from '../../../../src/domain/standing/competency-standings.ts';
import { weigh } from '../../../../src/domain/standing/yardstick.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 4, patience: 2 });
const yardstick = aYardstick({ tidiness: { weight: 3, shown: ['tidiness/3'] }, patience: { weight: 1 } });
const standingsOf = (own: Readonly<Record<string, Answer>>) =>
  competencyStandings(yardstick, weigh(yardstick, behaviorsOf), behaviorsOf, new Map(Object.entries(own)));

describe('competencyStandings(yardstick, weights, behaviorsOf, answers)', () => {
  test('tells of each competency what it counts, what is gained and missed, and how sure that is', () => {
    const [tidiness, patience] = standingsOf({ 'tidiness/3': 'sometimes', 'tidiness/0': 'often' });
    expect(tidiness).toMatchObject({
      kind: 'gap',
      share: 0.75,
      answered: 2,
      of: 4,
      soFar: expect.closeTo((22.5 / 2 + 2.5) / 25, 9) as number,
      gained: expect.closeTo((98 * (22.5 / 2 + 2.5)) / 40, 9) as number,
      missed: expect.closeTo((98 * (22.5 / 2)) / 40, 9) as number,
    });
    expect(patience).toMatchObject({ kind: 'open', soFar: null, gained: 0, missed: 0, answered: 0, of: 2 });
  });

  test('tells of each behavior the answer, what it counts, and whether an act shows it', () => {
    const [tidiness] = standingsOf({ 'tidiness/3': 'not-yet', 'tidiness/0': 'does-not-apply' });
    expect(tidiness!.behaviors.map(({ answer, isShown }) => [answer, isShown])).toEqual([
      ['does-not-apply', false],
      [null, false],
      [null, false],
      ['not-yet', true],
    ]);
    expect(tidiness!.behaviors[0]!.counts).toBe(0);
    expect(tidiness!.behaviors[3]!.counts).toBeCloseTo((98 * 22.5) / 37.5, 9);
  });

  test.for([
    [{ 'patience/0': 'often', 'patience/1': 'sometimes' }, 'strength'],
    [{ 'patience/0': 'often', 'patience/1': 'not-yet' }, 'gap'],
    [{ 'patience/0': 'does-not-apply' }, 'open'],
    [{ 'patience/0': 'does-not-apply', 'patience/1': 'does-not-apply' }, 'out'],
  ] as const)('of %o is a competency a %s', ([own, kind]) => {
    expect(standingsOf(own)[1]!.kind).toBe(kind);
  });
});

describe('actsToGrow(standing)', () => {
  test('lists what is done sometimes or not yet, what would gain most first', () => {
    const [tidiness] = standingsOf({ 'tidiness/0': 'sometimes', 'tidiness/1': 'not-yet', 'tidiness/2': 'often' });
    expect(actsToGrow(tidiness!).map(({ behavior }) => behavior)).toEqual(['tidiness/1', 'tidiness/0']);
    expect(toGain(tidiness!.behaviors[1]!)).toBeCloseTo(2 * toGain(tidiness!.behaviors[0]!), 9);
    expect(toGain(tidiness!.behaviors[3]!)).toBe(0);
  });
});
