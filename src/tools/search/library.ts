import type { SearchLabels, SearchName, SearchNamesFile } from '../../exports/search-names.ts';
import type { SearchPlaces } from '../../exports/search-records.ts';
import type { Found, SearchIndex } from './answer.ts';
import { nameSuggester, type Suggester } from './names.ts';
import type { Hit, SearchAddresses } from './search.ts';
import { withEllipses } from './words.ts';

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
  readonly data: () => Promise<{ url: string; excerpt: string; content: string; meta: Record<string, string> }>;
}

/** How much each field of a record weighs beside its text, which weighs 1; tried on the whole content. */
const metaWeights = { title: 8, aliases: 6, of: 0.5, near: 0.2 };
/** Words in an excerpt: more than the longest behavior has, so that behaviors are shown whole. */
const excerptLength = 30;

const libraries = new Map<string, Library>();

/** Open the library at some addresses, once a page. What fails to load is asked for again the next time. */
export function openLibrary(addresses: SearchAddresses): Library {
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
export function warmLibrary(addresses: SearchAddresses): void {
  openLibrary(addresses).index.catch(() => {});
}

async function readNames(addresses: SearchAddresses): Promise<Names> {
  const { labels, names } = await readJson<SearchNamesFile>(addresses.names);
  return { labels, list: names, suggest: nameSuggester(names) };
}

async function openIndex(addresses: SearchAddresses, names: Promise<Names>): Promise<SearchIndex> {
  const [pagefind, places, { list }] = await Promise.all([
    startPagefind(addresses.index),
    readJson<SearchPlaces>(`${addresses.index}places.json`),
    names,
  ]);
  const hits = placeHits(places, list);
  const hitOf = (id: string) => hits.get(id.slice(id.indexOf('_') + 1).slice(0, places.width));
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query.trim() === '' ? null : query);
      return results.flatMap((result) => asFound(result, hitOf(result.id)));
    },
  };
}

async function startPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Paths in the index are whole, so nothing is put before them. On the main thread: a second copy of the program for a
  // worker weighs more than the few milliseconds of a search.
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength, ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}

function asFound({ score, data }: PagefindResult, hit: Hit | undefined): Found[] {
  if (!hit) return [];
  return [
    {
      hit,
      score,
      load: async () => {
        const { url, excerpt, content, meta } = await data();
        return { url, excerpt: withEllipses(excerpt, content), words: [content, ...Object.values(meta)].join(' ') };
      },
    },
  ];
}

/** Say of each id in the index, as far as it tells it from others, which hit it stands for. */
function placeHits({ width, ids }: SearchPlaces, names: readonly SearchName[]): Map<string, Hit> {
  const byUrl = new Map(names.map((name) => [name.url, name]));
  return new Map(
    Object.entries(ids).flatMap(([path, joined]) => {
      const name = byUrl.get(path);
      if (!name) return [];
      const own = Array.from({ length: joined.length / width }, (_, i) => joined.slice(i * width, (i + 1) * width));
      return own.map((id, i): [string, Hit] => [
        id,
        i === 0 ? { key: name.url, name, own: true, id } : { key: id, name, own: false, id },
      ]);
    }),
  );
}

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
