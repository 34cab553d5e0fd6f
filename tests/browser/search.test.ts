import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();
const field = (page: Page) => page.locator('dialog input[type="search"]');

describe('search', () => {
  test.for(['/', 'Control+k'])(
    'opens with %s, finds Teamwork by what people call it, and goes there by keyboard',
    async (key) => {
      await site.visit('about/', {}, async (page) => {
        await page.keyboard.press(key);
        await field(page).fill('working with others');
        await page.locator('dialog').getByRole('link', { name: 'Teamwork', exact: true }).first().waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/competencies/teamwork/');
      });
    },
  );

  test('closes with Escape and gives the focus back', async () => {
    await site.visit('about/', {}, async (page) => {
      const opener = page.locator('[data-search]');
      await opener.focus();
      await page.keyboard.press('Enter');
      await field(page).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test.for([
    ['mathmatics', 'Numerical Reasoning'],
    ['maintainance', 'Maintenance, Installation & Repair'],
    ['colaboration', 'Teamwork'],
  ] as const)('suggests for the misspelled %s: %s', async ([wrong, right]) => {
    await site.visit(`search/?q=${wrong}`, phone, async (page) => {
      await page.locator('main').getByRole('link', { name: right, exact: true }).first().waitFor({ timeout: 10_000 });
    });
  });

  test('a job is found by the title its holder knows, and a behavior leads to its competency', async () => {
    await site.visit('search/?q=bank+cashier', {}, async (page) => {
      await page.locator('main').getByRole('link', { name: 'Bank Teller', exact: true }).first().waitFor();
    });
    await site.visit('search/?q=stops+the+line', {}, async (page) => {
      await page
        .locator('main')
        .getByRole('link', { name: /Stops the line when a reading leaves/ })
        .first()
        .waitFor();
      await page.locator('main').getByRole('link', { name: 'Production', exact: true }).first().waitFor();
    });
  });

  test('the question and the kind live in the address', async () => {
    await site.visit('search/?q=safety', {}, async (page) => {
      await page.getByRole('button', { name: /^Job/ }).click();
      await page.waitForFunction(() => /kind=/.test(location.search));
      expect(new URL(page.url()).searchParams.get('q')).toBe('safety');
    });
  });

  test('what is typed stays words', async () => {
    await site.visit('search/', {}, async (page) => {
      await page.locator('main input[type="search"]').fill('<img src=x onerror=alert(1)>');
      await page.waitForTimeout(800);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('the first answer weighs at most 150 kB, the next at most 40 kB', async () => {
    await site.visit('about/', {}, async (page) => {
      let bytes = 0;
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      // Headers are not counted: they are the same with each file, and HTTP/2 sends what repeats once.
      session.on('Network.responseReceived', ({ response }) => (bytes -= response.encodedDataLength));
      await page.keyboard.press('/');
      await field(page).fill('teamwork');
      await page.locator('dialog').getByRole('link', { name: 'Teamwork', exact: true }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(bytes).toBeLessThanOrEqual(150_000);
      bytes = 0;
      await field(page).fill('budget');
      await page.locator('dialog').getByRole('link', { name: 'Budgeting', exact: true }).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(bytes).toBeLessThanOrEqual(40_000);
    });
  });
});
