import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();
const ladder = 'ladders/petroleum/';

/** Press a button of the first figure, and take the file that the browser is given. */
async function save(page: Page, kind: 'SVG' | 'PNG'): Promise<{ name: string; path: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: `Save as ${kind}` })
    .first()
    .click();
  const file = await coming;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** What a drawing says and how much is in it, in the page or in a file opened alone. */
const contentsOf = (page: Page, drawing: string) =>
  page.locator(drawing).evaluate((svg) => ({
    links: [...svg.querySelectorAll('a')].map((link) => link.getAttribute('aria-label')),
    words: [...svg.querySelectorAll('text')].filter((text) => !text.closest('.tip')).map((text) => text.textContent),
    places: svg.querySelectorAll('a > rect').length,
    steps: svg.querySelectorAll('path[marker-end]').length,
    lines: svg.querySelectorAll('path').length,
  }));

/** Open a saved drawing by itself, without the site. */
async function alone<T>(page: Page, bytes: Buffer, look: (page: Page) => Promise<T>): Promise<T> {
  const other = await page.context().newPage();
  await other.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
  const result = await look(other);
  await other.close();
  return result;
}

/** Width and height that the head of a PNG tells. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const windows: readonly (readonly [name: string, form: string, options: BrowserContextOptions])[] = [
  ['at a desk', 'svg.wide', { colorScheme: 'light' }],
  ['in the dark', 'svg.wide', { colorScheme: 'dark' }],
  ['on a phone', 'svg.narrow', phone],
];

describe.for(windows)('a ladder taken along %s', ([, form, options]) => {
  test('is an SVG that stands by itself, with all that the page shows', async () => {
    await site.visit(ladder, options, async (page) => {
      const shown = await contentsOf(page, `.ladder ${form}`);
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const { name, bytes } = await save(page, 'SVG');
      expect(name).toBe('cairn-petroleum-ladder.svg');
      expect(await page.getByText('Made cairn-petroleum-ladder.svg.').isVisible()).toBe(true);
      const saved = await alone(page, bytes, async (file) => ({
        contents: await contentsOf(file, 'svg'),
        rest: await file.evaluate(async () => {
          await document.fonts.ready;
          const root = document.documentElement;
          const all = [...root.querySelectorAll('*')];
          return {
            title: root.querySelector(':scope > title')!.textContent,
            note: root.querySelector(':scope > desc')!.textContent,
            fonts: [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')}: ${status}`),
            ground: getComputedStyle(root.querySelector(':scope > rect')!).fill,
            hrefs: all.flatMap((one) => one.getAttribute('href') ?? []),
            leftovers: all
              .flatMap((one) => one.getAttributeNames())
              .filter((own) => /^(class|style|data-|on)/.test(own)),
            styles: all
              .filter((one) => one.tagName === 'style')
              .map((one) => one.textContent.replace(/url\(.*?\)/, '')),
          };
        }),
      }));
      expect(saved.contents).toEqual(shown);
      expect(shown.places).toBe(18);
      expect(shown.steps).toBe(23);
      expect(saved.rest).toMatchObject({
        title: 'Places and steps of the ladder Energy Industry, Petroleum Sector',
        note: 'From Cairn, https://cairn.example/ladders/petroleum/. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
        fonts: ['Atkinson Hyperlegible Next: loaded'],
        ground: paper,
        leftovers: [],
      });
      expect(saved.rest.hrefs.filter((href) => !href.startsWith(`https://cairn.example/${ladder}#`))).toEqual([]);
      expect(saved.rest.styles).toEqual([expect.stringMatching(/^@font-face\{[^{}]*\}$/)]);
    });
  });

  test('is a PNG of two pixels a unit', async () => {
    await site.visit(ladder, options, async (page) => {
      const svg = await save(page, 'SVG');
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString('utf8'))!;
      const { name, bytes } = await save(page, 'PNG');
      expect(name).toBe('cairn-petroleum-ladder.png');
      expect(sizeOf(bytes)).toEqual([2 * Number(width), 2 * Number(height)]);
    });
  });
});

describe('taking figures along', () => {
  test.for([
    [
      'industries/advanced-manufacturing/',
      ['cairn-advanced-manufacturing-pyramid.svg', 'cairn-advanced-manufacturing-history.svg'],
    ],
    [
      'jobs/marketing-representative/',
      ['cairn-marketing-representative-clusters.svg', 'cairn-marketing-representative-matrix.svg'],
    ],
  ] as const)('saves every figure of %s, without what shows under the pointer', async ([path, names]) => {
    await site.visit(path, {}, async (page) => {
      const buttons = page.getByRole('button', { name: 'Save as SVG' });
      expect(await buttons.count()).toBe(names.length);
      for (const [i, expected] of names.entries()) {
        const coming = page.waitForEvent('download');
        await buttons.nth(i).focus();
        await page.keyboard.press('Enter');
        const file = await coming;
        expect(file.suggestedFilename()).toBe(expected);
        const shown = await contentsOf(page, `figure:has(button) >> nth=${i} >> svg.wide`);
        expect(await alone(page, readFileSync(await file.path()), (own) => contentsOf(own, 'svg'))).toEqual(shown);
      }
    });
  });

  test('says what to do when the browser makes no picture, and still saves the SVG', async () => {
    await site.visit(ladder, {}, async (page) => {
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      });
      await page.getByRole('button', { name: 'Save as PNG' }).click();
      await page.getByText('This browser cannot make a PNG of it. Save it as SVG').waitFor();
      expect((await save(page, 'SVG')).name).toBe('cairn-petroleum-ladder.svg');
    });
  });

  test('says so when its script cannot be loaded', async () => {
    await site.visit(ladder, {}, async (page) => {
      await page.route('**/assets/save.*', (route) => route.abort());
      await page.getByRole('button', { name: 'Save as SVG' }).click();
      await page.getByText('Saving could not be loaded. Check your connection and try again.').waitFor();
    });
  });
});
