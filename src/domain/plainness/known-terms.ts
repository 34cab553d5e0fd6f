import { type Word, wordsOf } from './words.ts';

/** Names and terms of the trade by their first word: each is one word, or several that stand together. */
export type Terms = ReadonlyMap<string, readonly (readonly Word[])[]>;

/** Words of a title of fewer letters say nothing alone: `and`, `of`, `the`. */
const shortestTerm = 4;

/** How many words from a place on are a term: 0 where none begins. */
export function termAt(words: readonly Word[], at: number, terms: readonly Terms[]): number {
  let longest = 0;
  for (const some of terms)
    for (const term of some.get(words[at]!.bare) ?? [])
      if (term.length > longest && term.every(({ bare }, i) => words[at + i]?.bare === bare)) longest = term.length;
  return longest;
}

/** Put terms under their first words. */
export const gatherTerms = (terms: readonly (readonly Word[])[]): Terms =>
  Map.groupBy(
    terms.filter(({ length }) => length > 0),
    ([first]) => first!.bare,
  );

/** "Health & Safety" is also said as "health and safety", and as either half alone. */
const saidAs = (title: string): string[] => [title.replaceAll('&', 'and'), ...title.split(' & ')];

/** Each of some names, whole. */
export const wholeTerms = (names: readonly string[]): Terms => gatherTerms(names.map(wordsOf));

/** The titles of what an entry names, whole, however they are said. */
export const namedTerms = (titles: readonly string[]): Terms => wholeTerms(titles.flatMap(saidAs));

/** Each longer word of an entry’s own names. */
export const ownTerms = (names: string): Terms =>
  gatherTerms([...new Set(wordsOf(names).filter(({ small }) => small.length >= shortestTerm))].map((word) => [word]));
