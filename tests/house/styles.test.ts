import { describe, expect, test } from 'vitest';
import { codeOf, filesUnder, textOf } from './files.ts';

const imports = (path: string): string[] =>
  [...textOf(path).matchAll(/^@import '\.\/([\w-]+\.css)';$/gm)].map(([, name]) => name!);
const ofEveryPage = imports('src/styles/index.css');
const code = filesUnder('src', '.astro', '.ts', '.tsx').map((path) => codeOf(path));
const sheets = filesUnder('src/styles', '.css').map((path) => path.replace('src/styles/', ''));
const parts = new Set(sheets.flatMap((name) => imports(`src/styles/${name}`)));
/** What components and tools bring to the pages that have them. */
const brought = sheets.filter((name) => name !== 'index.css' && !parts.has(name));

describe('styles', () => {
  test('those of figures and tools come with them, not with every page', () => {
    expect(brought).toEqual(expect.arrayContaining(['facets.css', 'ladder.css', 'search-dialog.css']));
    expect(ofEveryPage.filter((name) => brought.includes(name))).toEqual([]);
  });

  test.for(brought)('%s begins with the order of the layers, as it may be the first that a page loads', (name) => {
    const [first] = imports(`src/styles/${name}`);
    expect(first, "begin with @import './layers.css';").toBe('layers.css');
  });

  test.for(brought)('%s is imported where what it is for is drawn', (name) => {
    const bringers = code.filter((text) => new RegExp(`styles/${name.replace('.', '\\.')}['"?]`).test(text));
    expect(bringers.length, 'import it in the component, or delete it').toBeGreaterThan(0);
  });

  // So what is asked of a page in light needs to be asked in dark only where it is about colors (tests/fixtures/find-barriers.ts).
  test.for(sheets)('%s turns nothing but colors between light and dark', (name) => {
    const text = textOf(`src/styles/${name}`).replaceAll(
      /:root\[data-theme='(light|dark)'\] \{\s*color-scheme: \1;\s*\}/g,
      '',
    );
    expect(text, 'write light-dark(…) in place of it').not.toMatch(/prefers-color-scheme|data-theme/);
  });
});
