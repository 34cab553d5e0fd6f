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

  test('names no file outside of the folders', () => {
    const folders = dataFolders(aDataSite());
    expect(paths.filter((path) => !folders.some((folder) => path.startsWith(folder)) || path.includes('..'))).toEqual(
      [],
    );
  });
});
