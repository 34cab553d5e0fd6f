import { describe, expect, test } from 'vitest';
import { longestWords, readingGrade, splitSentences } from '../../../../src/domain/plainness/reading-grade.ts';
import { wordsOf } from '../../../../src/domain/plainness/words.ts';

const term = (word: string) => [new Map([[word, [wordsOf(word)]]])];

describe('splitSentences(text)', () => {
  test.for([
    ['Bread rises. Dough rests.', 2],
    ['Who is next? "Rye!" The baker waits… Then it rings.', 4],
    ['The search is that of J. Y. Yen, who wrote it in 1971.', 1],
    ['In the U.S. Department of Labor, it is so.', 1],
    ['Some flour, e.g. Rye, is gray.', 1],
    ['It costs 2.50 dollars, and 3.4 pounds are left.', 1],
    ['Adds salt. 24 loaves follow.', 2],
    ['', 0],
  ] as const)('finds in %j: %i', ([text, count]) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('readingGrade(sentences, terms)', () => {
  test('is the formula of Kincaid and others, to one decimal', () => {
    // 6 words, 8 syllables: 0.39 × 6 + 11.8 × 8 / 6 − 15.59
    expect(readingGrade(['The baker waits for the oven.'], [])).toBe(2.5);
  });

  test('counts over all sentences', () => {
    // 10 words in 2 sentences, 10 syllables: 0.39 × 5 + 11.8 − 15.59
    expect(readingGrade(['The dough waits for you.', 'Salt goes in at last.'], [])).toBe(-1.8);
  });

  test('leaves out names by their capitals, but not the word that begins a sentence', () => {
    expect(readingGrade(['The dough in Philadelphia waits for OSHA.'], [])).toBe(
      readingGrade(['The dough in waits for.'], []),
    );
    expect(readingGrade(['Organizations wait for the dough.'], [])).toBeGreaterThan(5);
  });

  test('leaves out terms', () => {
    const text = ['The dough needs fermentation for a day.'];
    expect(readingGrade(text, term('fermentation'))).toBe(readingGrade(['The dough needs for a day.'], []));
    expect(readingGrade(text, [])).toBeGreaterThan(readingGrade(text, term('fermentation'))!);
  });

  test('tells nothing of fewer than five words', () => {
    expect(readingGrade(['Extensive organizational preparation needed.'], [])).toBeUndefined();
    expect(readingGrade([], [])).toBeUndefined();
  });
});

describe('longestWords(sentence, terms)', () => {
  test('gives up to three of three syllables or more, each once, the longest first', () => {
    expect(longestWords('Bakery, bakery, organization, banana, umbrella and bread.', [])).toEqual([
      'organization',
      'bakery',
      'banana',
    ]);
    expect(longestWords('The fermentation of rye bread.', term('fermentation'))).toEqual([]);
  });
});
