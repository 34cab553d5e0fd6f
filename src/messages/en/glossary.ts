import { formatList } from './lists.ts';

/** A term as it stands in a sentence: `job zone`, but `SOC` and `O*NET`. */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;

/** What opens the explanation of words: `What “job zone” means`, `What “job zone” and “SOC” mean`. */
export const formatAsked = (terms: readonly string[]): string =>
  `What ${formatList(terms.map((term) => `“${inSentence(term)}”`))} ${terms.length === 1 ? 'means' : 'mean'}`;
