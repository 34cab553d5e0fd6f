import { mostWays } from '../../domain/policy.ts';
import * as messages from '#messages/not-found.ts';
import { comparablesShape } from '../compare/compare.ts';
import { readJson } from '../page-data.ts';
import { findThings } from '../search/find.ts';
import { readWordFiles } from '../search/read-words.ts';
import { type Help, helpCompare, type MissingAddresses, parseComparables, parseRequestedPath } from './missing.ts';

/** Find where the reader of an address that leads nowhere may have wanted to go; undefined when nothing is near. */
export async function suggestPages(path: string, addresses: MissingAddresses): Promise<Help | undefined> {
  const compared = parseComparables(path, addresses.compare);
  if (compared) {
    const { jobs, models } = await readJson(addresses.things, comparablesShape);
    return helpCompare(compared, [...jobs, ...models], addresses.compare);
  }
  const words = await readWordFiles(addresses.words);
  for (const asked of parseRequestedPath(path)) {
    const { ranked } = await findThings(words, asked);
    if (ranked.length > 0)
      return { says: messages.headings.didYouMean, ways: ranked.slice(0, mostWays).map(({ thing }) => thing) };
  }
  return undefined;
}
