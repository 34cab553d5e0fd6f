import { distance } from 'fastest-levenshtein';
import { misspelling } from '../search-policy.ts';

/** A word that may be meant by a misspelled one. */
export interface Correction {
  readonly word: string;
  /** How near it is, 0–1. */
  readonly grade: number;
  /** Whether it is so near that hardly anything else can be meant. */
  readonly sure: boolean;
}

/**
 * Find the words that a misspelled one may mean: few letters away, or few sounds. Of words as near, those come first that begin
 * alike and that stand more often.
 *
 * @param known words, each with a number that grows with how often it stands
 * @returns the nearest few, the best first; none that is far from it
 */
export function correct(wrong: string, known: Iterable<readonly [word: string, times: number]>): Correction[] {
  const { most, letters, certain, begins, often, shown, tail } = misspelling;
  const allowed = wrong.length * letters;
  const sound = soundOf(wrong);
  const found: Correction[] = [];
  for (const [word, times] of known) {
    if (Math.abs(word.length - wrong.length) > most) continue;
    const written = distance(wrong, word);
    // “airtransportation” is more than a misspelled “transportation”.
    if (written > most || (written > 1 && wrong.includes(word))) continue;
    const changes = Math.min(written, (written + 2 * distance(sound, soundOf(word))) / 3) - often * times;
    if (changes > allowed) continue;
    const sure = written < 3 && changes <= wrong.length * certain;
    found.push({ word, sure, grade: 1 - (changes - (word[0] === wrong[0] ? begins : 0)) / wrong.length });
  }
  found.sort((a, b) => b.grade - a.grade || (a.word < b.word ? -1 : 1));
  return found
    .filter(({ grade }) => grade > found[0]!.grade - tail)
    .slice(0, shown)
    .map((one) => ({ ...one, grade: Math.min(0.95, one.grade) }));
}

/** Write down about how an English word sounds, vowels as one sign. */
export function soundOf(word: string): string {
  return word
    .replace(/^(?:kn|gn)/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^ps/, 's')
    .replaceAll('ph', 'f')
    .replaceAll(/(?:[tsc]i(?:on|an|en)|sh[aeiou]n)(?=s?$)/g, 'Xn')
    .replaceAll('sh', 'X')
    .replaceAll(/t?ch/g, 'C')
    .replaceAll(/ck|q/g, 'k')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('c', 'k')
    .replaceAll(/[dt]?g(?=[eiy])/g, 'j')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replaceAll(/gh(?![aeiou])/g, '')
    .replaceAll(/[aeiouyw]+/g, 'a')
    .replaceAll(/(.)\1+/g, '$1');
}
