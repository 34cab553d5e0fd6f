import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findSiteFaults } from '../../scripts/disk/site-faults.ts';

const page = '<!doctype html><html><body>Jobs</body></html>';
const whole = {
  'index.html': page,
  '404.html': page,
  'jobs/index.html': page,
  'api/v1/jobs.json': '[]',
  _headers: '/*',
  'assets/a.js': '1',
};
const expected = { pages: ['', 'jobs/'], written: ['index.html', 'api/v1/jobs.json', '_headers'] };

function faultsOf(files: Readonly<Record<string, string>>, ...taken: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return findSiteFaults(folder, { ...expected, taken: new Set(taken) }).map(
    ({ where, what }) => `${where.slice(folder.length + 1)} ${what}`,
  );
}

test('a whole site has no fault', () => {
  expect(faultsOf(whole)).toEqual([]);
  expect(faultsOf({ ...whole, 'index.html': `${page}\n`, '.well-known/security.txt': 'x', '.nojekyll': 'x' })).toEqual(
    [],
  );
});

test('tells what two things were written to', () => {
  expected.written.push('_headers');
  expect(faultsOf(whole)).toEqual([
    '_headers is written twice: two pages, files of data or files of public/ have this address',
  ]);
  expected.written.pop();
});

test.for([
  ['an empty page', { 'jobs/index.html': '' }, ['jobs/index.html is empty']],
  ['a page of blanks', { 'jobs/index.html': ' \n' }, ['jobs/index.html breaks off']],
  ['half a page', { 'jobs/index.html': page.slice(0, 20) }, ['jobs/index.html breaks off']],
  ['an empty page that nobody asked for', { 'guides/a/index.html': '' }, ['guides/a/index.html is empty']],
  ['an empty file', { 'assets/a.js': '' }, ['assets/a.js is empty']],
  [
    "the builder's own folder",
    { '.prerender/chunks/model.mjs': '1' },
    [
      '.prerender belongs to the builder, not to the site',
      '.prerender/chunks/model.mjs belongs to the builder, not to the site',
    ],
  ],
  ['a script of the builder', { 'renderers.mjs': '1' }, ['renderers.mjs belongs to the builder, not to the site']],
  [
    'a mark of the builder deep inside',
    { 'jobs/.cache': '1' },
    ['jobs/.cache belongs to the builder, not to the site'],
  ],
] as const)('tells of %s', ([, files, faults]) => {
  expect(faultsOf({ ...whole, ...files })).toEqual(faults);
});

test.for(['index.html', 'jobs/index.html', '404.html', 'api/v1/jobs.json', '_headers'])(
  'tells that %s is missing',
  (path) => {
    const { [path as keyof typeof whole]: _left, ...rest } = whole;
    expect(faultsOf(rest)).toEqual([`${path} is missing`]);
  },
);

test('what was taken from the build before is not read again, and must be there', () => {
  const { 'jobs/index.html': _, ...others } = whole;
  expect(faultsOf({ ...whole, 'jobs/index.html': page.slice(0, 20) }, 'jobs/index.html')).toEqual([]);
  expect(faultsOf(others, 'jobs/index.html')).toEqual(['jobs/index.html is missing']);
});
