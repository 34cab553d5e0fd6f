import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { samplePages } from '../../scripts/sample-pages.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();
const pages = samplePages.map(({ name, path }) => [name, path] as const);

/** What a reader may set, by WCAG 2.2, 1.4.12 Text Spacing, without losing anything. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

async function dress(page: Page, rules: string): Promise<void> {
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
  }, rules);
}

/** Runs in the page: words of drawings that leave their stone, course or drawing, or lie on other words. */
function findStrayWords(): { read: number; faults: string[] } {
  const slack = 0.8;
  const faults: string[] = [];
  let read = 0;
  const leaves = (words: DOMRect, box: DOMRect) =>
    words.left < box.left - slack ||
    words.right > box.right + slack ||
    words.top < box.top - slack ||
    words.bottom > box.bottom + slack;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left + slack < b.right && b.left + slack < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
  for (const svg of document.querySelectorAll<SVGSVGElement>('.figure svg')) {
    if (svg.getBoundingClientRect().height === 0) continue;
    const texts = [...svg.querySelectorAll('text')].filter((text) => !text.closest('.tip'));
    const boxes = texts.map((text) => text.getBoundingClientRect());
    texts.forEach((text, i) => {
      read += 1;
      const words = boxes[i]!;
      const around =
        text.closest('a')?.querySelector('.stone-face') ?? text.closest('.course')?.querySelector('rect') ?? svg;
      if (leaves(words, around.getBoundingClientRect())) faults.push(`leaves its place: ${text.textContent}`);
      const circles = [...svg.querySelectorAll('.matrix circle')].map((circle) => circle.getBoundingClientRect());
      const others = [...boxes.slice(i + 1), ...circles];
      if (others.some((other) => overlap(words, other))) faults.push(`lies on another: ${text.textContent}`);
    });
    for (const tip of svg.querySelectorAll('.tip')) {
      const words = tip.querySelector('use')!;
      if (leaves(words.getBoundingClientRect(), tip.querySelector('rect')!.getBoundingClientRect()))
        faults.push(`leaves its slip: ${words.getAttribute('href')}`);
    }
  }
  return { read, faults };
}

describe('with letters, words and lines spaced out (WCAG 1.4.12)', () => {
  test.for(pages)('no word of a drawing leaves its place on the page %s', async ([, path]) => {
    await site.visitDrawn(path, {}, async (page) => {
      const figures = await page.locator('.figure').count();
      if (figures === 0) return;
      await dress(page, `${spaced} .figure .tip { display: inline !important; }`);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { read, faults } = await page.evaluate(findStrayWords);
        expect(read, `${width} px`).toBeGreaterThan(4);
        expect(faults, `${width} px`).toEqual([]);
      }
    });
  });

  test.for(pages)('the page %s does not scroll sideways', async ([, path]) => {
    await site.visitDrawn(path, { viewport: { width: 320, height: 700 } }, async (page) => {
      await dress(page, spaced);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
});

describe('with larger type', () => {
  for (const path of ['jobs/', 'competencies/']) {
    test.for([100, 130, 160, 200])(
      `every box of /${path} opens inside the page with type of %d percent`,
      async (percent) => {
        await site.visit(path, {}, async (page) => {
          await dress(page, `html { font-size: ${percent}% !important; }`);
          const boxes = page.locator('.facets details');
          const count = await boxes.count();
          expect(count).toBeGreaterThan(1);
          for (const width of [320, 400, 520, 640, 720, 800, 900, 1000, 1100, 1200, 1280, 1440]) {
            await page.setViewportSize({ width, height: 900 });
            for (let i = 0; i < count; i += 1) {
              const over = await boxes.nth(i).evaluate((box: HTMLDetailsElement) => {
                const page = document.documentElement;
                const before = page.scrollWidth;
                box.open = true;
                const { left, right } = box.querySelector('fieldset')!.getBoundingClientRect();
                const found = Math.max(-left, right - page.clientWidth, page.scrollWidth - before);
                box.open = false;
                return found;
              });
              expect(over, `box ${i + 1} at ${width} px`).toBeLessThanOrEqual(0);
            }
          }
        });
      },
    );
  }
});
