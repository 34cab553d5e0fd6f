import { tokenize } from '../similarity/stems.ts';

/** Words that begin what an act is done to. A verb before it is no plural: "the tests and the plans", "tests the plans". */
const begins = '(?:the|an?|each|every|all|both|any|its|their|it|them|what|whether|who|how|which|where|why)';

/** After one of these, a verb may belong to somebody else: "Stops a driver who parks and leaves the door open." */
const subordinate =
  /\b(?:who|whoever|whose|that|which|what|whatever|where|when|whenever|if|until|unless|before|after|while|as|how|why|because|once|so)\b/;

/** "Dates and labels a drum" and "Locks out and tags a pump" are two words for one act; three words before are an act. */
const isAct = (before: string): boolean => tokenize(before).length >= 3;

const second = new RegExp(String.raw`(?:, and|,| and|,? then|,? and then) (\p{L}+s) ${begins}\b`, 'giu');

/**
 * Find the verb with which a second act begins in a critical work function, where it is sure: after "then", or after "and" or a comma,
 * and before a word that begins what an act is done to.
 *
 * @param isVerb whether some behavior or function begins with a word, in small letters
 */
export const secondAct = (text: string, isVerb: (word: string) => boolean): string | undefined =>
  [...text.matchAll(second)].find(
    ({ 1: verb = '', index }) =>
      isVerb(verb.toLowerCase()) && isAct(text.slice(0, index)) && !subordinate.test(text.slice(0, index)),
  )?.[1];
