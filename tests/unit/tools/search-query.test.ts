import { describe, expect, test } from 'vitest';
import type { ListedThing } from '../../../src/payloads/search-listing.ts';
import type { SearchName } from '../../../src/payloads/search-shape.ts';
import { queryNames, queryTexts } from '../../../src/tools/search/query.ts';
import type { TextIndex, TextRecord } from '../../../src/tools/search/text-index.ts';
import { openWords } from '../../fixtures/words-in-memory.ts';

const baker: SearchName = { title: 'Baker', url: '/baker/', aliases: ['Bench Hand'], kind: 'job' };
const patience: SearchName = { title: 'Patience', url: '/patience/', aliases: ['Waiting'], kind: 'competency' };
const words = openWords([baker, patience]);
const texts = ['Lets dough rest on the bench.', 'Hears a caller out.', 'Waits for the dough to rise.', 'Kneads dough.'];
const listed: ListedThing = { title: 'Patience', url: '/patience/', kind: 'competency', behaviors: texts.length };

const asked: string[] = [];
const records = texts.map((text, i): TextRecord => ({
  key: `b${i}`,
  thing: listed,
  own: false,
  load: async () => ({ url: `/patience/b${i}/`, text }),
}));
/** Finds the texts that have every word of a query. */
const index: TextIndex = {
  labels: { kind: [], tier: [], cluster: [], industry: [], category: [] },
  things: new Map([[listed.url, listed]]),
  find: async (query) => {
    asked.push(query);
    const typed = query.toLowerCase().replaceAll('"', '').split(' ');
    return records.filter((_, i) => typed.every((word) => texts[i]!.toLowerCase().includes(word)));
  },
};
const ask = async (query: string) => queryTexts(index, await queryNames(words, query));
const keys = async (query: string) => (await ask(query)).hits.map(({ key }) => key);

describe('queryNames(words, query)', () => {
  test('answers by names alone', async () => {
    expect((await queryNames(words, 'hand')).hits.map(({ key }) => key)).toEqual(['/baker/']);
    expect((await queryNames(words, 'dough')).fit).toBe('none');
    expect((await queryNames(words, 'bench hand')).exact).toBe(true);
  });
});

describe('queryTexts(index, answer)', () => {
  test('puts a name before what the texts have', async () => {
    expect(await keys('bench hand')).toEqual(['/baker/']);
    expect(await keys('bench')).toEqual(['/baker/', 'b0']);
  });

  test('adds the behaviors that have all the words', async () => {
    expect((await keys('dough')).sort()).toEqual(['b0', 'b2', 'b3']);
    expect(await ask('dough')).toMatchObject({ fit: 'all', unknown: ['dough'] });
  });

  test('asks the index for words that mean something, the short ones only alone', async () => {
    asked.length = 0;
    await ask('kneads a dough');
    await ask('AI');
    await ask('C++');
    expect(asked).toEqual(expect.arrayContaining(['kneads dough', '"ai"']));
    expect(asked.some((query) => /[+]|\ba\b/.test(query))).toBe(false);
  });

  test.for(['dough', 'the dough', 'bench', 'kneads dough', 'bench hand', 'C++'])(
    'finds no more for “%s” in quotes than without them',
    async (query) => {
      const all = new Set(await keys(query));
      for (const quoted of [`"${query}"`, `“${query}”`])
        expect((await keys(quoted)).filter((key) => !all.has(key))).toEqual([]);
    },
  );

  test('finds nothing for gibberish', async () => {
    expect(await ask('zzqx')).toMatchObject({ fit: 'none', hits: [], corrected: [] });
  });
});
