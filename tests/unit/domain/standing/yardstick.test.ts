import { describe, expect, test } from 'vitest';
import { blendOf, weigh } from '../../../../src/domain/standing/yardstick.ts';
import { aYardstick, behaviorsCounted } from '../../../fixtures/some-yardsticks.ts';

const behaviorsOf = behaviorsCounted({ tidiness: 4, patience: 2, sums: 2 });
const baker = aYardstick({
  tidiness: { weight: 4, shown: ['tidiness/0', 'tidiness/1'], importance: 'high', level: 'skilled' },
  patience: { weight: 2, importance: 'moderate', level: 'basic' },
});

describe('weigh(yardstick, behaviorsOf)', () => {
  test('gives three quarters of a competency to what the acts of the job show, and a quarter to the rest', () => {
    expect([...weigh(baker, behaviorsOf)]).toEqual([
      ['tidiness/0', 15_000],
      ['tidiness/1', 15_000],
      ['tidiness/2', 5_000],
      ['tidiness/3', 5_000],
      ['patience/0', 10_000],
      ['patience/1', 10_000],
    ]);
  });

  test('gives all of it to one group where there is no other', () => {
    const all = aYardstick({ sums: { weight: 4, shown: ['sums/0', 'sums/1'] } });
    expect([...weigh(all, behaviorsOf).values()]).toEqual([20_000, 20_000]);
    const gone = aYardstick({ sums: { weight: 4, shown: ['sums/7'] } });
    expect([...weigh(gone, behaviorsOf).values()]).toEqual([20_000, 20_000]);
  });

  test('refuses a competency whose behaviors have not come', () => {
    expect(() => weigh(aYardstick({ juggling: {} }), behaviorsOf)).toThrow(
      'no competency with behaviors has the id "juggling"',
    );
  });
});

describe('blendOf(parts, title)', () => {
  const clerk = aYardstick(
    { sums: { weight: 1 }, patience: { weight: 1, importance: 'high', level: 'expert' } },
    { id: 'clerk', title: 'Clerk', credentials: [{ credential: 'food-handler', need: 'required' }] },
  );
  const both = blendOf(
    [{ ...baker, credentials: [{ credential: 'food-handler', need: 'expected' }] }, clerk],
    'My own',
  );

  test('lets each part count the same, and asks what any of them asks', () => {
    const weights = weigh(both, behaviorsOf);
    expect(weights.get('sums/0')).toBe(250_000);
    expect(weights.get('patience/0')).toBe(250_000 + Math.round((1_000_000 * 10_000) / 60_000));
    expect(both).toMatchObject({ id: 'baker+clerk', title: 'My own', kind: 'blend' });
    expect(both.competencies.find(({ competency }) => competency === 'patience')).toMatchObject({
      importance: 'high',
      level: 'expert',
    });
    expect(both.credentials).toEqual([{ credential: 'food-handler', need: 'required' }]);
  });

  test('needs a part', () => {
    expect(() => blendOf([], 'Nothing')).toThrow(RangeError);
  });
});
