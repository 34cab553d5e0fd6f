import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();
const heads = (page: Page) => page.locator('.job-matrix thead th:visible').count();
const rows = (page: Page) => page.locator('.job-matrix [data-facet-item]:visible').count();
/** What has the focus: the words of its cell, in whatever element. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('td, th')?.textContent.trim() ?? null);

describe('the matrix of jobs and competencies', () => {
  test('shows the rows that are chosen with the columns they have, keeps them in the address, and in another order', async () => {
    await site.visit('matrix/', phone, async (page) => {
      const [all, wide] = [await rows(page), await heads(page)];
      expect(all).toBeGreaterThan(50);
      await page.locator('summary', { hasText: 'Jobs to show' }).click();
      await page.getByRole('checkbox', { name: /^All of Service/ }).check();
      const service = await rows(page);
      expect(service).toBeLessThan(all);
      await page.locator('input[name="rows"][value="nurse"]').check();
      expect(await rows(page)).toBe(service + 1);
      const narrow = await heads(page);
      expect(narrow).toBeLessThan(wide);
      const empty = await page.locator('.job-matrix thead tr').evaluate((head) => {
        const lines = [...document.querySelectorAll<HTMLTableRowElement>('[data-facet-item]:not([hidden])')];
        return [...(head as HTMLTableRowElement).cells].filter(
          ({ hidden }, i) => i > 0 && !hidden && !lines.some(({ cells }) => cells[i]!.dataset.step),
        ).length;
      });
      expect(empty).toBe(0);
      await page.getByRole('link', { name: 'Likeness', exact: true }).click();
      await page.waitForURL('**/matrix/likeness/?rows=*');
      expect([await rows(page), await heads(page)]).toEqual([service + 1, narrow]);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect([await rows(page), await heads(page)]).toEqual([all, wide]);
    });
  });

  test('is one stop for the Tab key, in which arrows move past what is hidden, and which Tab leaves', async () => {
    await site.visit('matrix/?rows=bank-teller&rows=nurse', {}, async (page) => {
      const grid = page.getByRole('grid', { name: 'Jobs and competencies' });
      expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
      await page.getByRole('link', { name: 'A to Z', exact: true }).focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Job');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Bank Teller');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Nurse');
      for (let i = 0; i < 40 && !/advanced/.test((await focused(page)) ?? ''); i += 1)
        await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toMatch(/^(?:high|moderate), advanced$/);
      const place = await page.evaluate(() => {
        const cell = document.activeElement!;
        const [box, edge] = [cell, document.querySelector('.job-matrix thead th')!].map((one) =>
          one.getBoundingClientRect(),
        );
        return {
          seen: box!.left >= edge!.right && box!.top >= edge!.bottom,
          outline: getComputedStyle(cell).outlineStyle,
        };
      });
      expect(place).toEqual({ seen: true, outline: 'solid' });
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.job-matrix'))).toBeNull();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/jobs/bank-teller/');
    });
  });

  test('keeps its heads in sight, and stands whole without scripts', async () => {
    await site.visit('matrix/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await rows(page)).toBeGreaterThan(50);
      const map = page.locator('.job-matrix');
      await map.evaluate((one) => one.scrollTo(900, 700));
      const [frame, top, side] = await Promise.all(
        [map, map.locator('thead th').first(), map.locator('tbody th[scope="row"]:visible').last()].map((one) =>
          one.boundingBox(),
        ),
      );
      expect(Math.round(top!.y - frame!.y)).toBeLessThanOrEqual(1);
      expect(Math.round(top!.x - frame!.x)).toBe(0);
      expect(Math.round(side!.x - frame!.x)).toBe(0);
      await page.getByRole('link', { name: 'Service', exact: true }).click();
      expect(await page.locator('#service').isVisible()).toBe(true);
    });
  });

  test.for(['light', 'dark', 'forced colors', 'paper'] as const)(
    'tells high from moderate, and shows the level: %s',
    async (how) => {
      const options = how === 'forced colors' ? { forcedColors: 'active' as const } : {};
      await site.visit('matrix/', { ...options, colorScheme: how === 'dark' ? 'dark' : 'light' }, async (page) => {
        if (how === 'paper') await page.emulateMedia({ media: 'print' });
        const [high, moderate] = await page.evaluate(() =>
          ['high', 'moderate'].map((importance) => {
            const cell = document.querySelector<HTMLElement>(`.job-matrix td.${importance}`)!;
            const { backgroundColor, color, content, printColorAdjust } = getComputedStyle(cell, '::before');
            return { backgroundColor, color, content, printColorAdjust, step: cell.dataset.step };
          }),
        );
        for (const one of [high!, moderate!]) {
          expect(one.content).toContain(`"${one.step}"`);
          expect(one.color).not.toBe(one.backgroundColor);
          expect(one.printColorAdjust).toBe('exact');
        }
        expect(high!.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
        expect(moderate!.backgroundColor).toBe('rgba(0, 0, 0, 0)');
      });
    },
  );
});
