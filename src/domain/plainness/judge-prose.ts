import type { Complaint } from '../errors.ts';
import { hardestGrade, longestSentence } from '../policy.ts';
import { longestWords, readingGrade, splitSentences } from './reading-grade.ts';
import type { Terms } from './known-terms.ts';

/** What is wrong with a text, and how to mend it. */
export type Fault = Pick<Complaint, 'what' | 'fix'>;

/** What stands between blanks and has a letter or a digit; signs are looked for where there may be too many words. */
function countWords(sentence: string): number {
  const parts = sentence.split(' ');
  return parts.length <= longestSentence ? parts.length : parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/**
 * Find what makes a text hard to read: sentences of more than 24 words, and a reading grade above 10.
 *
 * @param terms what its reader knows, and does not count in the grade
 * @param half what a text that is too long is made two of
 */
export function judgeProse(text: string, terms: readonly Terms[], half = 'sentences'): Fault[] {
  const sentences = splitSentences(text);
  const long = sentences.flatMap((sentence) => {
    const count = countWords(sentence);
    return count > longestSentence
      ? [
          {
            what: `${count} words: "${sentence}"`,
            fix: `write at most ${longestSentence} words, or make two ${half} of it`,
          },
        ]
      : [];
  });
  const grade = readingGrade(sentences, terms);
  if (grade === undefined || grade <= hardestGrade) return long;
  const [hardest = text] = sentences.toSorted(
    (one, other) => (readingGrade([other], terms) ?? 0) - (readingGrade([one], terms) ?? 0),
  );
  const words = longestWords(hardest, terms).map((word) => `"${word}"`);
  const named = words.length > 0 ? ` (its longest words: ${words.join(', ')})` : '';
  return [
    ...long,
    {
      what: `reading grade ${grade}: "${hardest}"${named}`,
      fix: `write shorter words, or make two ${half} of it, until the grade is ${hardestGrade} or less`,
    },
  ];
}
