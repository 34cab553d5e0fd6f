import { describe, expect, test } from 'vitest';
import { gatherTerms, termAt } from '../../../../src/domain/plainness/term-words.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

describe('termAt(words, at, terms)', () => {
  test('takes the longest of several that begin alike, in any of the lists', () => {
    const terms = [gatherTerms([wordsOf('proofing cabinet')]), gatherTerms([wordsOf('proofing'), []])];
    const words = wordsOf('The proofing cabinets and proofing');
    expect(words.map((_, at) => termAt(words, at, terms))).toEqual([0, 2, 0, 0, 1]);
  });
});
