import { expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

test('the list of occupations comes when it is narrowed, lives in the address, and comes back from it', async () => {
  await site.visit('occupations/', {}, async (page) => {
    const shown = page.locator('[data-facet-item]:not([hidden])');
    const status = page.locator('[data-facet-status]');
    expect(await page.locator('[data-facet-item]').count()).toBe(0);
    await page.locator('summary', { hasText: 'Job zone' }).click();
    await page.locator('input[name="zone"][value="5"]').check();
    await page.waitForFunction(() => location.search === '?zone=5');
    const zone = await shown.count();
    expect(zone).toBeGreaterThan(100);
    expect(await status.textContent()).toBe(`${zone} of 1016 occupations`);
    await page.locator('summary', { hasText: 'Interest' }).click();
    await page.locator('input[name="interest"][value="A"]').check();
    const both = await shown.count();
    expect(both).toBeLessThan(zone);
    await page.reload();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-facet-item]:not([hidden])').length === count,
      both,
    );
    const [href, name] = [await shown.first().locator('a').getAttribute('href'), await shown.first().innerText()];
    await shown.first().getByRole('link').click();
    await page.waitForURL((url) => url.pathname === href);
    expect(await page.locator('h1').innerText()).toBe(name);
  });
});

test('when the list cannot be had, the page says so and the links lead on', async () => {
  await site.visit('occupations/', {}, async (page) => {
    await page.route('**/occupations/items.json', (route) => route.abort());
    await page.locator('summary', { hasText: 'Job zone' }).click();
    await page.getByText('The list did not come').waitFor();
    expect(await page.getByRole('link', { name: 'Management', exact: true }).isVisible()).toBe(true);
  });
});

test('without scripts every value leads to a page of links', async () => {
  await site.visit('occupations/', { javaScriptEnabled: false }, async (page) => {
    await page.locator('summary', { hasText: 'Job zone' }).click();
    await page.getByRole('link', { name: '5: extensive preparation' }).click();
    await page.waitForURL('**/occupations/by/zone/5/');
    await page.getByRole('link', { name: 'Chief Executives', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Chief Executives');
    expect(await page.getByText('Half earn more than').first().isVisible()).toBe(true);
  });
});
