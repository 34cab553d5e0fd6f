import { wordFiles } from '../domain/search-policy.ts';
import { isTitle, type LabelText, waysToType } from './search-labels.ts';
import { fileTokenOf, isLight, tokensOf, type Word, wordsOf } from './search-words.ts';

/** In how many things each token and each word as it is spelled are. */
export interface ThingCounts {
  readonly count: ReadonlyMap<string, number>;
  /** Without the words that stand only in titles of very few occupations. */
  readonly spelled: ReadonlyMap<string, number>;
}

/** Count in how many things each token and each spelling is. @param things the labels of each thing */
export function countThings(things: readonly (readonly LabelText[])[]): ThingCounts {
  const count = new Map<string, number>();
  const spelled = new Map<string, number>();
  const ours = new Set<string>();
  for (const labels of things) {
    const words = new Set<Word>();
    for (const label of labels) {
      const own = wordsOf(label.text);
      for (const word of own) words.add(word);
      if (!isTitle(label)) for (const { text } of own) ours.add(text);
    }
    for (const token of new Set([...words].flatMap(tokensOf))) count.set(token, (count.get(token) ?? 0) + 1);
    for (const text of new Set([...words].map((word) => word.text))) spelled.set(text, (spelled.get(text) ?? 0) + 1);
  }
  const known = [...spelled].filter(([text, times]) => ours.has(text) || times >= wordFiles.spelled);
  return { count, spelled: new Map(known) };
}

/**
 * Choose the tokens under which a label is filed: all of a name; of other labels the rarest few that a question is looked up by. A title of an occupation, of
 * which there are tens of thousands, stands under the rarest one of each way to type it, as who types it types that too: so no
 * file of a common word grows with them.
 */
export function filedUnder(label: LabelText, count: ReadonlyMap<string, number>): ReadonlySet<string> {
  const { field, text } = label;
  if (field === 'code') return new Set([text.replaceAll(/\D/g, '').slice(0, 6)]);
  if (isTitle(label)) {
    const ways = waysToType(text);
    // In small letters, as most people type.
    const words = (ways.length > 1 ? ways.slice(1) : ways).map((way) => lookedUp(wordsOf(way.toLowerCase())));
    return new Set(words.flatMap((way) => rarestToken(way, count) ?? []));
  }
  if (field === 'title' || field === 'alias' || field === 'id')
    return new Set(telling(wordsOf(text)).flatMap(tokensOf));
  const strong = lookedUp(wordsOf(text));
  const words = (strong.length > 1 ? strong : telling(wordsOf(text))).toSorted(
    (a, b) => (count.get(a.root) ?? 0) - (count.get(b.root) ?? 0),
  );
  return new Set(words.slice(0, wordFiles.tokens).flatMap(tokensOf));
}

/** The token that fewest things have, the first of several; none of no words. */
function rarestToken(words: readonly Word[], count: ReadonlyMap<string, number>): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, Infinity];
  for (const word of words) {
    const token = fileTokenOf(word);
    const times = count.get(token) ?? 0;
    if (times < least) [found, least] = [token, times];
  }
  return found;
}

/** Words of grammar only where there is no other word, and in names of two letters. */
function telling(words: readonly Word[]): readonly Word[] {
  const kept = words.filter(({ grammar }) => !grammar);
  return kept.length > 0 ? kept : words;
}

/** The words that a question is looked up by. */
function lookedUp(words: readonly Word[]): readonly Word[] {
  const kept = telling(words);
  const strong = kept.filter((word) => !isLight(word));
  return strong.length > 0 ? strong : kept;
}
