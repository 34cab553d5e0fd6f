import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { cleanUpAtEnd } from './child-script.ts';
import { numberRecords, serializeId } from '../../src/payloads/search-ids.ts';
import type { SearchRecord } from '../../src/payloads/search-records.ts';
import { writeOver } from './write-over.ts';
import { type SearchTexts, searchTextsFile, type TextsFile } from '../../src/payloads/search-texts.ts';

/**
 * What the browser needs of all that Pagefind makes: script, program and index, but none of the widgets, and not the
 * file that it makes of every record.
 */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index))$/;

/**
 * Write the search index of the site: `<outDir>/pagefind/`. What is shown of a record stands in `texts/`, one file for
 * a named thing and all its behaviors or for many without, since hosts count files. The same records give the same bytes, whatever their
 * order. For that reason Pagefind's own filters are not used, whose files come out differently each time (1.5.2);
 * `search/records.json` says what results are narrowed by.
 *
 * @param records with the paths that the site is deployed at
 * @param outDir the built site
 * @param root path of the home page: `/`, or `/cairn/`
 * @returns the paths that were written, from the home page
 * @throws {Error} if Pagefind refuses a record, or makes an index that cannot be numbered
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outDir: string,
  root: string,
): Promise<string[]> {
  const sorted = [...records].sort((a, b) => (a.url < b.url ? -1 : 1));
  const households = [...Map.groupBy(sorted, ({ home }) => home)];
  const made = await makeIndex(sorted);
  const files = [
    ...renumber(households, made).filter(({ path }) => needed.test(path)),
    ...[...Map.groupBy(households, (one) => searchTextsFile(nameOf(one), root))].map(([path, own]) => {
      const file: TextsFile = { things: Object.fromEntries(own.map(([home, members]) => [home, textsOf(members)])) };
      return { path, content: new TextEncoder().encode(JSON.stringify(file)) };
    }),
  ];
  const folder = join(outDir, 'pagefind');
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeOver(join(folder, path), content);
  }
  return files.map(({ path }) => `pagefind/${path}`);
}

async function makeIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  // Left alone, the program would complain that nobody hears it any more.
  cleanUpAtEnd(() => void close());
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    // Pagefind numbers records as they come, and takes one after the other from what is sent.
    const answers = await Promise.all(records.map((record) => index.addCustomRecord(asPagefind(record))));
    for (const [i, { errors: refused }] of answers.entries())
      if (refused.length > 0) throw new Error(`Pagefind refused ${records[i]!.url}: ${refused.join('; ')}`);
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

/** A named thing and its behaviors, itself first, as its address is the beginning of theirs. */
type Household = readonly [home: string, members: readonly SearchRecord[]];

const nameOf = ([url, members]: Household) => ({ url, kind: members[0]!.kind, behaviors: members.length - 1 });

function textsOf([own, ...behaviors]: readonly SearchRecord[]): SearchTexts {
  const rest = ({ url, home }: SearchRecord) => url.slice(home.length);
  return { text: own!.text, near: own!.near, behaviors: behaviors.map((one) => [rest(one), one.text] as const) };
}

/**
 * Give the records in the index numbers for ids. Pagefind's own are names of the files that are left out: they do not
 * compress, and weigh most of what is read before the first answer, once in the index and once in a list of what they are.
 */
function renumber(households: readonly Household[], files: readonly IndexFile[]): IndexFile[] {
  const { mark, records } = numberRecords(households.map(nameOf));
  const numberOf = new Map(households.flatMap(([, members]) => members).map(({ url }, i) => [url, i]));
  const numbers = new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/en_(\w+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const { url } = JSON.parse(open(content).toString('utf8')) as { url: string };
      return [[id, serializeId(mark, numberOf.get(url)!, id.length)]];
    }),
  );
  return files.map(({ path, content }) => {
    if (!path.endsWith('.pf_meta')) return { path, content };
    let count = 0;
    const numbered = open(content)
      .toString('latin1')
      // A text in CBOR: its length, and then its letters.
      .replaceAll(/([\x60-\x77])en_(\w+)/g, (whole, length: string, letters: string) => {
        const id = letters.slice(0, length.charCodeAt(0) - 0x60 - 'en_'.length);
        const number = numbers.get(id);
        if (number === undefined) return whole;
        count += 1;
        return `${length}en_${number}${letters.slice(id.length)}`;
      });
    if (count !== records.length) throw new Error(`Pagefind's ${path} holds ${count} of ${records.length} ids`);
    return { path, content: gzipSync(Buffer.from(magic + numbered, 'latin1'), { level: 9 }) };
  });
}

/** What each file of Pagefind's begins with. */
const magic = 'pagefind_dcd';

const open = (content: Uint8Array): Buffer => gunzipSync(content).subarray(magic.length);
