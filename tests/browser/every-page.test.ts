import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { noAddress } from '#messages/paper.ts';
import { spaced } from '../fixtures/dress.ts';
import { findBarriers } from '../fixtures/find-barriers.ts';
import { findStrayWords } from '../fixtures/find-stray-words.ts';
import { findUnseen } from '../fixtures/find-unseen.ts';
import { hear } from '../fixtures/heard.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

/** Pages of the same kinds that say more: an answer, a ladder between jobs. */
const more = [
  { name: 'search-answered', path: 'search/?q=nurse' },
  { name: 'ladder-of-jobs', path: 'ladders/retail-banking-wealth/' },
];

/** How far a page reaches beyond its window, in pixels. */
const over = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Each page is opened once, on a phone, and each question is asked of it as it stands, in this order. Each says at which window; it
// may turn the media and add styles, and what it opens it closes again.
describe.for([...samplePages, ...more])('the page $name', ({ path }) => {
  const { page, open, turn, dress, refused, faults } = site.keepOpen(path);
  const hasFigures = async () => (await page().locator('.figure').count()) > 0;

  describe('on a phone, 320 pixels wide', () => {
    test('does not scroll sideways', async () => {
      await open(320, 700);
      expect(await over(page())).toBe(0);
    });

    test('does not scroll sideways with letters, words and lines spaced out (WCAG 1.4.12)', async () => {
      await open(320, 700);
      await dress(spaced);
      expect(await over(page())).toBeLessThanOrEqual(0);
    });
  });

  test('does not scroll sideways at 360 pixels with letters of twice the size (WCAG 1.4.4)', async () => {
    await open(360, 700);
    await dress('html { font-size: 32px !important; }');
    expect(await over(page())).toBeLessThanOrEqual(0);
  });

  test('has no barrier that axe finds, in light and dark, on a phone and at a desk', async () => {
    await turn({ colorScheme: 'light' });
    expect(await findBarriers(page())).toEqual([]);
  });

  test.for(['light', 'dark'] as const)(
    'keeps levels, edges and words of drawings in the reader’s own colors (forced colors), %s',
    async (colorScheme) => {
      await open();
      await turn({ colorScheme, forcedColors: 'active' });
      const { seen, faults } = await page().evaluate(findUnseen);
      expect(faults).toEqual([]);
      if (await hasFigures()) expect(seen).toBeGreaterThan(10);
    },
  );

  test('has type of at least 11.5 pixels in its drawings, on a phone, a tablet and at a desk', async () => {
    for (const width of [360, 768, 1440]) {
      await open(width);
      const sizes = await page()
        .locator('.figure text')
        .evaluateAll((all) =>
          (all as SVGTextElement[])
            .filter((text) => text.getBoundingClientRect().width > 0)
            .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
        );
      expect(Math.min(...sizes, Infinity), `at ${width} px`).toBeGreaterThanOrEqual(11.5);
      if (await hasFigures()) expect(sizes.length, `at ${width} px`).toBeGreaterThan(4);
    }
  });

  test('has no word of a drawing that leaves its place, with letters, words and lines spaced out', async () => {
    if (!(await hasFigures())) return;
    await dress(`${spaced} .figure .tip { display: inline !important; }`);
    for (const width of [320, 360, 768, 1280]) {
      await open(width);
      const { read, faults } = await page().evaluate(findStrayWords);
      expect(read, `${width} px`).toBeGreaterThan(4);
      expect(faults, `${width} px`).toEqual([]);
    }
  });

  test('shows on paper each figure that it does not leave out, and none by the width of its place', async () => {
    // Narrower than any paper: what a query on the width would decide is decided the other way.
    await open(360, 700);
    await turn({ media: 'print' });
    const figures = await page()
      .locator('.figure:not(.no-print *)')
      .evaluateAll((all) =>
        all.map((figure) => ({
          container: getComputedStyle(figure).containerType,
          shown: [...figure.querySelectorAll(':scope svg')]
            .filter((svg) => svg.getBoundingClientRect().height > 0)
            .map((svg) => svg.classList.value),
        })),
      );
    for (const figure of figures) expect(figure).toEqual({ container: 'normal', shown: ['wide'] });
  });

  test('says on paper whose it is, and, as this build has no address, how to set one', async () => {
    await open();
    const head = page().locator('.sheet-head');
    expect(await head.isVisible()).toBe(false);
    await turn({ media: 'print' });
    await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await head.innerText()).trim()).toBe(`Cairn · ${noAddress}`);
    expect(await page().locator('.square-code').count()).toBe(0);
    // The page of data shows lines for programs, with addresses in them.
    if (path !== 'data/') expect(await page().locator('body').innerText()).not.toContain('https://cairn.example/');
    await page().evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  // Opens all that is folded, so it comes after the others.
  test('says to a machine what it shows', async () => {
    await open();
    expect(await hear(page())).toEqual({ joined: [], headings: [], generated: [], links: [] });
  });

  test('was refused nothing by the headers that are shipped, asked nothing of other hosts, and no script failed', () => {
    expect(refused).toEqual([]);
    expect(faults).toEqual([]);
  });
});
