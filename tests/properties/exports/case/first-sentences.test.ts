import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentences } from '../../../../src/exports/case/first-sentences.ts';

describe('firstSentences(text, most)', () => {
  test('whatever the text, fits and loses no word', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{1,9}){0,8}[.!?]$/);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1 }).map((all) => all.join(' ')),
        fc.integer({ min: 10, max: 120 }),
        (text, most) => {
          const { first, rest } = firstSentences(text, most);
          expect(first.length).toBeLessThanOrEqual(most);
          expect(first.endsWith('…') ? rest : [first, rest].filter(Boolean).join(' ')).toBe(text);
        },
      ),
    );
  });
});
