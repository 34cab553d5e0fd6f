import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { fillSite } from '../../scripts/disk/fill-site.ts';
import { stampOf } from '../../scripts/disk/kept-site.ts';
import type { Settled } from '../../scripts/disk/settled-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const at = (path: string): string => join(folder, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** What a folder holds: the text of each file, and folders in which nothing stands. */
function contentOf(site: string): Record<string, string> {
  const found = readdirSync(at(site), { recursive: true, withFileTypes: true });
  const shown = found.flatMap((entry): [string, string][] => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(at(site).length + 1);
    if (entry.isFile()) return [[name, readFileSync(path, 'utf8')]];
    return readdirSync(path).length === 0 ? [[`${name}/`, '']] : [];
  });
  return Object.fromEntries(shown);
}

/** A site whose job pages are as they were, and whose guides are as they were but for those that are listed anew. */
function aSiteBefore(): Settled {
  const texts = { 'jobs/baker/index.html': 'Baker', 'jobs/cook/index.html': 'Cook', 'guides/a/index.html': 'A' };
  for (const [path, text] of Object.entries(texts)) write(`dist/${path}`, text);
  write('dist/index.html', 'Home of before');
  const files = Object.keys(texts).map((path) => {
    const list = path.split('/')[0]!;
    return [path, { list, given: undefined, stamp: stampOf(at('dist'), path)! }] as const;
  });
  return { lists: new Set(['jobs']), whole: new Set(['jobs', 'guides']), files: new Map(files) };
}

const fill = (settled: Settled) => fillSite(at('next'), at('spare'), at('dist'), settled);

test('takes over the files of lists that are as they were', () => {
  const filled = fill(aSiteBefore());
  expect(filled.taken).toEqual(['jobs/baker/index.html', 'jobs/cook/index.html']);
  expect(contentOf('next')).toEqual({ 'jobs/baker/index.html': 'Baker', 'jobs/cook/index.html': 'Cook' });
});

test('begins as the spare site, and changes nothing that stands in another one', () => {
  const settled = aSiteBefore();
  mkdirSync(at('spare/jobs/baker'), { recursive: true });
  linkSync(at('dist/jobs/baker/index.html'), at('spare/jobs/baker/index.html'));
  write('spare/jobs/cook/index.html', 'Cook of before');
  write('spare/guides/a/index.html', 'A of before');
  write('spare/index.html', 'Home of before that');
  write('spare/left/index.html', 'Left');
  write('copied/index.html', 'Somebody has it, too');
  linkSync(at('copied/index.html'), at('spare/copied.html'));
  symlinkSync(at('copied/index.html'), at('spare/linked.html'));
  const home = statSync(at('spare/index.html')).ino;

  const filled = fill(settled);
  expect(existsSync(at('spare'))).toBe(false);
  expect(contentOf('next')).toEqual({
    'jobs/baker/index.html': 'Baker',
    'jobs/cook/index.html': 'Cook',
    'guides/a/': '',
    'index.html': 'Home of before that',
    'left/index.html': 'Left',
  });
  for (const path of ['index.html', 'copied.html', 'linked.html']) write(`next/${path}`, 'New');
  expect(statSync(at('next/index.html')).ino).toBe(home);
  expect(readFileSync(at('copied/index.html'), 'utf8')).toBe('Somebody has it, too');

  filled.removeRest([...filled.taken, 'index.html', 'copied.html', 'linked.html']);
  expect(contentOf('next')).toEqual({
    'jobs/baker/index.html': 'Baker',
    'jobs/cook/index.html': 'Cook',
    'index.html': 'New',
    'copied.html': 'New',
    'linked.html': 'New',
  });
  expect(contentOf('dist')['index.html']).toBe('Home of before');
});

test('leaves no file of the spare site that cannot be written to', () => {
  write('spare/index.html', 'Home of before that');
  chmodSync(at('spare/index.html'), 0o444);
  fill(aSiteBefore());
  expect(existsSync(at('next/index.html'))).toBe(false);
});
