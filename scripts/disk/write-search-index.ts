import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchPlaces, SearchRecord } from '../../src/exports/search-records.ts';

/** What the browser needs of all that Pagefind makes: script, program and index, but none of the widgets. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/** How large the index came out. */
export interface WrittenIndex {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Write the search index of the site anew: `<outDir>/pagefind/`. The same records give the same bytes, whatever their
 * order. For that reason Pagefind's own filters are not used, whose files come out differently each time (1.5.2);
 * `places.json` says what results are narrowed by.
 *
 * @param records with the paths that the site is deployed at
 * @param outDir the built site
 * @throws {Error} if Pagefind refuses a record
 */
export async function writeSearchIndex(records: readonly SearchRecord[], outDir: string): Promise<WrittenIndex> {
  const sorted = [...records].sort((a, b) => (a.url < b.url ? -1 : 1));
  const made = (await makeIndex(sorted)).filter(({ path }) => needed.test(path));
  const places = JSON.stringify(placesOf(sorted, made));
  const files = [...made, { path: 'places.json', content: new TextEncoder().encode(places) }];
  const folder = join(outDir, 'pagefind');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    records: records.length,
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}

async function makeIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const record of records) {
      // One after the other, because Pagefind numbers records as they come.
      const { errors: refused } = await index.addCustomRecord(asPagefind(record));
      if (refused.length > 0) throw new Error(`Pagefind refused ${record.url}: ${refused.join('; ')}`);
    }
    const { files, errors: unmade } = await index.getFiles();
    if (unmade.length > 0) throw new Error(`Pagefind made no index: ${unmade.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

function asPagefind({ url, title, aliases, text, of = '', near }: SearchRecord) {
  const meta = { title, aliases: aliases.join(' · '), of, near: near.join(' · ') };
  return {
    url,
    language: 'en',
    content: text,
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words !== '')),
  };
}

/** Read from the index which id it gave to each address, and gather them by the thing they belong to. */
function placesOf(records: readonly SearchRecord[], files: readonly IndexFile[]): SearchPlaces {
  const ids = new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/en_(\w+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const { url } = JSON.parse(
        gunzipSync(content)
          .toString('utf8')
          .replace(/^pagefind_dcd/, ''),
      ) as { url: string };
      return [[url, id]];
    }),
  );
  const width = widthOf([...ids.values()]);
  const byHome = Map.groupBy(records, ({ home }) => home);
  const joined = [...byHome].map(([home, members]) => {
    const ownFirst = [...members].sort((a, b) => Number(b.url === home) - Number(a.url === home));
    return [home, ownFirst.map(({ url }) => ids.get(url)!.slice(0, width)).join('')];
  });
  return { width, ids: Object.fromEntries(joined) };
}

/** The fewest characters that tell every id from the others. */
function widthOf(ids: readonly string[]): number {
  let width = 4;
  while (new Set(ids.map((id) => id.slice(0, width))).size < ids.length) width += 1;
  return width;
}
