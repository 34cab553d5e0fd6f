import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exists, filesUnder, pascalCase, textOf } from './files.ts';

const named = filesUnder('src/figures', '.ts').map((path) => basename(path, '.ts'));
/** Files whose main export is a drawing: they export its type under their own name. */
const drawn = named.filter((name) =>
  textOf(`src/figures/${name}.ts`).includes(`export interface ${pascalCase(name)} {`),
);

describe('one name through all rooms', () => {
  test('knows the drawings', () => {
    expect(drawn).toEqual(
      expect.arrayContaining(['competency-clusters', 'link-matrix', 'pyramid', 'pyramid-mark', 'pyramid-shape']),
    );
    expect(drawn).not.toContain('round');
  });

  test.for(drawn)('%s is drawn by the component of its name', (name) => {
    expect(
      exists(`src/components/figures/${pascalCase(name)}.astro`),
      `write src/components/figures/${pascalCase(name)}.astro`,
    ).toBe(true);
  });

  test.for(drawn)('%s is drawn in a markup test of its name', (name) => {
    expect(exists(`tests/markup/figures/${name}.test.ts`), `write tests/markup/figures/${name}.test.ts`).toBe(true);
  });

  test.for(filesUnder('src/components/figures', '.astro'))(
    '%s draws a figure of its name, or a part of one, or belongs to the frame of all',
    (path) => {
      const name = basename(path, '.astro');
      expect(name.startsWith('Drawing') || drawn.some((figure) => name.startsWith(pascalCase(figure)))).toBe(true);
    },
  );
});

describe('every file of the pure rooms has a test of its name', () => {
  const pure = ['schemas', 'domain', 'reading', 'figures'].flatMap((room) => filesUnder(`src/${room}`, '.ts'));

  test.for(pure)('%s', (path) => {
    const own = path.replace(/^src\//, 'tests/unit/').replace(/\.ts$/, '.test.ts');
    expect(exists(own), `write ${own}`).toBe(true);
  });
});

test('tests by property stand in a suite of their own, which their many runs may take their time in', () => {
  const inUnit = filesUnder('tests/unit', '.ts').filter((path) => textOf(path).includes("from 'fast-check'"));
  expect(
    inUnit.map((path) => `${path}: move what asks fast-check to ${path.replace('/unit/', '/properties/')}`),
  ).toEqual([]);
});
