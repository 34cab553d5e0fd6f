import { describe, expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

describe('a report of a problem', () => {
  test('names the page, is filled in by the reader, and is copied as it then stands', async () => {
    await site.visit('jobs/nurse/', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByText('Report a problem with this page').click();
      const text = page.getByRole('textbox', { name: 'The report' });
      expect(await text.inputValue()).toContain(`Problem with “Nurse”\n${site.at('jobs/nurse/')}`);
      await text.fill('Nurse: the exam has another name.');
      await page.getByRole('button', { name: 'Copy the report' }).click();
      await page.getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Nurse: the exam has another name.');
    });
  });

  test('is there to be copied by hand without scripts', async () => {
    await site.visit('jobs/nurse/', { javaScriptEnabled: false }, async (page) => {
      await page.getByText('Report a problem with this page').click();
      expect(await page.getByRole('textbox', { name: 'The report' }).inputValue()).toContain('/jobs/nurse/');
      expect(await page.getByRole('button', { name: 'Copy the report' }).isVisible()).toBe(false);
    });
  });

  test('selects the text where there is no clipboard, and says so', async () => {
    await site.visit('jobs/nurse/', {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      });
      await page.getByText('Report a problem with this page').click();
      await page.getByRole('button', { name: 'Copy the report' }).click();
      await page.getByText('It could not be copied.').waitFor();
      const selected = await page
        .getByRole('textbox', { name: 'The report' })
        .evaluate((one) => (one as HTMLTextAreaElement).selectionEnd - (one as HTMLTextAreaElement).selectionStart);
      expect(selected).toBeGreaterThan(40);
    });
  });
});
