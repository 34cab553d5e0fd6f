import { expect, test } from 'vitest';
import { educationAnswersOf } from '../../../../src/domain/occupations/entry-education.ts';

const asked = (shares: readonly number[], own = {}) =>
  educationAnswersOf({ education: { soc: '47-2111.00', shares, by: 'I', imprecise: false, ...own } });

test('educationAnswersOf(occupation) tells the most frequent answers, whoever gave them', () => {
  expect(asked([2.31, 30.58, 61.71, 2.31, 1.79, 0, 0, 0, 0, 1.31, 0, 0])).toEqual({
    by: 'workers',
    answers: [
      { level: 3, share: 61.71 },
      { level: 2, share: 30.58 },
    ],
  });
  expect(asked([0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0], { by: 'E' })).toMatchObject({ by: 'experts' });
});

test('educationAnswersOf(occupation) keeps the first answer, however few gave it, and three at most', () => {
  expect(asked([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1])).toMatchObject({ answers: [{ level: 1, share: 9 }] });
  expect(asked([20, 20, 20, 20, 20, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({
    answers: [{ level: 1 }, { level: 2 }, { level: 3 }],
  });
});

test('educationAnswersOf(occupation) shows nothing that O*NET advises against showing, or that nobody was asked', () => {
  expect(asked([50, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], { imprecise: true })).toBe('imprecise');
  expect(educationAnswersOf({ education: null })).toBeNull();
});
