import { type SearchTexts, searchTextsFile, type TextsFile } from '../../payloads/search-texts.ts';
import { readJson, type Shape } from '../page-data.ts';
import type { SearchAddresses } from './addresses.ts';
import type { Thing } from './word-files.ts';

const shape: Shape<TextsFile> = { things: 'object' };
const files = new Map<string, Promise<TextsFile>>();

/**
 * Read what is said of a thing that has a page of its own, and of its behaviors. Each file is read once.
 *
 * @throws {Error} where the site has no texts, as on the development server, or not this one
 */
export async function readTexts(addresses: SearchAddresses, thing: Pick<Thing, 'url' | 'kind'>): Promise<SearchTexts> {
  const root = addresses.page.replace(/[^/]+\/$/, '');
  const address = addresses.index + searchTextsFile(thing, root);
  const reading = files.get(address) ?? readJson(address, shape);
  files.set(address, reading);
  reading.catch(() => files.delete(address));
  const own = (await reading).things[thing.url];
  if (!own) throw new Error(`${address}: nothing of ${thing.url}`);
  return own;
}
