import { fieldWeights } from '../../domain/policy.ts';
import type { SearchLabels, SearchName } from '../../payloads/search-shape.ts';
import { numberRecords, parseId } from '../../payloads/search-ids.ts';
import { type SearchTexts, searchTextsFile, type TextsFile } from '../../payloads/search-texts.ts';
import { runScript } from '../load-part.ts';
import { readJson, type Shape } from '../page-data.ts';
import type { Fragment, SearchIndex } from './query.ts';
import { nameSuggester, type Suggester } from './names.ts';
import { type Hit, namesShape, type SearchAddresses } from './search.ts';

/** What the search reads: the names at once, the index when it has come. Both are files of this site. */
export interface Library {
  readonly names: Promise<Names>;
  /** Rejected where the site has no index, as on the development server. */
  readonly index: Promise<SearchIndex>;
}

/** Every name of the site. */
export interface Names {
  readonly labels: SearchLabels;
  readonly list: readonly SearchName[];
  /** Address → title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Suggest names for a misspelled one. */
  readonly suggest: Suggester;
}

/** Pagefind in the browser, as far as it is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
}

const textsShape: Shape<TextsFile> = { things: 'object' };

const libraries = new Map<string, Library>();

/** Open the library at some addresses, once a page. What fails to load is asked for again the next time. */
export function loadIndex(addresses: SearchAddresses): Library {
  const key = addresses.index;
  let library = libraries.get(key);
  if (!library) {
    const names = readNames(addresses);
    const index = openIndex(addresses, names);
    library = { names, index };
    libraries.set(key, library);
    for (const part of [names, index]) part.catch(() => libraries.delete(key));
  }
  return library;
}

/** Start loading what the first search needs, when someone comes near. What goes wrong is told when something is asked. */
export function preloadIndex(addresses: SearchAddresses): void {
  loadIndex(addresses).index.catch(() => {});
}

async function readNames(addresses: SearchAddresses): Promise<Names> {
  const { labels, names } = await readJson(addresses.names, namesShape);
  const titles = new Map(names.map(({ url, title }) => [url, title]));
  return { labels, list: names, titles, suggest: nameSuggester(names) };
}

async function openIndex(addresses: SearchAddresses, names: Promise<Names>): Promise<SearchIndex> {
  const [pagefind, { list }] = await Promise.all([startPagefind(addresses.index), names]);
  const { mark, records } = numberRecords(list);
  const hits = records.map(({ name, behavior }, i): Hit => {
    const own = behavior === undefined;
    return { key: own ? name.url : String(i), name, own, id: String(i) };
  });
  const root = addresses.page.replace(/[^/]+\/$/, '');
  const texts = new Map<string, Promise<TextsFile>>();
  const read = async (name: SearchName): Promise<SearchTexts> => {
    const file = searchTextsFile(name, root);
    const known = texts.get(file) ?? readJson(addresses.index + file, textsShape);
    texts.set(file, known);
    known.catch(() => texts.delete(file));
    const own = (await known).things[name.url];
    if (!own) throw new Error(`${file}: nothing of ${name.url}`);
    return own;
  };
  const numberOf = (id: string): number => {
    const number = parseId(mark, id.slice(id.indexOf('_') + 1));
    if (number !== undefined && number < records.length) return number;
    libraries.delete(addresses.index);
    throw new Error('the names and the index are of two builds');
  };
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query.trim() === '' ? null : query);
      return (
        results
          // The last digits differ from one time to the next (1.5.2), so that equals would change places.
          .map(({ id, score }) => ({ at: numberOf(id), score: Number(score.toPrecision(4)) }))
          .sort((a, b) => b.score - a.score || a.at - b.at)
          .map(({ at, score }) => {
            const { name, behavior } = records[at]!;
            return { hit: hits[at]!, score, load: async () => fragmentOf(name, await read(name), behavior) };
          })
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

/** What is said of a named thing, or of one of its behaviors. */
function fragmentOf(name: SearchName, texts: SearchTexts, nth: number | undefined): Fragment {
  const behavior = nth === undefined ? undefined : texts.behaviors[nth];
  const { text, near } = texts;
  const names = [name.title, ...name.aliases];
  if (!behavior) return { url: name.url, text, words: [...names, text, ...near].join(' ') };
  return { url: name.url + behavior[0], text: behavior[1], words: [behavior[1], ...names].join(' ') };
}
