import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { findStoneFaults } from '../fixtures/drawn-stones.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('layout', () => {
  test.for(samplePages.map(({ name, path }) => [name, path] as const))(
    'the page %s does not scroll sideways at 320 px, nor at 360 px with letters of twice the size',
    async ([, path]) => {
      const over = await site.visitDrawn(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        const measure = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        const narrow = await measure();
        await page.setViewportSize({ width: 360, height: 700 });
        await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
        return [narrow, await measure()];
      });
      expect(over).toEqual([0, 0]);
    },
  );

  const drawn = [
    '',
    'industries/building-blocks/',
    'industries/advanced-manufacturing/',
    'industries/automation/',
    'jobs/marketing-representative/',
    'jobs/bank-teller/',
    'ladders/petroleum/',
  ];
  for (const width of [320, 768, 1440]) {
    test.for(drawn)(`no word leaves its stone on /%s at ${width} px`, async (path) => {
      const { stones, outside, over } = await site.visit(path, { viewport: { width, height: 900 } }, findStoneFaults);
      expect(stones).toBeGreaterThan(4);
      expect(outside).toEqual([]);
      expect(over).toEqual([]);
    });
  }

  test('type in every drawing is at least 11.5 pixels high, on a phone, a tablet and at a desk', async () => {
    let read = 0;
    for (const { path } of samplePages) {
      const byWidth = await site.visitDrawn(path, {}, async (page) => {
        const drawings = page.locator('.figure text');
        if ((await drawings.count()) === 0) return [];
        const found: { width: number; sizes: number[] }[] = [];
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          const sizes = await drawings.evaluateAll((all) =>
            (all as SVGTextElement[])
              .filter((text) => text.getBoundingClientRect().width > 0)
              .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a),
          );
          found.push({ width, sizes });
        }
        return found;
      });
      for (const { width, sizes } of byWidth) {
        read += sizes.length;
        expect(Math.min(...sizes, Infinity), `/${path} at ${width} px`).toBeGreaterThanOrEqual(11.5);
      }
    }
    expect(read).toBeGreaterThan(500);
  });

  test('fonts that arrive late move nothing', async () => {
    const shift = await site.visit('competencies/teamwork/', {}, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 800);
          }),
      ),
    );
    expect(shift).toBeLessThan(0.02);
  });
});
