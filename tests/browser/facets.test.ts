import { describe, expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('narrowing a list', () => {
  test('facets combine, show counts, live in the address and come back from it', async () => {
    await site.visit('competencies/', {}, async (page) => {
      const shown = () => page.locator('[data-facet-item]:not([hidden])').count();
      const all = await shown();
      const clear = page.getByRole('button', { name: 'Show all' });
      expect(await clear.isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Cluster' }).click();
      await page.getByRole('checkbox', { name: /^Academic/ }).check();
      const academic = await shown();
      expect(academic).toBeLessThan(all);
      expect(await page.locator('[data-facet-status]').textContent()).toBe(`${academic} of ${all} competencies`);
      await page.locator('summary', { hasText: 'Cluster' }).click();
      await page.locator('summary', { hasText: 'Industry model' }).click();
      const automation = page.locator('input[name="model"][value="automation"]');
      const promised = Number(await automation.locator('..').locator('[data-count]').textContent());
      await automation.check();
      expect(await shown()).toBe(promised);
      expect(new URL(page.url()).search).toBe('?cluster=academic&model=automation');
      await page.reload();
      expect(await shown()).toBe(promised);
      await clear.click();
      await page.waitForFunction(() => location.search === '');
      expect(await shown()).toBe(all);
      expect(await clear.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    });
  });

  test('credentials are narrowed to exams that somebody requires, and stand whole without scripts', async () => {
    await site.visit('credentials/?kind=examination&need=required', {}, async (page) => {
      const shown = page.locator('[data-facet-item]:not([hidden])');
      expect(await shown.count()).toBeGreaterThan(0);
      expect(await page.locator('h2:visible').allInnerTexts()).toEqual([expect.stringMatching(/^Exams/)]);
      await shown.first().getByRole('link').click();
      await page.getByText('required by law or by nearly every employer').first().waitFor();
      expect(await page.locator('.kicker').innerText()).toBe('Credential · exam');
    });
    await site.visit('credentials/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-facet-item]:visible').count()).toBeGreaterThan(300);
      expect(await page.locator('[data-facets]').isVisible()).toBe(false);
    });
  });

  test('two competencies mean both, with a part of it named below, two zones mean either, and Back takes each back', async () => {
    await site.visit('jobs/', {}, async (page) => {
      const shown = () => page.locator('[data-facet-item]:not([hidden])').count();
      const status = page.locator('[data-facet-status]');
      const box = (name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`);
      const counted = async (name: string, value: string) =>
        Number(await box(name, value).locator('..').locator('[data-count]').textContent());
      await page.locator('summary', { hasText: 'Competency' }).click();
      await box('competency', 'oral-communication').check();
      const one = await shown();
      const promised = await counted('competency', 'planning-organizing');
      await box('competency', 'planning-organizing').check();
      expect(await shown()).toBe(promised);
      expect(promised).toBeLessThan(one);
      const partly = page.locator('.partly li');
      expect(await partly.count()).toBeGreaterThanOrEqual(one - promised);
      expect(await partly.first().textContent()).toMatch(/ 1 of 2: (?:Oral Communication|Planning & Organizing)$/);
      expect(await status.textContent()).toBe(
        `${promised} of 57 jobs, and ${await partly.count()} more with a part of it`,
      );
      expect(new URL(page.url()).searchParams.getAll('competency')).toHaveLength(2);
      await page.goBack();
      expect(await shown()).toBe(one);
      expect(await box('competency', 'planning-organizing').isChecked()).toBe(false);
      await page.goBack();
      expect(await status.textContent()).toBe('All 57 jobs');
      await page.locator('summary', { hasText: 'Competency' }).click();
      await page.locator('summary', { hasText: 'Job zone' }).click();
      const zones = [await counted('zone', '2'), await counted('zone', '5')];
      await box('zone', '2').check();
      await box('zone', '5').check();
      expect(await shown()).toBe(zones[0]! + zones[1]!);
      expect(await page.locator('[role="status"]').count()).toBe(1);
    });
  });

  test('each value of the jobs is a link without scripts, to the same jobs that it leaves with them', async () => {
    const found = await site.visit('jobs/?requirement=rn-license', {}, (page) =>
      page.locator('[data-facet-item]:not([hidden]) a').allTextContents(),
    );
    await site.visit('jobs/', { javaScriptEnabled: false }, async (page) => {
      await page.locator('summary', { hasText: 'Requirement' }).click();
      await page.getByRole('link', { name: 'Registered nurse license (RN)' }).click();
      expect(new URL(page.url()).hash).toBe('#rn-license');
      const listed = await page.locator('#rn-license + dd a').allTextContents();
      expect(listed.toSorted()).toEqual(found.toSorted());
      expect(listed.length).toBeGreaterThan(0);
    });
  });

  test('words that the library does not have are taken along to the search of the whole site', async () => {
    await site.visit('competencies/', {}, async (page) => {
      const onward = page.getByRole('link', { name: 'Search the whole site for it' });
      expect(await onward.isVisible()).toBe(false);
      await page.getByLabel('Find by name').fill('contamination control');
      expect(await page.locator('[data-facet-item]:not([hidden])').count()).toBe(0);
      await onward.click();
      await page.waitForURL('**/search/?q=contamination*control');
      await page
        .getByRole('link', { name: /Contamination Control/ })
        .first()
        .waitFor();
    });
  });

  test('technical competencies are counted by industry, and lead to its list, without scripts too', async () => {
    await site.visit('competencies/', { javaScriptEnabled: false }, async (page) => {
      const row = page.locator('#technical ~ ul li', { hasText: 'Advanced Manufacturing' });
      const count = Number(await row.locator('small').textContent());
      await row.getByRole('link').click();
      await page.waitForURL(/#tiers$/);
      expect(await page.locator('.blocks dt a[href*="/industries/advanced-manufacturing/"]').count()).toBe(count);
    });
  });

  test('a job is found by the title its holder knows', async () => {
    await site.visit('jobs/', {}, async (page) => {
      await page.getByLabel('Find by name').fill('registered nurse');
      const shown = await page.locator('[data-facet-item]:not([hidden]) a').allTextContents();
      expect(shown.map((text) => text.trim())).toContain('Nurse');
    });
  });
});
