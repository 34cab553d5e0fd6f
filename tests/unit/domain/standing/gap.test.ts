import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/standing/answers.ts';
import { actsToGrow } from '../../../../src/domain/standing/competency-standings.ts';
import { gapOf, reasonOf } from '../../../../src/domain/standing/gap.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 4, patience: 2, sums: 2 });
const answers = (own: Readonly<Record<string, Answer>>) => new Map(Object.entries(own));

describe('gapOf(yardstick, behaviorsOf, answers)', () => {
  const three = aYardstick({ tidiness: { weight: 4 }, patience: { weight: 2 }, sums: { weight: 2 } });
  const own = answers({
    'patience/0': 'often',
    'tidiness/1': 'not-yet',
    'tidiness/2': 'sometimes',
    'tidiness/3': 'often',
  });

  test('tells strengths, what is missing and what is open, with how sure it is', () => {
    const gap = gapOf(three, behaviorsOf, own);
    expect(gap.strengths).toMatchObject([{ asked: { competency: 'patience' }, answered: 1, of: 2, soFar: 1 }]);
    expect(gap.missing).toMatchObject([{ asked: { competency: 'tidiness' }, answered: 3, of: 4, soFar: 0.5 }]);
    expect(gap.open).toMatchObject([{ asked: { competency: 'sums' }, answered: 0, of: 2, soFar: null }]);
    expect(reasonOf(gap)).toEqual({ strengths: ['patience'], missing: ['tidiness'], open: ['sums'] });
    expect(actsToGrow(gap.missing[0]!).map(({ behavior }) => behavior)).toEqual(['tidiness/1', 'tidiness/2']);
  });

  test('tells what does not apply apart', () => {
    const gap = gapOf(three, behaviorsOf, answers({ 'sums/0': 'does-not-apply', 'sums/1': 'does-not-apply' }));
    expect(gap.out.map(({ asked }) => asked.competency)).toEqual(['sums']);
    expect(gap.out[0]).toMatchObject({ share: 0, gained: 0, missed: 0, of: 0 });
  });

  test('puts what costs most first', () => {
    const gap = gapOf(
      three,
      behaviorsOf,
      answers({ 'sums/0': 'not-yet', 'tidiness/0': 'not-yet', 'tidiness/1': 'not-yet' }),
    );
    expect(gap.missing.map(({ asked, missed }) => [asked.competency, Math.round(missed)])).toEqual([
      ['tidiness', Math.round((98 * 2) / 8)],
      ['sums', Math.round(98 / 8)],
    ]);
  });
});
