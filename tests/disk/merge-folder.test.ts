import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { mergeFolder } from '../../scripts/disk/merge-folder.ts';

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('moves files into folders that are there, and folders that are not, whole', () => {
  const from = aFolder({ 'jobs/baker.json': 'data', 'api/v1/jobs.json': 'list', _headers: 'headers' });
  const into = aFolder({ 'jobs/baker/index.html': 'page', 'index.html': 'home' });
  mergeFolder(from, into);
  expect(listFiles(into).toSorted()).toEqual(
    ['_headers', 'api/v1/jobs.json', 'index.html', 'jobs/baker.json', 'jobs/baker/index.html'].toSorted(),
  );
  expect(readFileSync(join(into, 'jobs/baker.json'), 'utf8')).toBe('data');
  expect(existsSync(join(from, 'api'))).toBe(false);
});

test('names what is a file in both, and leaves both as they are', () => {
  const from = aFolder({ 'jobs/index.html': 'data' });
  const into = aFolder({ 'jobs/index.html': 'page' });
  expect(() => {
    mergeFolder(from, into);
  }).toThrow(/jobs.index\.html is written by Astro and beside it/);
  expect(readFileSync(join(into, 'jobs/index.html'), 'utf8')).toBe('page');
  expect(readFileSync(join(from, 'jobs/index.html'), 'utf8')).toBe('data');
});
