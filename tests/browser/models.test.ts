import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findStoneFaults } from '../fixtures/drawn-stones.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();
const models = readdirSync('content/industries');
const energy = 'industries/energy-gtd/';

/** The blocks that the text of a model lists, by number. */
const listed = (page: Page) =>
  page
    .locator('.blocks .number')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));

/** The stones that a drawing shows filled, by number. */
const filled = (page: Page) =>
  page
    .locator('.pyramid svg.wide .stone')
    .evaluateAll((all) =>
      all
        .filter(
          (stone) => !/transparent|rgba\(0, 0, 0, 0\)/.test(getComputedStyle(stone.querySelector('.stone-face')!).fill),
        )
        .map((stone) => stone.getAttribute('aria-label')!.split(' ')[0]),
    );

describe('every model', () => {
  test.for(models)('%s draws well on a phone and at a desk', async (id) => {
    await site.visit(`industries/${id}/`, { viewport: { width: 320, height: 900 } }, async (page) => {
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const { stones, ...faults } = await findStoneFaults(page);
        expect(stones, `stones at ${width} px`).toBeGreaterThan(15);
        expect(faults, `at ${width} px`).toEqual({ outside: [], over: [] });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, `scrolls sideways at ${width} px`).toBe(0);
        const out = await page.locator('.pyramid .course').evaluateAll((courses) =>
          courses.flatMap((course) => {
            const box = course.querySelector('rect')!.getBoundingClientRect();
            return [...course.querySelectorAll('.heading, .sector, .stone-face')]
              .filter((one) => {
                const part = one.getBoundingClientRect();
                return part.left < box.left - 0.6 || part.right > box.right + 0.6 || part.bottom > box.bottom + 0.6;
              })
              .map((one) => one.textContent || one.parentElement!.getAttribute('aria-label'));
          }),
        );
        expect(out, `outside of their tier at ${width} px`).toEqual([]);
      }
    });
  });

  test.for(models)('%s prints on four sheets at most, and says what is left out', async (id) => {
    await site.visit(`industries/${id}/`, { javaScriptEnabled: false }, async (page) => {
      for (const format of ['Letter', 'A4']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(sheets, format).toBeGreaterThan(1);
        expect(sheets, format).toBeLessThanOrEqual(4);
      }
      await page.emulateMedia({ media: 'print' });
      const words = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
      // Where the build has an address, it stands there too (`tests/dist/folder.test.ts`).
      expect(words).toMatch(/Left out on paper: [^.]+\. They stand on its page\./);
      const definitions = await page
        .locator('.blocks dd')
        .evaluateAll((all) => all.filter((one) => !one.checkVisibility()));
      expect(definitions).toEqual([]);
      expect(await page.locator('#jobs').isVisible()).toBe(false);
    });
  });
});

describe('the sectors of a model', () => {
  test('one is chosen by keyboard, without scripts too, and the rest are left out of the text', async () => {
    await site.visit(energy, { javaScriptEnabled: false }, async (page) => {
      const choice = page.getByRole('combobox', { name: 'Sector' });
      const all = await listed(page);
      expect(await filled(page)).toEqual(all);
      await choice.focus();
      await page.keyboard.type('Nuclear');
      expect(await choice.inputValue()).toBe('nuclear-generation');
      const left = all.filter((number) => !/^5\./.test(number) || number === '5.2');
      expect(await listed(page)).toEqual(left);
      expect(await filled(page)).toEqual(left);
      expect(await page.locator('.sector-told').first().isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await choice.isVisible()).toBe(true);
      expect(await listed(page)).toEqual(left);
      await choice.selectOption('');
      expect(await choice.isVisible()).toBe(false);
      expect(await listed(page)).toEqual(all);
    });
  });

  test('the address keeps the choice, and a technical competency leads to its sector', async () => {
    await site.visit('industries/energy-gtd/nuclear-generation/', {}, async (page) => {
      await page.getByRole('link', { name: 'Nuclear Generation', exact: true }).last().click();
      await page.waitForURL('**/industries/energy-gtd/?sector=nuclear-generation#pyramid');
      const choice = page.getByRole('combobox', { name: 'Sector' });
      expect(await choice.inputValue()).toBe('nuclear-generation');
      await choice.selectOption('gas-transmission-distribution');
      expect(new URL(page.url()).search).toBe('?sector=gas-transmission-distribution');
      await page.reload();
      expect(await filled(page)).toContain('5.4');
      expect(await filled(page)).not.toContain('5.2');
      // On a site that has an address, paper says it with the choice.
      await page.evaluate(() => {
        document.querySelector('.sheet-head')!.innerHTML = '<span data-sheet-address="https://site.test/"></span>';
        dispatchEvent(new Event('beforeprint'));
      });
      expect(await page.locator('[data-sheet-address]').textContent()).toContain('/?sector=gas');
    });
  });

  test('the one of several blocks hides the names of the others', async () => {
    await site.visit('industries/hospitality-tourism-events/?sector=lodging', {}, async (page) => {
      const names = await page
        .locator('.tier-part h4')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
      expect(names).toEqual(['Lodging']);
    });
  });

  test('styles know as many sectors as any model has', () => {
    const css = readFileSync('src/styles/sector-choice.css', 'utf8');
    const known = Math.max(...[...css.matchAll(/\[data-sector='(\d+)'\]/g)].map(([, place]) => Number(place)));
    const most = models.map((id) => {
      const part =
        /\nsectors:\n((?: .*\n)+)/.exec(readFileSync(`content/industries/${id}/model.mdx`, 'utf8'))?.[1] ?? '';
      return part.match(/^ {2}- /gm)?.length ?? 0;
    });
    expect(Math.max(...most)).toBeGreaterThan(4);
    expect(Math.max(...most)).toBeLessThanOrEqual(known);
  });
});

describe('the history of a model', () => {
  test('each year of the strip leads to its part of the list', async () => {
    await site.visit('industries/automation/', {}, async (page) => {
      const years = page.locator('.history svg.wide a.year');
      const count = await years.count();
      expect(count).toBeGreaterThan(2);
      for (let i = 0; i < count; i += 1) {
        const target = (await years.nth(i).getAttribute('href'))!;
        expect(await page.locator(target).count(), target).toBe(1);
      }
    });
  });

  test('one of which a single date is known has a list and no strip', async () => {
    await site.visit('industries/bioscience/', {}, async (page) => {
      expect(await page.locator('.history').count()).toBe(0);
      expect(await page.locator('#history-2009').count()).toBe(1);
    });
  });
});
