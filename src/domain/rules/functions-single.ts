import { type Entries, listBehaviors } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { tokenize } from '../similarity/stems.ts';

/** A word that begins what an act is done to. A verb before it is no plural: "the tests and the plans", "tests the plans". */
const begins = '(?:the|an?|each|every|all|both|any|its|their|it|them|what|whether|who|how|which|where|why)';

/** After one of these, a verb may belong to somebody else: "Stops a driver who parks and leaves the door open." */
const subordinate =
  /\b(?:who|whoever|whose|that|which|what|whatever|where|when|whenever|if|until|unless|before|after|while|as|how|why|because|once|so)\b/;

/** "Dates and labels a drum" and "Locks out and tags a pump" are two words for one act; three words before are an act. */
const isAct = (before: string): boolean => tokenize(before).length >= 3;

/**
 * A critical work function holds one act. Two are told where it is sure: a verb with which some behavior or function
 * begins, after "then", or after "and" or a comma and before a word that begins what an act is done to.
 */
export function functionsSingle(entries: Entries): Finding[] {
  const behaviors = listBehaviors(entries);
  const verbs = new Set(behaviors.map(({ text }) => tokenize(text)[0] ?? ''));
  const second = new RegExp(String.raw`(?:, and|,| and|,? then|,? and then) (\p{L}+s) ${begins}\b`, 'giu');
  return behaviors.flatMap(({ competency, text, path }) => {
    if (!entries.technical.has(competency)) return [];
    const found = [...text.matchAll(second)].find(
      ({ 1: verb = '', index }) =>
        verbs.has(verb.toLowerCase()) && isAct(text.slice(0, index)) && !subordinate.test(text.slice(0, index)),
    );
    return found
      ? [
          problemAt(
            'technical',
            competency,
            `${path}.text`,
            `a second act begins with "${found[1]}": "${text}"`,
            'keep one act, or make two functions of it',
          ),
        ]
      : [];
  });
}
