import { syllable } from 'syllable';

/** A word as it stands in a text, with what its form tells. */
export interface Word {
  /** In small letters. */
  readonly small: string;
  /** What it is compared by: `Competencies` and `competency’s` are `competency`. */
  readonly bare: string;
  /** Its parts between hyphens, each read as a word of its own. */
  readonly parts: number;
  readonly syllables: number;
  /** A name shows by a capital: `begins` where it could also begin a sentence, `inside` where it could not (`O*NET`). */
  readonly capital: 'begins' | 'inside' | 'none';
}

/** Each word that was met, looked at once: the same few thousand make up all texts. */
const met = new Map<string, Word>();

function look(written: string): Word {
  const known = met.get(written);
  if (known) return known;
  const small = written.toLowerCase();
  const word: Word = {
    small,
    bare: small
      .replace(/['’]s?$/, '')
      .replace(/ies$/, 'y')
      .replace(/s$/, ''),
    parts: small.split('-').filter(Boolean).length,
    syllables: syllable(small),
    capital: /.\p{Lu}/u.test(written) ? 'inside' : /^\p{Lu}/u.test(written) ? 'begins' : 'none',
  };
  met.set(written, word);
  return word;
}

/** The words of a text in their order; those with hyphens stay whole, and numbers are none. */
export const wordsOf = (text: string): Word[] => (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).map(look);
