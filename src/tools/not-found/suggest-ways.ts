import { mostWays } from '../../domain/policy.ts';
import { suggest } from '../../domain/similarity/suggest.ts';
import * as messages from '#messages/not-found.ts';
import type { SearchName } from '../../payloads/search-shape.ts';
import { comparablesShape } from '../compare/compare.ts';
import { namesShape } from '../search/search.ts';
import { readJson } from '../page-data.ts';
import { findNames, nameSuggester } from '../search/names.ts';
import { idOf } from '../search/spelling.ts';
import { type Help, helpCompare, type MissingAddresses, parseComparables, parseRequestedPath } from './missing.ts';

/** Find where the reader of an address that leads nowhere may have wanted to go; undefined when nothing is near. */
export async function suggestPages(path: string, addresses: MissingAddresses): Promise<Help | undefined> {
  const compared = parseComparables(path, addresses.compare);
  if (compared) {
    const { jobs, models } = await readJson(addresses.things, comparablesShape);
    return helpCompare(compared, [...jobs, ...models], addresses.compare);
  }
  const { names } = await readJson(addresses.names, namesShape);
  for (const words of parseRequestedPath(path)) {
    const ways = await findWays(names, words);
    if (ways.length > 0) return { says: messages.headings.didYouMean, ways };
  }
  return undefined;
}

async function findWays(names: readonly SearchName[], words: string): Promise<SearchName[]> {
  const named = findNames(names, words, true).map(({ name }) => name);
  const id = suggest(words.replaceAll(' ', '-'), names.map(idOf));
  const misspelled = names.filter((name) => idOf(name) === id);
  const suggested = await nameSuggester(names)(words, words.split(' '));
  return [...new Set([...named, ...misspelled, ...suggested.map(({ name }) => name)])].slice(0, mostWays);
}
