import { describe, expect, test } from 'vitest';
import { reviewState } from '../../../../src/domain/atlas/review-state.ts';

describe('reviewState(reviewed)', () => {
  test('is due for an informal look after a year and for a formal update after three', () => {
    expect(reviewState('2026-11-22')).toEqual({
      reviewed: '2026-11-22',
      informalDue: '2027-11-22',
      formalDue: '2029-11-22',
    });
  });

  test('takes the last day of February for a leap day', () => {
    expect(reviewState('2028-02-29')).toEqual({
      reviewed: '2028-02-29',
      informalDue: '2029-02-28',
      formalDue: '2031-02-28',
    });
  });
});
