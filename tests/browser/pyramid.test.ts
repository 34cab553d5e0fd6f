import { describe, expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('the pyramid by keyboard', () => {
  test('Tab goes from the foundation up in the order of the numbers, shows the definition, and Enter opens the page', async () => {
    await site.visit('industries/advanced-manufacturing/', {}, async (page) => {
      await page.locator('svg.wide a.stone').first().focus();
      const names: string[] = [];
      for (let i = 0; i < 8; i += 1) {
        names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
        if (i < 7) await page.keyboard.press('Tab');
      }
      expect(names.map((name) => name.split(' ')[0])).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1']);
      const tips = await page
        .locator('svg.wide .tip')
        .evaluateAll((all) => all.filter((tip) => getComputedStyle(tip).display !== 'none').length);
      expect(tips).toBe(1);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/competencies/**');
      expect(await page.locator('h1').count()).toBe(1);
    });
  });

  test('the definition shows under the pointer and lies over the stones below', async () => {
    await site.visit('industries/advanced-manufacturing/', {}, async (page) => {
      const stone = page.locator('svg.wide a.stone[aria-label$="Production"]');
      await stone.locator('.stone-face').hover();
      const tip = stone.locator('.tip');
      expect(await tip.isVisible()).toBe(true);
      const words = page.locator((await tip.locator('use').getAttribute('href'))!.replaceAll('.', '\\.'));
      expect(await words.textContent()).toContain('makes good parts');
      const [shown, paper] = await tip.evaluate((slip) =>
        ['use', 'rect'].map((part) => slip.querySelector(part)!.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(shown!.height).toBeGreaterThan(20);
      expect(shown!.left).toBeGreaterThan(paper!.left);
      expect(shown!.right).toBeLessThan(paper!.right);
    });
  });

  test.for(['industries/advanced-manufacturing/', 'ladders/petroleum/', 'jobs/marketing-representative/'])(
    'every line of a label stands in the middle of its stone on /%s',
    async (path) => {
      await site.visit(path, {}, async (page) => {
        await page.evaluate(() => document.fonts.ready);
        const beside = await page.locator('svg.wide .stone').evaluateAll((stones) =>
          stones.flatMap((stone) => {
            const box = stone.querySelector('.stone-face')!.getBoundingClientRect();
            return [...stone.querySelectorAll(':scope > text > tspan[x]')]
              .map((line) => ({ text: line.textContent, words: line.getBoundingClientRect() }))
              .map(({ text, words }) => ({ text, off: (words.left + words.right - box.left - box.right) / 2 }));
          }),
        );
        expect(beside.length).toBeGreaterThan(8);
        expect(beside.filter(({ off }) => Math.abs(off) > 0.8)).toEqual([]);
      });
    },
  );

  test('on a phone another drawing stands in its place, and every stone is a link', async () => {
    await site.visit('industries/advanced-manufacturing/', { viewport: { width: 320, height: 700 } }, async (page) => {
      expect(await page.locator('svg.wide').first().isVisible()).toBe(false);
      const narrow = page.locator('.pyramid svg.narrow a.stone');
      const wide = page.locator('.pyramid svg.wide a.stone');
      expect(await narrow.count()).toBe(await wide.count());
      const low = await narrow.evaluateAll(
        (all) => all.filter((stone) => stone.querySelector('rect')!.getBoundingClientRect().height < 24).length,
      );
      expect(low).toBe(0);
    });
  });
});
