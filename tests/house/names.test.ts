import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exists, filesUnder, topLevel } from './files.ts';

const forbidden = ['utils', 'lib', 'helpers', 'common', 'misc', 'shared', 'core', 'types'];

/** What stands at the top level, beside dotfiles. */
const allowed = [
  'src',
  'content',
  'public',
  'scripts',
  'tests',
  'findings',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'LICENSE-CONTENT',
];

const code = [...filesUnder('src'), ...filesUnder('scripts'), ...filesUnder('tests')].filter(
  (path) => !path.startsWith('tests/fixtures/content/') && /\.(?:ts|tsx|mjs|js|css|astro)$/.test(path),
);
const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What the name of a file must look like, in words and as a pattern. */
function form(path: string): [words: string, pattern: RegExp] {
  if (path.startsWith('src/pages/')) {
    const part = `(?:\\[(?:\\.\\.\\.)?${kebab}\\]|${kebab}|_${kebab})`;
    return ['kebab-case, or a parameter in brackets', new RegExp(`^${part}(?:\\.${part})*\\.(?:astro|ts)$`)];
  }
  if (path.endsWith('.astro')) return ['PascalCase, as components are', /^(?:[A-Z][a-z0-9]*)+\.astro$/];
  if (/^src\/.*\.tsx$/.test(path))
    return [
      'PascalCase for a component, kebab-case for what starts one',
      new RegExp(`^(?:(?:[A-Z][a-z0-9]*)+|${kebab})\\.tsx$`),
    ];
  return ['kebab-case', new RegExp(`^${kebab}(?:\\.(?:test|config|d))?\\.(?:ts|mjs|js|css)$`)];
}

describe('names', () => {
  test.for(code)('%s is named as its kind is', (path) => {
    const [words, pattern] = form(path);
    expect(basename(path), `name it in ${words}`).toMatch(pattern);
  });

  test('folders are in kebab-case', () => {
    const folders = new Set(code.flatMap((path) => path.split('/').slice(0, -1)));
    expect([...folders].filter((name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.\.\.)?[a-z-]+\])$/.test(name))).toEqual(
      [],
    );
  });

  test('nothing is named after where it was put down', () => {
    const everything = [...code, ...filesUnder('content'), ...filesUnder('public'), ...topLevel];
    const bad = everything.filter((path) =>
      path.split('/').some((part) => forbidden.includes(part.split('.')[0]!.toLowerCase())),
    );
    expect(bad, 'name it after what it is').toEqual([]);
  });

  test('the top level holds nothing beside its list and dotfiles', () => {
    expect(topLevel.filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });

  test.for(allowed)('the top level has %s', (name) => {
    expect(exists(name)).toBe(true);
  });
});
