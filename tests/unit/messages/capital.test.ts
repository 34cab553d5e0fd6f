import { expect, test } from 'vitest';
import { capital } from '#messages/capital.ts';

test('capital(text) changes the first letter alone', () => {
  expect(['high school', 'O*NET', ''].map(capital)).toEqual(['High school', 'O*NET', '']);
});
