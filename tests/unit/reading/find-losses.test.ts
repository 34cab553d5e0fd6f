import { describe, expect, test } from 'vitest';
import { findLosses } from '../../../src/reading/find-losses.ts';
import { parseFields } from '../../../src/reading/read-fields.ts';

// Each kind of loss is tested with its words in read-fields.test.ts.
describe('findLosses(document, text)', () => {
  const losses = (text: string) =>
    findLosses(parseFields(text), text).map(({ offset }) => text.slice(offset, offset + 4));

  test('finds nothing where all that is written is read', () => {
    expect(losses('a: "Analyst #2"\n# a line of its own\nb: 12\n')).toEqual([]);
  });

  test('finds every loss, from the top down', () => {
    expect(losses('a: 0123\nb: x #no\nc: *ref\n')).toEqual(['0123', '#no\n', '*ref']);
  });
});
