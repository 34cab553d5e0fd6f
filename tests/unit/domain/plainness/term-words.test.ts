import { describe, expect, test } from 'vitest';
import { gatherTerms, termAt } from '../../../../src/domain/plainness/term-words.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

const terms = [gatherTerms(['proofing cabinet', 'proofing', ''].map(wordsOf))];
const lengths = (text: string): number[] => {
  const words = wordsOf(text);
  return words.map((_, at) => termAt(words, at, terms));
};

describe('gatherTerms(terms) and termAt(words, at, terms)', () => {
  test('the longest term that begins at a word counts', () => {
    expect(lengths('the proofing cabinets and proofing')).toEqual([0, 2, 0, 0, 1]);
  });

  test('a term without words begins nowhere', () => {
    expect(lengths('flour')).toEqual([0]);
  });
});
