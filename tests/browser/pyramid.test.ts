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
      expect(names.map((name) => name.split(' ')[0])).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2']);
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
      expect(await tip.textContent()).toContain('makes good parts');
    });
  });

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
