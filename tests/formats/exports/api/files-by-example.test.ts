import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../../src/domain/atlas/atlas.ts';
import { apiEntry, apiFiles, apiIndex } from '../../../../src/exports/api/files.ts';
import { listKind } from '../../../../src/exports/entries-by-kind.ts';
import { kindList } from '../../../../src/schemas/kinds.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { type ApiFile, readEntries } from '../../../fixtures/read-api.ts';

const site = aDataSite();
const filesOf = (atlas: Atlas, where = site): ApiFile[] =>
  apiFiles(atlas, where).map(({ path, make }) => ({ path, value: JSON.parse(make() as string) }));
const atlas = atlasWith();
const files = filesOf(atlas);

/** All entries as plain objects, as JSON has them. */
const entriesOf = (whole: Atlas) =>
  Object.fromEntries(kindList.map((kind) => [kind, Object.fromEntries<unknown>(listKind(whole, kind))]));

describe('apiFiles(atlas, site)', () => {
  test('begins with the index, and has a list of every kind, even of an empty one', () => {
    expect(files[0]!.path).toBe('index.json');
    const none = filesOf(atlasWith({ resources: { 'first-week': null } }));
    expect(none.find(({ path }) => path === 'resources.json')!.value).toMatchObject({ count: 0, items: [] });
  });

  test('writes each path once', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('can be read back to the same entries', () => {
    expect(readEntries(files)).toEqual(entriesOf(atlas));
  });

  test('gives the same bytes when entries were read in another order', () => {
    const turned = {
      ...atlas,
      jobs: new Map([...atlas.jobs].reverse()),
      glossary: new Map([...atlas.glossary].reverse()),
    };
    const texts = (whole: Atlas) => apiFiles(whole, site).map(({ make }) => make());
    expect(texts(turned)).toEqual(texts(atlas));
  });
});

describe('apiEntry(atlas, site, kind, id)', () => {
  test('puts identifier, addresses and dates beside the entry', () => {
    const { entry, parts: _, links: __, ...rest } = apiEntry(atlas, site, 'jobs', 'baker');
    expect(entry).toEqual(atlas.jobs.get('baker'));
    expect(rest).toEqual({
      kind: 'jobs',
      id: 'baker',
      identifier: atlas.ledger.live['job:baker'],
      title: 'Baker',
      url: 'https://cairn.example/api/v1/jobs/baker.json',
      page: 'https://cairn.example/job/baker/',
      schema: 'https://cairn.example/api/v1/schema/jobs.json',
      license: site.license.url,
      licence: site.license.url,
      first: '2025-01-01',
      changed: '2026-11-22',
    });
  });

  test('follows the slash in the id of a technical competency', () => {
    expect(apiEntry(atlas, site, 'technical', 'baking/shaping').url).toBe(
      'https://cairn.example/api/v1/technical/baking/shaping.json',
    );
  });

  test('throws for what nobody has', () => {
    expect(() => apiEntry(atlas, site, 'jobs', 'cook')).toThrow('no entry of jobs has the id "cook"');
  });
});

describe('apiIndex(atlas, site)', () => {
  test('counts the entries of each kind, and says where their lists are', () => {
    const { kinds: told } = apiIndex(atlas, site);
    expect(told.map(({ kind, count }) => [kind, count])).toEqual(kindList.map((kind) => [kind, atlas[kind].size]));
    expect(told.find(({ kind }) => kind === 'jobs')!.list).toBe('https://cairn.example/api/v1/jobs.json');
  });

  test('says what may change within a version', () => {
    expect(apiIndex(atlas, site).promise).toContain('goes away is v2');
  });
});
