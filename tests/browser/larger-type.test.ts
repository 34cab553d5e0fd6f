import { describe, expect, test } from 'vitest';
import { dress } from '../fixtures/dress.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();
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
