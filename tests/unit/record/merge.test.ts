import { describe, expect, test } from 'vitest';
import { answer, answersOf, historyOf, withdraw } from '../../../src/record/answers.ts';
import { disagreements, merge } from '../../../src/record/merge.ts';
import { addGoal, dropGoal, goalsOf } from '../../../src/record/wishes.ts';
import { rename } from '../../../src/record/record.ts';
import { aRecord, behaviors } from '../../fixtures/a-record.ts';

const [one = '', two = ''] = behaviors;
const base = answer(aRecord(), { behavior: one, says: 'not-yet', today: '2026-11-01' });

describe('merge(a, b)', () => {
  test('has the answers of both, and of one behavior the latest day first', () => {
    const phone = answer(base, { behavior: one, says: 'often', today: '2026-11-20' });
    const laptop = answer(answer(base, { behavior: one, says: 'sometimes', today: '2026-11-10' }), {
      behavior: two,
      says: 'does-not-apply',
      today: '2026-11-10',
    });
    const both = merge(laptop, phone);
    expect(historyOf(both, one).map(({ says }) => says)).toEqual(['often', 'sometimes', 'not-yet']);
    expect(answersOf(both).get(two)?.says).toBe('does-not-apply');
  });

  test('does not bring back what was taken back on one device', () => {
    expect(answersOf(merge(base, withdraw(base, one, '2026-11-02'))).size).toBe(0);
    const wished = addGoal(base, 'job:nurse', '2026-11-01');
    expect(goalsOf(merge(dropGoal(wished, 'job:nurse', '2026-11-01'), wished))).toEqual([]);
  });

  test('takes the name that was given last', () => {
    expect(merge(rename(base, 'Ada L.', '2026-11-02'), base).name.text).toBe('Ada L.');
  });
});

describe('disagreements(a, b)', () => {
  test('lists what two devices answered otherwise on one day, and what is kept', () => {
    const a = answer(base, { behavior: two, says: 'often', today: '2026-11-20' });
    const b = answer(rename(base, 'B', '2026-11-20'), { behavior: two, says: 'sometimes', today: '2026-11-20' });
    const told = [{ behavior: two, on: '2026-11-20', kept: 'sometimes', other: 'often' }];
    expect(disagreements(a, b)).toEqual(told);
    expect(disagreements(b, a)).toEqual(told);
    expect(answersOf(merge(a, b)).get(two)?.says).toBe('sometimes');
    expect(disagreements(a, base)).toEqual([]);
  });
});
