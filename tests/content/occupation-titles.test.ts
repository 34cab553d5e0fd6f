import { describe, expect, test } from 'vitest';
import { sitePaths } from '../../src/addresses/paths.ts';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { searchNames } from '../../src/payloads/search-names.ts';
import { queryNames } from '../../src/tools/search/query.ts';
import { everydayJobs, formatTitleScore, occupationAt, typeTitles } from '../fixtures/typed-titles.ts';
import { openWords } from '../fixtures/words-in-memory.ts';
import { entries } from './real-content.ts';

const words = openWords(searchNames(atlasOf(entries), sitePaths('')));
const ask = async (query: string): Promise<string[]> => (await queryNames(words, query)).hits.map(({ url }) => url!);

describe('titles of occupations, by names alone', () => {
  test('lead to their occupations, which come first', async () => {
    const score = await typeTitles(ask);
    console.info(formatTitleScore(score));
    expect(score.titles).toBeGreaterThan(500);
    expect(score.among3).toBeGreaterThanOrEqual(0.97);
    expect(score.first).toBeGreaterThanOrEqual(0.97);
  });

  test.for(everydayJobs)('%s leads to %s', async ([typed, soc]) => {
    const [first, second] = await ask(typed);
    expect([first, second]).toContain(occupationAt(soc));
    // Before the occupation, only a job that it is an occupation of.
    const own = [...entries.jobs].filter(([, { occupations }]) => occupations.some((one) => one.soc === soc));
    expect([occupationAt(soc), ...own.map(([id]) => sitePaths('').job(id))]).toContain(first);
  });
});
