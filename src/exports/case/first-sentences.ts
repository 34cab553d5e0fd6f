/** Characters of a description that every importer has room for: OpenSALT keeps it in a column of 300. */
const longestDescription = 300;

/** The beginning of a text, and what is left of it. */
export interface Parted {
  readonly first: string;
  readonly rest: string;
}

/** Between a sentence and the next. Capitals before the dot are taken for an abbreviation: “the U.S. Department”. */
const betweenSentences = /(?<=[^\p{Lu}\s][.!?]["”’)]?) +(?=["“‘(]?[\p{Lu}\p{N}])/u;

/**
 * Part a text after the last whole sentence that fits. When not even the first does, it is broken between words, with an
 * ellipsis, and the rest is the whole text; one long word is cut.
 *
 * @param most characters of the beginning
 */
export function firstSentences(text: string, most = longestDescription): Parted {
  if (text.length <= most) return { first: text, rest: '' };
  const sentences = text.split(betweenSentences);
  let fitting = sentences.length;
  while (fitting > 0 && sentences.slice(0, fitting).join(' ').length > most) fitting -= 1;
  if (fitting > 0) return { first: sentences.slice(0, fitting).join(' '), rest: sentences.slice(fitting).join(' ') };
  const end = text.slice(0, most).lastIndexOf(' ');
  const cut = text.slice(0, end > 0 ? end : most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { first: `${cut}…`, rest: text };
}
