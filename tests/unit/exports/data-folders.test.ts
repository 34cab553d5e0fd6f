import { describe, expect, test } from 'vitest';
import { dataFolders, listDataFiles } from '../../../src/exports/data-folders.ts';
import { aDataSite } from '../../fixtures/a-data-site.ts';
import { atlasWith } from '../../fixtures/entries.ts';

describe('dataFolders(site)', () => {
  test.for(['https://cairn.example', 'https://host.example/cairn'])('are the same wherever the site is: %s', (root) => {
    expect(dataFolders(aDataSite(root))).toEqual(['api/v1/', 'data/', 'ims/case/', 'ctdl/', 'skos/', 'rsd/']);
  });
});

describe('listDataFiles(atlas, site)', () => {
  const paths = [...listDataFiles(atlasWith(), aDataSite())].map(({ path }) => path);

  test('lists files of every folder, each once', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const folder of dataFolders(aDataSite()))
      expect(
        paths.some((path) => path.startsWith(folder)),
        folder,
      ).toBe(true);
    expect(paths).toEqual(expect.arrayContaining(['api/v1/jobs/baker.json', 'data/jobs.xlsx', 'skos/cairn.ttl']));
  });

  test('with every record lists items, associations and skills by themselves, in both versions of CASE', () => {
    const single = /^(?:ims\/case\/v1p[01]\/CF(?:Items|Associations|ItemAssociations)|rsd)\/[0-9a-f-]{36}(?:\.json)?$/;
    expect(paths.filter((path) => single.test(path))).toEqual([]);
    const every = [...listDataFiles(atlasWith(), aDataSite(), true)]
      .map(({ path }) => path)
      .filter((path) => single.test(path));
    expect(new Set(every.map((path) => path.replace(/[^/]+$/, ''))).size).toBe(7);
    expect(new Set(every).size).toBe(every.length);
  });

  test('lists what a host answers with when a file is not there', () => {
    expect(paths).toEqual(expect.arrayContaining(['data/not-found.json', 'ims/case/v1p0/not-found.json']));
  });

  test('names no file outside of the folders', () => {
    const folders = dataFolders(aDataSite());
    expect(paths.filter((path) => !folders.some((folder) => path.startsWith(folder)) || path.includes('..'))).toEqual(
      [],
    );
  });
});
