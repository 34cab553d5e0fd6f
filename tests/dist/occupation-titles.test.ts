import { describe, expect, test } from 'vitest';
import { openBuiltSearch } from '../fixtures/built-search.ts';
import { builtPages } from '../fixtures/built-site.ts';
import { everydayJobs, formatTitleScore, occupationAt, typeTitles } from '../fixtures/typed-titles.ts';

describe('titles of occupations in the built site, with its full text', async () => {
  const { ask, load } = await openBuiltSearch();
  const shown = async (query: string) =>
    Promise.all((await ask(query)).hits.slice(0, 3).map(async (hit) => (await load(hit)).url));

  test('lead to their occupations, which come first', async () => {
    const score = await typeTitles(shown);
    console.info(formatTitleScore(score));
    expect(score.titles).toBeGreaterThan(500);
    expect(score.among3).toBeGreaterThanOrEqual(0.97);
  });

  test.for(everydayJobs)('%s leads to %s', async ([typed, soc]) => {
    expect((await shown(typed)).slice(0, 2)).toContain(occupationAt(soc));
  });

  test('lead to pages that are there', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    expect(everydayJobs.map(([, soc]) => occupationAt(soc)).filter((url) => !pages.has(url))).toEqual([]);
  });
});
