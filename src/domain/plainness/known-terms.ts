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

const gather = (terms: readonly (readonly Word[])[]): Terms =>
  Map.groupBy(
    terms.filter(({ length }) => length > 0),
    ([first]) => first!.bare,
  );

/** What any entry has of names. */
export interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly topics?: readonly string[];
  readonly tools?: readonly string[];
}

/** Terms that a glossary explains, each known as a whole. */
export const wholeTerms = (names: readonly string[]): Terms => gather(names.map(wordsOf));

/** Each longer word of what an entry calls itself and what it lists. */
export function ownTerms({ title, name, aliases = [], topics = [], tools = [] }: Named): Terms {
  const own = wordsOf([title, name, ...aliases, ...topics, ...tools].join(' ')).filter(
    ({ small }) => small.length >= shortestTerm,
  );
  return gather([...new Set(own)].map((word) => [word]));
}

/** The titles of what an entry names. "Health & Safety" is also said as "health and safety", and as either half alone. */
export const titleTerms = (titles: readonly string[]): Terms =>
  wholeTerms(titles.flatMap((title) => [title.replaceAll('&', 'and'), ...title.split(' & ')]));
