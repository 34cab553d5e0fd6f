import { expect, test } from 'vitest';
import { answerNames, pointsRange } from '../../../../src/domain/standing/answers.ts';

test('pointsRange(answer) is one number for an answer, all of them without one, and nothing for what does not apply', () => {
  expect(answerNames.map(pointsRange)).toEqual([[2, 2], [1, 1], [0, 0], null]);
  expect(pointsRange(undefined)).toEqual([0, 2]);
});
