import { describe, expect, test } from 'vitest';
import { entryText } from '../../../../src/domain/ledger/entry-text.ts';

describe('entryText(entry, body)', () => {
  test('does not ask for the order of fields, but for that of lists', () => {
    expect(entryText({ b: 1, a: { d: 2, c: [2, 1] } }, '')).toBe('{"a":{"c":[2,1],"d":2},"b":1}');
    expect(entryText({ a: [1, 2] }, '')).not.toBe(entryText({ a: [2, 1] }, ''));
  });

  test('has the prose below the fields on a line of its own', () => {
    expect(entryText({ a: 1 }, 'Words.')).toBe('{"a":1}\nWords.');
  });
});
