import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/disk/read-content.ts';
import { aContentFolder, textWith } from '../fixtures/a-content-folder.ts';
import { proseForAstro } from '../fixtures/astro-readers.ts';

describe('whatever this check takes of a file of prose, its compiler reads as the same', () => {
  test('fields and text', async () => {
    const root = aContentFolder();
    const path = 'guides/how-a-bakery-is-read.mdx';
    const head =
      'title: How a bakery is read\nsummary: What the shop shows you.\norder: 1\nreviewed: "2026-11-22"\nsources: [own-words]\n';
    const between = fc.constantFrom('', '---x: 1\n', '+++\n', '--- \n', '# ---\n', 'note: |\n  ---\n', '\n');
    const body = fc.array(fc.constantFrom('Bread.', '\n\n', '---\n', '+++\n', '## Rye\n', 'a: b\n', '\r\n'), {
      maxLength: 6,
    });
    const start = fc.constantFrom('', '\uFEFF', '\n', ' ');
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(start, between, body, fc.boolean(), async (before, odd, texts, windows) => {
        const lines = `${before}---\n${head}${odd}---\n\n${texts.join('')}`;
        const file = windows ? lines.replaceAll(/\r?\n/g, '\r\n') : lines;
        writeFileSync(join(root, path), file);
        const { entries, bodies, problems } = readContent(root);
        if (problems.length > 0) return;
        taken++;
        const astro = await proseForAstro(file);
        expect(entries.guides.get('how-a-bakery-is-read')).toMatchObject(astro.data);
        expect(bodies.get('guide:how-a-bakery-is-read')!.text).toBe(
          astro.body
            .replaceAll('\r\n', '\n')
            .replace(/^\uFEFF/, '')
            .trim(),
        );
      }),
      {
        numRuns: 20,
        examples: [
          ['', '', ['Bread.'], false],
          ['', '', ['Bread.', '\n\n', '---\n'], true],
          ['\uFEFF', '\n', ['## Rye\n', 'a: b\n'], false],
        ],
      },
    );
    expect(taken).toBeGreaterThan(2);
  });

  test('and what the compiler refuses is told, with its place', () => {
    const root = aContentFolder({
      'guides/how-a-bakery-is-read.mdx': textWith(
        'guides/how-a-bakery-is-read.mdx',
        'order: 1',
        'order: 1\n? note- \n  : yes',
      ),
    });
    expect(readContent(root).problems.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^the build cannot read it: /),
    );
  });

  test('because both use one copy of each parser', () => {
    const ours = createRequire(import.meta.url);
    const file = (name: string) => createRequire(pathToFileURL(ours.resolve(name)));
    expect(file('astro/package.json').resolve('js-yaml')).toBe(ours.resolve('js-yaml'));
    const mdx = file('@astrojs/mdx/package.json');
    const processor = createRequire(pathToFileURL(mdx.resolve('@astrojs/markdown-satteri')));
    expect(processor.resolve('satteri')).toBe(ours.resolve('satteri'));
  });
});
