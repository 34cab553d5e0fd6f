import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { readContent } from '../../scripts/disk/read-content.ts';
import { listBehaviors } from '../../src/domain/atlas/entries.ts';
import type { SearchNamesFile } from '../../src/payloads/search-shape.ts';
import { searchTextsFile, type TextsFile } from '../../src/payloads/search-texts.ts';
import { hasPage, kindList } from '../../src/schemas/kinds.ts';
import { sitePaths } from '../../src/addresses/paths.ts';
import { openBuiltSearch } from '../fixtures/built-search.ts';
import { builtPages, dist } from '../fixtures/built-site.ts';

const folder = join(dist, 'pagefind');
const paths = sitePaths('');
const { names } = JSON.parse(readFileSync(join(dist, 'search', 'names.json'), 'utf8')) as SearchNamesFile;
const readTexts = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as TextsFile;
const withPages = names.filter(({ url }) => !url.includes('#'));
const texts = new Map(withPages.map((name) => [name.url, readTexts(searchTextsFile(name, '/')).things[name.url]!]));
const indexed = [...texts].flatMap(([home, { behaviors }]) => [home, ...behaviors.map(([rest]) => home + rest)]);
const { entries } = readContent('content');
describe('the search index', () => {
  test('holds every entry and every behavior once', () => {
    const wanted = [
      ...kindList.filter(hasPage).flatMap((kind) => [...entries[kind].keys()].map((id) => paths.entry(kind, id))),
      ...listBehaviors(entries).map(({ id }) => paths.behavior(id)),
    ].filter((url) => !url.includes('#'));
    expect([...indexed].sort()).toEqual([...wanted].sort());
  });

  test('has as many behaviors for each name as the names say, in one order with them', async () => {
    for (const { url, behaviors = 0 } of names) {
      if (texts.has(url)) expect(texts.get(url)!.behaviors, url).toHaveLength(behaviors);
    }
    const { hits, load } = await (await openBuiltSearch())('');
    const found = await Promise.all(hits.map(async (hit) => (await load(hit))!.url));
    expect(found.sort()).toEqual([...indexed].sort());
    for (const hit of hits.filter(({ own }) => own)) expect((await load(hit))!.url).toBe(hit.name.url);
  });

  test('has one file for a thing and all its behaviors, few for all without, and few besides', () => {
    const files = listFiles(folder);
    const own = files.filter((file) => file.startsWith('texts/'));
    expect(own.sort()).toEqual([...new Set(withPages.map((name) => searchTextsFile(name, '/')))].sort());
    expect(own.flatMap((file) => Object.keys(readTexts(file).things)).sort()).toEqual([...texts.keys()].sort());
    const shared = new Set(withPages.filter(({ behaviors }) => !behaviors).map((name) => searchTextsFile(name, '/')));
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

  test('comes with every name that people use, for suggestions', () => {
    for (const [id, { title, aliases }] of entries.competencies) {
      const name = names.find(({ url }) => url === paths.competency(id));
      expect(name?.title, id).toBe(title);
      expect(name?.aliases, id).toEqual(expect.arrayContaining(aliases));
    }
  });
});

describe('the search, names and index together', async () => {
  const ask = await openBuiltSearch();
  const first = async (query: string) => (await ask(query)).hits[0]?.name.url;

  test.for([
    ['quality-focus', '/competencies/quality-focus/'],
    ['qualityfocus', '/competencies/quality-focus/'],
    ['HEALTH-AND-SAFETY', '/competencies/health-safety/'],
    ['organized', '/competencies/planning-organizing/'],
    ['29-1141.00', '/jobs/nurse/'],
    ['O*NET', '/sources/#onet-30'],
    ['HR', '/jobs/hr-leader/'],
    ['RN', '/jobs/nurse/'],
    ['IT', '/jobs/it-support-specialist/'],
    ['AI', '/competencies/working-with-ai-tools/'],
    ['PMP', '/credentials/pmi-pmp/'],
    ['CNA', '/credentials/cna/'],
    ['certified nursing assistant', '/credentials/cna/'],
    ['branch manager', '/ladders/retail-banking-wealth/#place-branch-manager'],
    ['bank cashier', '/jobs/bank-teller/'],
  ] as const)('"%s" leads first to %s', async ([query, url]) => {
    expect(await first(query)).toBe(url);
    expect((await ask(query)).fit).toBe('all');
  });

  test('answers every way to write a name alike', async () => {
    // Pagefind's order of two that weigh nearly the same is not the same each time, so only the first place is compared.
    const keys = async (query: string) => {
      const [one, ...others] = (await ask(query)).hits.map(({ key }) => key);
      return [one, ...others.sort()];
    };
    const titles = names.filter(({ kind }) => kind === 'competency').map(({ title }) => title);
    for (const title of titles) {
      const words = title.toLowerCase().match(/[a-z]+/g)!;
      const spaced = await keys(title);
      expect(await keys(words.join('-')), title).toEqual(spaced);
      expect(await keys(words.join('')), title).toEqual(spaced);
    }
  });

  test.for(['C++', 'C#', '"C"', 'XQ'])('has nothing for %s, and says so', async (query) => {
    const { fit, hits } = await ask(query);
    expect(fit).toBe('none');
    expect(hits).toEqual([]);
  });

  test('says of names that only begin with two letters that they are near', async () => {
    const { fit, hits, partial } = await ask('PC');
    expect(fit).toBe('some');
    expect(hits.filter(({ key }) => !partial.has(key))).toEqual([]);
  });

  test('finds no more for words in quotes than without quotes', async () => {
    const statements = [...texts.values()].flatMap(({ behaviors }) => behaviors.map(([, text]) => text));
    const asked = [
      ...names.filter((_, i) => i % 7 === 0).flatMap(({ title, aliases }) => [title, ...aliases]),
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
    const { hits, load } = await ask('stops the line when a reading leaves');
    expect(await load(hits[0]!)).toMatchObject({
      url: '/industries/advanced-manufacturing/production/stops-on-a-signal/',
      text: expect.stringMatching(/^Stops the line when a reading leaves/) as string,
    });
  });
});
