import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import type { RecordListing } from '../../src/payloads/search-listing.ts';
import type { WordsFile, WordsIndex } from '../../src/payloads/search-files.ts';
import { isFileOf } from '../../src/tools/search/word-files.ts';
import { searchTextsFile, type TextsFile } from '../../src/payloads/search-texts.ts';
import { hasPage, kindList } from '../../src/schemas/kinds.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { openBuiltSearch } from '../fixtures/built-search.ts';
import { builtPages, dist, zipped } from '../fixtures/built-site.ts';
import { entries } from '../content/real-content.ts';

const folder = join(dist, 'pagefind');
const paths = sitePaths('');
const readSearch = (file: string): unknown => JSON.parse(readFileSync(join(dist, 'search', file), 'utf8'));
const { things } = readSearch('records.json') as RecordListing;
const words = readSearch('words/index.json') as WordsIndex;
const filed = words.starts.split(' ').map((_, at) => readSearch(`words/${at}.json`) as WordsFile);
/** Every name with its address, as the files of words have it. */
const names = [
  ...new Map(
    filed
      .flatMap((file) => file.things.map(([, title, url, , ...labels]) => ({ title, url, labels })))
      .map((one) => [one.url, one]),
  ).values(),
];
const readTexts = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as TextsFile;
const texts = new Map(things.map((name) => [name.url, readTexts(searchTextsFile(name, '/')).things[name.url]!]));
const indexed = [...texts].flatMap(([home, { behaviors }]) => [home, ...behaviors.map(([rest]) => home + rest)]);
describe('the search index', () => {
  test('holds every entry and every behavior once', () => {
    const wanted = [
      ...kindList
        .filter(hasPage)
        .flatMap((kind) => [...entries[kind].keys()].map((id) => paths.entry(kind, id, 'any'))),
      ...listBehaviors(entries).map(({ id }) => paths.behavior(id)),
    ].filter((url) => !url.includes('#'));
    expect([...indexed].sort()).toEqual([...wanted].sort());
  });

  test('has as many behaviors for each thing as its record says', () => {
    for (const { url, behaviors = 0 } of things) expect(texts.get(url)!.behaviors, url).toHaveLength(behaviors);
  });

  test('has one file for a thing and all its behaviors, few for all without, and few besides', () => {
    const files = listFiles(folder);
    const own = files.filter((file) => file.startsWith('texts/'));
    expect(own.sort()).toEqual([...new Set(things.map((name) => searchTextsFile(name, '/')))].sort());
    expect(own.flatMap((file) => Object.keys(readTexts(file).things)).sort()).toEqual([...texts.keys()].sort());
    const shared = new Set(things.filter(({ behaviors }) => !behaviors).map((name) => searchTextsFile(name, '/')));
    expect(shared.size).toBeLessThan(26 * 6);
    expect(files.length - own.length).toBeLessThan(own.length / 10);
  });

  test('leads only to pages that are there', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    expect(indexed.filter((url) => !pages.has(url))).toEqual([]);
  });

  test('leads to places that are there, where a name has no page', () => {
    const pages = new Map(builtPages().map(({ path, ids: own }) => [path, own]));
    const addresses = names.map(({ url }) => url);
    const lost = addresses.filter((url) => {
      const [path, anchor] = url.split('#');
      return anchor === undefined ? !pages.has(path!) : !pages.get(path!)?.has(anchor);
    });
    expect(lost).toEqual([]);
    expect(addresses.filter((url) => url.includes('#')).length).toBeGreaterThan(200);
  });

  test('has every name in files of words of one build, each small', () => {
    expect(filed.map((file, at) => isFileOf(words, at, file))).not.toContain(false);
    expect(names.length).toBe(words.things);
    const sizes = filed.map((file) => zipped(JSON.stringify(file))).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6_000);
    expect(sizes.at(-1)).toBeLessThanOrEqual(16_000);
    expect(zipped(JSON.stringify(words))).toBeLessThanOrEqual(4_000);
  });
});

describe('the search, names and index together', async () => {
  const { ask, load } = await openBuiltSearch();
  const first = async (query: string) => (await ask(query)).hits[0]?.thing.url;

  test.for([
    ['quality-focus', '/competencies/quality-focus/'],
    ['qualityfocus', '/competencies/quality-focus/'],
    ['HEALTH-AND-SAFETY', '/competencies/health-safety/'],
    ['organized', '/competencies/planning-organizing/'],
    ['29-1141.00', '/occupations/registered-nurses-29-1141-00/'],
    ['O*NET', '/glossary/#onet'],
    ['HR', '/jobs/hr-leader/'],
    ['RN', '/jobs/nurse/'],
    ['IT', '/industries/information-technology/'],
    ['AI', '/competencies/working-with-ai-tools/'],
    ['PMP', '/credentials/pmi-pmp/'],
    ['CNA', '/occupations/nursing-assistants-31-1131-00/'],
    ['nursing assistant license', '/credentials/cna/'],
    ['branch manager', '/occupations/financial-managers-11-3031-00/'],
    ['bank cashier', '/jobs/bank-teller/'],
  ] as const)('"%s" leads first to %s', async ([query, url]) => {
    expect(await first(query)).toBe(url);
    expect((await ask(query)).fit).toBe('all');
  });

  test('answers every way to write a name with the same first', async () => {
    for (const { title, url } of things.filter(({ kind }) => kind === 'competency')) {
      const parts = title.toLowerCase().match(/[a-z]+/g)!;
      for (const form of [title, parts.join('-'), parts.join('')]) expect(await first(form), form).toBe(url);
    }
  });

  test.for(['F#', 'XQ'])('has nothing for %s, and says so', async (query) => {
    const { fit, hits } = await ask(query);
    expect(fit).toBe('none');
    expect(hits).toEqual([]);
  });

  test('finds no more for words in quotes than without quotes', async () => {
    const statements = [...texts.values()].flatMap(({ behaviors }) => behaviors.map(([, text]) => text));
    const asked = [
      ...names.filter((_, i) => i % 7 === 0).map(({ title }) => title),
      ...statements.filter((_, i) => i % 25 === 0).map((text) => text.split(' ').slice(0, 3).join(' ')),
      ...['c', 'it', 'ai', 'the', 'a dough', 'truck driver', 'C++', 'colaboration', 'O*NET'],
    ];
    for (const query of asked) {
      const all = new Set((await ask(query)).hits.map(({ key }) => key));
      const quoted = (await ask(`"${query}"`)).hits.map(({ key }) => key);
      expect(
        quoted.filter((key) => !all.has(key)),
        query,
      ).toEqual([]);
    }
  });

  test('shows a behavior whole, and leads to its own page', async () => {
    const { hits } = await ask('stops the line when a reading leaves');
    expect(await load(hits[0]!)).toMatchObject({
      url: '/industries/advanced-manufacturing/production/stops-on-a-signal/',
      text: expect.stringMatching(/^Stops the line when a reading leaves/) as string,
    });
  });
});
