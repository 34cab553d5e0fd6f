import { gatherTerms, type Terms } from './term-words.ts';
import { wordsOf } from './words.ts';

/** Words of a title of fewer letters say nothing alone: `and`, `of`, `the`. */
const shortestTerm = 4;

/** What any entry has of names. */
export interface Named {
  readonly title?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly topics?: readonly string[];
  readonly tools?: readonly string[];
}

/** Terms that a glossary explains, each known as a whole. */
export const wholeTerms = (names: readonly string[]): Terms => gatherTerms(names.map(wordsOf));

/** Each longer word of what an entry calls itself and what it lists. */
export function ownTerms({ title, name, aliases = [], topics = [], tools = [] }: Named): Terms {
  const own = wordsOf([title, name, ...aliases, ...topics, ...tools].join(' ')).filter(
    ({ small }) => small.length >= shortestTerm,
  );
  return gatherTerms([...new Set(own)].map((word) => [word]));
}

/** The titles of what an entry names. "Health & Safety" is also said as "health and safety", and as either half alone. */
export const titleTerms = (titles: readonly string[]): Terms =>
  wholeTerms(titles.flatMap((title) => [title.replaceAll('&', 'and'), ...title.split(' & ')]));
