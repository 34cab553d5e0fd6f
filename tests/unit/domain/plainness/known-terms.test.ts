import { expect, test } from 'vitest';
import { gatherTerms, namedTerms, ownTerms, termAt, type Terms, wholeTerms } from '../../../../src/domain/plainness/known-terms.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

const lengthsIn = (text: string, terms: Terms): number[] => {
  const words = wordsOf(text);
  return words.map((_, at) => termAt(words, at, [terms]));
};

test('whole terms count as one, the longest first', () => {
  expect(lengthsIn('a proofing cabinet and proofing', wholeTerms(['Proofing', 'Proofing cabinet']))).toEqual([
    0, 2, 0, 0, 1,
  ]);
});

test('named titles are also said with a word for the sign, and by halves', () => {
  expect(lengthsIn('order and cleanliness, order', namedTerms(['Order & Cleanliness']))).toEqual([3, 0, 1, 1]);
});

test('of an entry’s own names each longer word counts', () => {
  expect(lengthsIn('controls and the automation', ownTerms('Controls and Automation'))).toEqual([1, 0, 0, 1]);
});

test('the longest term that begins at a word counts, and one without words begins nowhere', () => {
  const terms = [gatherTerms(['proofing cabinet', 'proofing', ''].map(wordsOf))];
  const words = wordsOf('the proofing cabinets and proofing');
  expect(words.map((_, at) => termAt(words, at, terms))).toEqual([0, 2, 0, 0, 1]);
});
