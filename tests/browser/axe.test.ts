import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { openSite } from '../fixtures/open-site.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = openSite();

const schemes = ['light', 'dark'] as const;
const widths = [360, 1280];

describe('axe finds no barrier, in light and dark, on a phone and at a desk', () => {
  test.for(samplePages.map(({ name, path }) => [name, path] as const))('on the page %s', async ([, path]) => {
    const found = await site.visit(path, {}, async (page) => {
      // An answer to what the address asks comes after the page.
      if (path.includes('?')) await page.waitForLoadState('networkidle');
      await page.evaluate(axe);
      const faults: string[] = [];
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const { violations } = (await page.evaluate(
            'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })',
          )) as AxeResult;
          const where = `${colorScheme}, ${width} px`;
          faults.push(
            ...violations.map(
              ({ id, help, nodes }) =>
                `${where}: ${id}: ${help}: ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html)
                  .join(' | ')}`,
            ),
          );
        }
      }
      return faults;
    });
    expect(found).toEqual([]);
  });
});
