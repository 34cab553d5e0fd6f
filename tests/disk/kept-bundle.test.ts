import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundleKey, findBundle, keepBundle } from '../../scripts/disk/kept-bundle.ts';

const files = [
  'src/pages/index.astro',
  'src/messages/en/home.ts',
  'src/styles/base.css',
  'public/icon.svg',
  'astro.config.mjs',
  'scripts/disk/prose-loader.ts',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  '.env',
  'content/guides/a.mdx',
  'content/jobs/baker.yaml',
  'content/identifiers/jobs/baker.json',
  'content/occupations/wages.tsv',
  'tests/unit/a.test.ts',
  'out/site/index.html',
  'README.md',
] as const;

function aProject() {
  const root = mkdtempSync(join(tmpdir(), 'cairn-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of files) write(path, path);
  return { root, write };
}

const prose = new Map([['guide:a', { text: 'Bread is read.' }]]);

const isRead = (path: string) => /^(?:content\/.*|tests\/.*|out\/.*|README\.md)$/.test(path);

describe('bundleKey(root, prose, settings)', () => {
  test.for(files)('with other bytes in %s differs, unless that is read when pages are rendered', (path) => {
    const { root, write } = aProject();
    const before = bundleKey(root, prose, {});
    expect(bundleKey(root, prose, {})).toBe(before);
    write(path, 'other');
    expect(bundleKey(root, prose, {}) === before).toBe(isRead(path));
  });

  test.for(['src/pages/new.astro', '.env.production', 'public/new.txt', 'src/styles/new.css'])(
    'differs when %s is new, has another name, or is away',
    (path) => {
      const { root, write } = aProject();
      const keys = [bundleKey(root, prose, {})];
      write(path, '');
      keys.push(bundleKey(root, prose, {}));
      renameSync(join(root, path), join(root, dirname(path), 'other.txt'));
      keys.push(bundleKey(root, prose, {}));
      expect(new Set(keys).size).toBe(3);
      rmSync(join(root, dirname(path), 'other.txt'));
      expect(bundleKey(root, prose, {})).toBe(keys[0]);
    },
  );

  test.for([
    [{ SITE: 'https://example.org' }, true],
    [{ BASE: '/cairn' }, true],
    [{ PUBLIC_NAME: 'a' }, true],
    [{ VITE_NAME: 'a' }, true],
    [{ SITE: 'https://cairn.example/' }, false],
    [{ COMPRESS: '1' }, false],
  ] as const)('with %j differs: %s', ([settings, differs]) => {
    const { root } = aProject();
    expect(bundleKey(root, prose, settings) !== bundleKey(root, prose, {})).toBe(differs);
  });
});

test('bundleKey(root, prose) with other prose, or the same of another entry, differs', () => {
  const { root } = aProject();
  const others = [
    [['guide:a', { text: 'Bread is read twice.' }]],
    [['guide:b', { text: 'Bread is read.' }]],
    [],
    [...prose, ['guide:b', { text: '' }]],
  ] as const;
  const keys = [prose, ...others.map((other) => new Map(other))].map((one) => bundleKey(root, one, {}));
  expect(new Set(keys).size).toBe(keys.length);
  const both = [...prose, ['guide:b', { text: '' }]] as const;
  expect(bundleKey(root, new Map(both.toReversed()), {})).toBe(keys.at(-1));
});

describe('keepBundle(from, place, made)', () => {
  /** In a project, with a bundle that Astro made. */
  function aBundle() {
    const { root, write } = aProject();
    write('dist-next-1/bundle/pages/entry.mjs', '1');
    write('dist-next-1/bundle/site/icon.svg', '2');
    return { root, write, from: join(root, 'dist-next-1/bundle'), place: join(root, '.cache/bundle') };
  }

  test('is found by its key alone', async () => {
    const { root, from, place } = aBundle();
    const key = bundleKey(root, prose);
    expect(findBundle(place, key)).toBeUndefined();
    keepBundle(from, place, { key, prose }, root);
    expect(findBundle(place, key)?.pages).toBe(join(place, 'pages'));
    expect(existsSync(join(place, 'pages/entry.mjs')) && existsSync(join(place, 'site/icon.svg'))).toBe(true);
    expect(findBundle(place, bundleKey(root, prose, { BASE: '/a' }))).toBeUndefined();
  });

  test('keeps none, and not the last one either, when the source changed while it was bundled', async () => {
    const { root, write, from, place } = aBundle();
    const key = bundleKey(root, prose);
    keepBundle(from, place, { key, prose }, root);
    write('src/pages/index.astro', 'other');
    keepBundle(from, place, { key, prose }, root);
    expect(existsSync(place)).toBe(false);
  });
});
