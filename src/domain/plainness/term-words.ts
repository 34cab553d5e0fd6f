import type { Word } from './words.ts';

/** Names and terms of the trade by their first word: each is one word, or several that stand together. */
export type Terms = ReadonlyMap<string, readonly (readonly Word[])[]>;

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
