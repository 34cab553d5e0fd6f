import { expect, test } from 'vitest';
import { exists } from './files.ts';
import { longest } from './longest-first.ts';

test('each test file that is to begin early is there, and named once', () => {
  expect(longest.filter((file) => !exists(`tests/${file}`))).toEqual([]);
  expect(new Set(longest).size).toBe(longest.length);
});
