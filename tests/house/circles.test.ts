import { describe, expect, test } from 'vitest';
import { findCircles } from './circles.ts';
import { filesUnder } from './files.ts';
import { fileOf, importsOf, isOwn } from './imports.ts';

const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesUnder(folder, '.ts', '.tsx', '.mjs', '.astro'));
const imported = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter(({ target }) => isOwn(target))
      .map(({ target }) => fileOf(file, target)),
  ]),
);

test('no file leads back to itself by what it imports, types and parts that are loaded later too', () => {
  const circles = findCircles(imported).map(
    (way) => `${way.join(' → ')}: move what both need to a file that imports neither`,
  );
  expect(circles).toEqual([]);
});

test('the walk sees imports of every kind of file', () => {
  expect(imported.get('src/components/figures/Pyramid.astro')).toContain('src/figures/pyramid.ts');
  expect(imported.get('src/tools/search/Hit.tsx')).toContain('src/payloads/search-shape.ts');
  expect([...imported.values()].flat().filter((file) => file.endsWith('.tsx')).length).toBeGreaterThan(3);
});

describe('findCircles(next)', () => {
  const graph = (text: string) =>
    new Map(
      text.split('; ').map((line): [string, string[]] => {
        const [from, to = ''] = line.split(' > ');
        return [from!, to.split(' ').filter(Boolean)];
      }),
    );

  test.for([
    ['a > b c; b > d; c > d; d > e', []],
    ['a > a', ['a a']],
    ['a > b; b > a', ['a b a']],
    ['a > b; b > c; c > d; d > b', ['b c d b']],
    ['a > b; b > a; c > d a; d > c', ['a b a', 'c d c']],
  ] as const)('in %s finds %o', ([text, expected]) => {
    expect(findCircles(graph(text)).map((way) => way.join(' '))).toEqual(expected);
  });
});
