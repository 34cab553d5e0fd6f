import { fleschKincaid } from 'flesch-kincaid';
import { fewestGraded } from '../policy.ts';
import { termAt, type Terms } from './known-terms.ts';
import { type Word, wordsOf } from './words.ts';

/** A full stop after one of these, or after a single capital, ends no sentence. */
const shortened = /(?:^|[\s(.])(?:\p{Lu}|Dr|Mr|Mrs|Ms|St|No|vs|e\.g|i\.e|Inc|Ltd)\.$/u;

/** Split a text into sentences, at its full stops, question marks and exclamation marks. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?…]["”’)]*)\s+(?=["“‘(]*[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && shortened.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part !== '') sentences.push(part);
  }
  return sentences;
}

/** The words of a sentence that count: neither names nor terms. */
function wordsThatCount(sentence: string, terms: readonly Terms[]): Word[] {
  const words = wordsOf(sentence);
  const counting: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const { capital } = words[i]!;
    const inTerm = termAt(words, i, terms);
    if (inTerm > 0) i += inTerm - 1;
    else if (capital === 'none' || (capital === 'begins' && i === 0)) counting.push(words[i]!);
  }
  return counting;
}

/**
 * The years of school in the United States that a text asks for, to one decimal; nothing when too few words are left to
 * tell. Names and terms are taken out first: a reader who knows them reads them at a glance, and no other word will do.
 *
 * The formula is that of J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new readability
 * formulas for Navy enlisted personnel" (Research Branch Report 8-75, 1975): 0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59.
 */
export function readingGrade(sentences: readonly string[], terms: readonly Terms[]): number | undefined {
  const sums = { sentence: sentences.length, word: 0, syllable: 0 };
  for (const sentence of sentences)
    for (const { parts, syllables } of wordsThatCount(sentence, terms)) {
      sums.word += parts;
      sums.syllable += syllables;
    }
  return sums.word < fewestGraded ? undefined : Math.round(fleschKincaid(sums) * 10) / 10;
}

/** The words of a sentence that weigh most in its grade: up to three of three syllables or more, the longest first. */
export const longestWords = (sentence: string, terms: readonly Terms[]): string[] =>
  [...new Map(wordsThatCount(sentence, terms).map((word) => [word.small, word])).values()]
    .filter(({ syllables, parts }) => syllables / parts >= 3)
    .sort((one, other) => other.syllables - one.syllables)
    .slice(0, 3)
    .map(({ small }) => small);
