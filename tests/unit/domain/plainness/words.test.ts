import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

describe('wordsOf(text)', () => {
  test('leaves numbers and signs out, and keeps words with hyphens whole', () => {
    expect(wordsOf('Double-checks 24 loaves (rye & wheat).').map(({ small }) => small)).toEqual([
      'double-checks',
      'loaves',
      'rye',
      'wheat',
    ]);
  });

  test.for([
    ['bread', 1, 1],
    ['bakery', 3, 1],
    ['organization', 5, 1],
    ['well-known', 2, 2],
  ] as const)('counts the syllables and the parts of %s: %i, %i', ([word, syllables, parts]) => {
    expect(wordsOf(word)).toMatchObject([{ syllables, parts }]);
  });

  test('compares the forms of a word by one', () => {
    expect(new Set(wordsOf("competency Competencies competency’s competency's").map(({ bare }) => bare))).toEqual(
      new Set(['competency']),
    );
  });

  test.for([
    ['bread', 'none'],
    ['Ohio', 'begins'],
    ['OSHA', 'inside'],
    ['eBay', 'inside'],
  ] as const)('sees the capital of %s: %s', ([word, capital]) => {
    expect(wordsOf(word)).toMatchObject([{ capital }]);
  });
});
