import { fieldWeights } from '../../domain/search-policy.ts';
import { numberRecords, parseId } from '../../payloads/search-ids.ts';
import type { ListedThing, RecordListing } from '../../payloads/search-listing.ts';
import { runScript } from '../load-part.ts';
import { readJson, type Shape } from '../page-data.ts';
import type { SearchAddresses } from './addresses.ts';
import { readTexts } from './texts.ts';

/** A record of the full text: of a thing itself, or of one of its behaviors. */
export interface TextRecord {
  /** Tells it from every other one. */
  readonly key: string;
  readonly thing: ListedThing;
  /** True for the thing itself. */
  readonly own: boolean;
  /** Read its address and its text. */
  readonly load: () => Promise<{ readonly url: string; readonly text: string }>;
}

/** The full text of everything with a page. */
export interface TextIndex {
  readonly labels: RecordListing['labels'];
  /** What the thing at an address can be narrowed by. */
  readonly things: ReadonlyMap<string, ListedThing>;
  /** Find the records that have all words of a query, the best first. */
  readonly find: (query: string) => Promise<readonly TextRecord[]>;
}

/** Pagefind in the browser, as far as it is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { readonly id: string; readonly score: number }[] }>;
}

const shape: Shape<RecordListing> = { labels: 'object', things: 'array' };
const opened = new Map<string, Promise<TextIndex>>();

/**
 * Open the full text, once a page. What fails to load is asked for again the next time.
 *
 * @throws {Error} where the site has none, as on the development server
 */
export function openTextIndex(addresses: SearchAddresses): Promise<TextIndex> {
  const known = opened.get(addresses.index);
  if (known) return known;
  const opening = open(addresses);
  opened.set(addresses.index, opening);
  opening.catch(() => opened.delete(addresses.index));
  return opening;
}

async function open(addresses: SearchAddresses): Promise<TextIndex> {
  const [pagefind, { labels, things }] = await Promise.all([
    startPagefind(addresses.index),
    readJson(addresses.records, shape),
  ]);
  const { mark, records } = numberRecords(things);
  const numbered = records.map(({ name: thing, behavior }, i): TextRecord => ({
    key: behavior === undefined ? thing.url : String(i),
    thing,
    own: behavior === undefined,
    load: async () => {
      const { text, behaviors } = await readTexts(addresses, thing);
      const [rest, statement] = behavior === undefined ? ['', text] : behaviors[behavior]!;
      return { url: thing.url + rest, text: statement };
    },
  }));
  const numberOf = (id: string): number => {
    const number = parseId(mark, id.slice(id.indexOf('_') + 1));
    if (number !== undefined && number < records.length) return number;
    opened.delete(addresses.index);
    throw new Error('the list of records and the index are of two builds');
  };
  return {
    labels,
    things: new Map(things.map((thing) => [thing.url, thing])),
    find: async (query) => {
      const { results } = await pagefind.search(query);
      return (
        results
          // The last digits differ from one time to the next (1.5.2), so that equals would change places.
          .map(({ id, score }) => ({ at: numberOf(id), score: Number(score.toPrecision(4)) }))
          .sort((a, b) => b.score - a.score || a.at - b.at)
          .map(({ at }) => numbered[at]!)
      );
    },
  };
}

async function startPagefind(folder: string): Promise<Pagefind> {
  const pagefind = await runScript<Pagefind>(`${folder}pagefind.js`);
  // Paths in the index are whole, so nothing is put before them. On the main thread: a second copy of the program for a
  // worker weighs more than the few milliseconds of a search.
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: { metaWeights: fieldWeights } });
  await pagefind.init();
  return pagefind;
}
