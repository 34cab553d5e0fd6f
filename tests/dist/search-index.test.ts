import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/disk/read-content.ts';
import { listBehaviors } from '../../src/domain/entries.ts';
import { sitePaths } from '../../src/site/paths.ts';
import { builtPages, dist } from '../fixtures/built-site.ts';

const folder = join(dist, 'pagefind', 'fragment');
const indexed = readdirSync(folder).map((name) => {
  const text = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  return (JSON.parse(text) as { url: string }).url;
});
const { entries } = readContent('content');
const paths = sitePaths('');

describe('the search index', () => {
  test('holds every entry and every behavior once', () => {
    const wanted = [
      ...[...entries.competencies.keys(), ...entries.technical.keys()].map(paths.competency),
      ...listBehaviors(entries).map(({ id }) => paths.behavior(id)),
      ...[...entries.jobs.keys()].map(paths.job),
      ...[...entries.industries.keys()].map(paths.industry),
      ...[...entries.ladders.keys()].map(paths.ladder),
      ...[...entries.guides.keys()].map(paths.guide),
    ];
    expect([...indexed].sort()).toEqual([...wanted].sort());
  });

  test('leads only to pages that are there', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    expect(indexed.filter((url) => !pages.has(url))).toEqual([]);
  });

  test('comes with every name that people use, for suggestions', () => {
    const { names } = JSON.parse(readFileSync(join(dist, 'search', 'names.json'), 'utf8')) as {
      names: readonly { readonly title: string; readonly aliases: readonly string[]; readonly url: string }[];
    };
    for (const [id, { title, aliases }] of entries.competencies) {
      const name = names.find(({ url }) => url === paths.competency(id));
      expect(name?.title, id).toBe(title);
      expect(name?.aliases, id).toEqual(expect.arrayContaining(aliases));
    }
  });
});
