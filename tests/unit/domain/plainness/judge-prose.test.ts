import { describe, expect, test } from 'vitest';
import { judgeProse } from '../../../../src/domain/plainness/judge-prose.ts';

const words = (count: number) => `Lifts ${Array.from({ length: count - 1 }, () => 'sack').join(' ')}.`;
const hard = 'Facilitates organizational communication regarding operational priorities.';

describe('judgeProse(text, terms)', () => {
  test.for(['Waits for the dough.', words(24), `${words(24)} ${words(24)}`, ''])('lets stand: %s', (text) => {
    expect(judgeProse(text, [])).toEqual([]);
  });

  test('tells each sentence of more than 24 words', () => {
    expect(judgeProse(`${words(25)} Waits. ${words(30)}`, [])).toEqual([
      { what: `25 words: "${words(25)}"`, fix: 'write at most 24 words, or make two sentences of it' },
      { what: `30 words: "${words(30)}"`, fix: 'write at most 24 words, or make two sentences of it' },
    ]);
  });

  test('counts what stands between blanks as one word, and signs as none', () => {
    expect(judgeProse(`Adds 1.0 × 4.2 + 0.4, one-by-one: ${'on '.repeat(19)}it.`, [])).toMatchObject([
      { what: /^25 words/ },
    ]);
    expect(judgeProse(`Adds 1.0 × 4.2 + 0.4, one-by-one: ${'on '.repeat(18)}it.`, [])).toEqual([]);
  });

  test('tells of a text above grade 10, with its hardest sentence and the longest words of that', () => {
    expect(judgeProse(`${hard} Waits for it.`, [])).toEqual([
      {
        what: expect.stringMatching(
          /^reading grade [\d.]+: "Facilitates .*priorities\." \(its longest words: "organizational", "communication", "operational"\)$/,
        ),
        fix: 'write shorter words, or make two sentences of it, until the grade is 10 or less',
      },
    ]);
  });

  test('tells of both at once, and says what to make two of', () => {
    const both = judgeProse(
      `${words(25).slice(0, -1)} regarding organizational communication priorities necessarily establishing responsibility.`,
      [],
      'acts',
    );
    expect(both.map(({ fix }) => fix)).toEqual([
      'write at most 24 words, or make two acts of it',
      'write shorter words, or make two acts of it, until the grade is 10 or less',
    ]);
  });
});
