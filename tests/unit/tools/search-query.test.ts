import { describe, expect, test } from 'vitest';
import type { SearchName } from '../../../src/payloads/search-shape.ts';
import { runQuery, queryNames, type Found, type SearchIndex } from '../../../src/tools/search/query.ts';
import { nameSuggester } from '../../../src/tools/search/names.ts';

const baker: SearchName = { title: 'Baker', url: '/baker/', aliases: ['Bench Hand'], kind: 'job' };
const patience: SearchName = { title: 'Patience', url: '/patience/', aliases: ['Waiting'], kind: 'competency' };
const names = [baker, patience];
const texts = ['Lets dough rest on the bench.', 'Hears a caller out.', 'Waits for the dough to rise.', 'Kneads dough.'];

const record = (text: string, i: number): Found => ({
  hit: { key: `b${i}`, name: patience, own: false, id: `b${i}` },
  score: text.length,
  load: async () => ({ url: `/b${i}/`, text, words: text }),
});

/** An index that finds the texts having every word of a query, and for a word it does not know, what begins with its first letter. */
const index: SearchIndex = {
  find: async (query) => {
    const words = query.toLowerCase().split(' ');
    return texts.map(record).filter((_, i) => words.every((word) => texts[i]!.toLowerCase().includes(known(word))));
  },
};
const known = (word: string) => (texts.some((text) => text.toLowerCase().includes(word)) ? word : word.charAt(0));

const ask = (query: string) => runQuery(index, names, nameSuggester(names), query);
/** What the index is asked for. */
const asksFor = async (query: string): Promise<string[]> => {
  const asked: string[] = [];
  const spy: SearchIndex = { find: async (one) => (asked.push(one), index.find(one)) };
  await runQuery(spy, names, async () => [], query);
  return asked;
};
const keys = async (query: string) => (await ask(query)).hits.map(({ key }) => key);

describe('answer(index, names, suggest, query)', () => {
  test('puts a name that is what was typed before what the index finds', async () => {
    expect(await keys('bench hand')).toEqual(['/baker/', 'b0']);
    expect(await ask('bench hand')).toMatchObject({ fit: 'all', suggestions: [] });
  });

  test('shows what has all the words, and nothing else, when that is enough', async () => {
    expect(await keys('dough')).toEqual(['b0', 'b2', 'b3']);
    expect(await ask('dough')).toMatchObject({ fit: 'all', partial: new Set(), suggestions: [] });
  });

  test('leaves out small words of grammar beside others, because they begin too many', async () => {
    expect(await asksFor('kneads a dough')).toEqual(['kneads dough', 'kneads', 'dough']);
    expect(await asksFor('the')).toEqual(['the']);
  });

  test('asks the index for two letters as they are, and for none of grammar', async () => {
    expect(await asksFor('AI')).toEqual(['"ai"']);
    expect(await asksFor('of')).toEqual([]);
    expect(await asksFor('x')).toEqual([]);
  });

  test.for([
    ['bench-hand', 'bench hand'],
    ['benchhand', 'bench hand'],
    ['O*NET', 'onet'],
    ['29-1141.00', '29-1141.00'],
    ['co-worker’s', 'co workers'],
  ] as const)('asks the index for "%s" as "%s"', async ([query, asked]) => {
    expect((await asksFor(query))[0]).toBe(asked);
  });

  test('answers every way to write a name alike', async () => {
    for (const query of ['bench-hand', 'benchhand', 'BENCH HAND']) expect(await keys(query)).toEqual(['/baker/', 'b0']);
  });

  test.for(['C++', 'C#', 'c++ c#'])('does not take %s for the letter', async (query) => {
    expect(await ask(query)).toMatchObject({ fit: 'none', hits: [], suggestions: [] });
    expect(await asksFor(query)).toEqual([]);
  });

  test('says of words with signs beside others that it has no more than the others', async () => {
    expect(await ask('kneads C++')).toMatchObject({ fit: 'some' });
  });

  test.for(['dough', 'the dough', 'bench', 'kneads dough', 'kneads the', 'bench hand', 'of', 'C', 'C++', 'wayting'])(
    'finds no more for “%s” in quotes than without them',
    async (query) => {
      const all = new Set(await keys(query));
      for (const quoted of [`"${query}"`, `“${query}”`]) {
        expect((await keys(quoted)).filter((key) => !all.has(key))).toEqual([]);
        expect((await ask(quoted)).partial.size).toBe(0);
      }
    },
  );

  test('puts a name that has the words before what the index finds by their stems', async () => {
    const waiting: SearchName = { title: 'Queues', url: '/queues/', aliases: ['Being rested'], kind: 'competency' };
    const found = await runQuery(index, [...names, waiting], async () => [], 'rested');
    expect(found.hits[0]!.key).toBe('/queues/');
  });

  test('drops words of grammar when little has them all', async () => {
    expect((await keys('caller of the')).slice(0, 1)).toEqual(['b1']);
  });

  test('adds what has some of the words when little has them all, and tells which', async () => {
    const found = await ask('kneads dough');
    expect(found.hits.map(({ key }) => key)).toEqual(['b3', 'b0', 'b2']);
    expect(found).toMatchObject({ fit: 'all', partial: new Set(['b0', 'b2']) });
  });

  test('suggests names for a word that the index does not know, before what begins alike', async () => {
    const found = await ask('wayting');
    expect(found.fit).toBe('some');
    expect(found.suggestions).toEqual([{ name: patience, as: 'Waiting' }]);
    expect(found.hits.map(({ key }) => key)).toEqual(['b2']);
  });

  test('finds nothing for gibberish', async () => {
    expect(await ask('zzqx')).toMatchObject({ fit: 'none', hits: [], suggestions: [] });
  });

  test('finds every record for an empty query', async () => {
    expect(await keys('')).toEqual(['b0', 'b1', 'b2', 'b3']);
  });

  test('loads the text of a hit that the index found, and none for a name alone', async () => {
    const { load, hits } = await ask('bench hand');
    expect((await load(hits[1]!))?.text).toBe(texts[0]);
    expect(await load(hits[0]!)).toBeUndefined();
  });
});

describe('queryNames(names, query)', () => {
  test('answers by names alone', () => {
    expect(queryNames(names, 'hand').hits).toEqual([{ key: '/baker/', name: baker, own: true }]);
    expect(queryNames(names, 'dough').fit).toBe('none');
  });
});
