import { describe, expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('the worksheets', () => {
  test('begin on a sheet of their own when printed, with lines to write on and no column cut off', async () => {
    await site.visit('industries/advanced-manufacturing/worksheets/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      // What Letter leaves between the margins of the print styles, at 96 dots an inch.
      await page.setViewportSize({ width: 710, height: 940 });
      const breaks = await page
        .locator('.paper')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
      expect(breaks).toEqual(['auto', 'page', 'page', 'page']);
      const cut = await page
        .locator('.paper table')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length);
      expect(cut).toBe(0);
      const heights = await page
        .locator('.worksheet td')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(30);
      expect(await page.locator('.no-print').evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(
        false,
      );
      const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
      expect(sheets).toBeGreaterThanOrEqual(4);
      expect(sheets).toBeLessThanOrEqual(16);
    });
  });

  test('are reached from “Curriculum” by a planner: use, list, worksheet, workbook', async () => {
    await site.visit('uses/build-curriculum/', {}, async (page) => {
      await page.getByRole('link', { name: 'Curriculum worksheet' }).click();
      await page.waitForURL('**/uses/#worksheets');
      await page.getByRole('link', { name: 'Advanced Manufacturing', exact: true }).last().click();
      await page.getByRole('heading', { name: 'Curriculum worksheet' }).waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'All four as an Excel workbook' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('advanced-manufacturing-model-worksheets.xlsx');
    });
  });
});
