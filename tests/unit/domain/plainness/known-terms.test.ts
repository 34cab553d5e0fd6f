import { describe, expect, test } from 'vitest';
import { ownTerms, titleTerms, wholeTerms } from '../../../../src/domain/plainness/known-terms.ts';
import { termAt, type Terms } from '../../../../src/domain/plainness/term-words.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

const lengthsIn = (text: string, terms: Terms): number[] => {
  const words = wordsOf(text);
  return words.map((_, at) => termAt(words, at, [terms]));
};

describe('what a reader knows', () => {
  test('is each longer word of what an entry calls itself and lists', () => {
    expect(lengthsIn('ovens of rye bread', ownTerms({ title: 'Rye Bread', topics: ['Deck ovens'] }))).toEqual([
      1, 0, 0, 1,
    ]);
  });

  test('is a term of a glossary as a whole', () => {
    expect(lengthsIn('deck oven, oven', wholeTerms(['Deck oven']))).toEqual([2, 0, 0]);
  });

  test('is a title that is named, and either half of it', () => {
    const terms = titleTerms(['Health & Safety']);
    expect(lengthsIn('health and safety, safety', terms)).toEqual([3, 0, 1, 1]);
  });
});
