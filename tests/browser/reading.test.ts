import { describe, expect, test } from 'vitest';
import { samplePages } from '../../scripts/sample-pages.ts';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();

describe('with scripts off', () => {
  test('a reader gets from the home page to Teamwork, a behavior, Production and the link matrix, on a phone', async () => {
    await site.visit('', { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Everything from A to Z' }).first().click();
      await page.getByRole('link', { name: 'T', exact: true }).first().click();
      await page.getByRole('link', { name: 'Teamwork', exact: true }).first().click();
      expect(await page.locator('h1').textContent()).toBe('Teamwork');
      expect(await page.locator('main').textContent()).toContain('Nurse');
      await page.getByRole('link', { name: /Finishes the part they promised/ }).click();
      expect(await page.locator('h1').textContent()).toContain('Finishes the part they promised');
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('link', { name: 'Industries', exact: true }).first().click();
      await page.getByRole('link', { name: 'Advanced Manufacturing', exact: true }).click();
      await page.locator('.pyramid svg.narrow a[aria-label$=" Production"] .stone-face').click();
      expect(await page.locator('h1').textContent()).toBe('Production');
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('link', { name: 'Jobs', exact: true }).first().click();
      await page.getByRole('link', { name: 'Marketing Representative', exact: true }).click();
      await page.getByText('The same as a table').click();
      expect(await page.getByRole('table', { name: /Responsibilities and competencies/ }).isVisible()).toBe(true);
    });
  });

  // In one window, as no page can keep anything without scripts.
  test('every page shows its words and no control that cannot work', async () => {
    await site.visit('', { javaScriptEnabled: false }, async (page) => {
      const wrong: string[] = [];
      for (const { name, path } of samplePages) {
        await page.goto(site.at(path));
        const { length } = await page.locator('main').innerText();
        if (length <= 80) wrong.push(`${name} has ${length} signs`);
        const controls = await page
          .locator('.needs-scripts')
          .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height > 0).length);
        if (controls > 0) wrong.push(`${name} shows ${controls} that need scripts`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

describe('the switch between light and dark', () => {
  test('turns the page and is remembered on the next one', async () => {
    await site.visit('about/', { colorScheme: 'light' }, async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: /light and dark/ }).click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
      await page.waitForURL('**/sources/', { waitUntil: 'load' });
      expect(await paper()).toBe(dark);
    });
  });

  test('turns the other pages of the site that are open', async () => {
    await site.visit('about/', { colorScheme: 'light' }, async (page) => {
      const other = await page.context().newPage();
      await other.goto(site.at('sources/'));
      const theme = () => other.evaluate(() => document.documentElement.dataset['theme']);
      for (const next of ['dark', 'light']) {
        await page.getByRole('button', { name: /light and dark/ }).click();
        await expect.poll(theme, { timeout: 2_000 }).toBe(next);
      }
      await page.evaluate(() => localStorage.removeItem('cairn:theme'));
      await expect.poll(theme, { timeout: 2_000 }).toBe('');
    });
  });
});
