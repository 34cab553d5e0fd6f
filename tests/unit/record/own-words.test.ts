import { describe, expect, test } from 'vitest';
import { isDay, isKey, isTickWord, isUuid } from '../../../src/record/forms.ts';
import { tidy } from '../../../src/record/own-words.ts';

describe('tidy(words, most)', () => {
  test.for([
    ['  Ada \n', 'Ada'],
    ['one\r\ntwo\tthree', 'one\ntwo\tthree'],
    ['a\u0000b\u001B[31mc\uFFFEd', 'ab[31mcd'],
    ['half \uD83D of a sign', 'half  of a sign'],
    ['שלום 你好 👩‍⚕️', 'שלום 你好 👩‍⚕️'],
    ['=1+1', '=1+1'],
  ] as const)('of %j is %j', ([words, expected]) => {
    expect(tidy(words, 100)).toBe(expected);
    expect(tidy(expected, 100)).toBe(expected);
  });

  test('cuts no sign in two', () => {
    expect(tidy('ab👍', 3)).toBe('ab');
    expect(tidy('ab 👍', 3)).toBe('ab');
    expect(tidy('ab👍', 4)).toBe('ab👍');
  });
});

describe('forms', () => {
  test.for([
    ['2026-11-29', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['1899-12-31', false],
    ['2026-1-1', false],
    ['+002026-11-29', false],
    ['', false],
  ] as const)('the day %j: %s', ([text, expected]) => {
    expect(isDay(text)).toBe(expected);
  });

  test.for([
    ['job:nurse', true],
    ['occupation:29-1141.00', true],
    ['competency:automation/fluid-power', true],
    ['element:4.A.1.a.1', true],
    ['__proto__', false],
    ['job:', false],
    ['job:../x y', false],
    [`job:${'a'.repeat(250)}`, false],
  ] as const)('the key %j: %s', ([text, expected]) => {
    expect(isKey(text)).toBe(expected);
  });

  test('identifiers are UUIDs of version 4 in small letters, words of ticks are short', () => {
    expect(isUuid('3f2a5c1e-0b7d-4e9a-8c61-2d4f6a8b0c1e')).toBe(true);
    for (const no of ['3F2A5C1E-0B7D-4E9A-8C61-2D4F6A8B0C1E', '3f2a5c1e-0b7d-1e9a-8c61-2d4f6a8b0c1e', '__proto__', ''])
      expect(isUuid(no)).toBe(false);
    expect([isTickWord('not-for-me'), isTickWord('Yes'), isTickWord('')]).toEqual([true, false, false]);
  });
});
