import { describe, expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();
const papers = 'jobs/customer-service-representative/papers/';

describe('the papers of a job', () => {
  test('are copied one by one, with lists and tables, and as plain text', async () => {
    await site.visit(papers, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.getByRole('button', { name: 'Copy: Interview guide' }).click();
      await page.getByText('Copied.').waitFor();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item!.getType(type)).text();
        return { html: await read('text/html'), plain: await read('text/plain') };
      });
      expect(copied.html).toMatch(/<ol>[\s\S]*<table>/);
      expect(copied.html).not.toMatch(/<button|class="|Position description/);
      const lines = copied.plain.split('\n');
      expect(lines[0]).toBe('Interview guide');
      expect(lines).toContain('Competency\tWeight\tStrong\tFair\tWeak\tWhat was said');
      expect(lines.filter((line) => line.startsWith('- ')).length).toBeGreaterThan(30);
      expect(copied.plain).not.toContain('Position description');
    });
  });

  test('are selected where a browser does not let a page copy', async () => {
    await site.visit(papers, {}, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
      });
      await page.getByRole('button', { name: 'Copy: Selection criteria' }).click();
      await page.getByText('The text is selected').waitFor();
      expect(await page.evaluate(() => getSelection()!.toString())).toContain('Set these before you see names');
    });
  });

  test('begin on a sheet of their own when printed, without buttons', async () => {
    await site.visit(papers, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('.paper')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
      expect(breaks).toEqual(['auto', 'page', 'page', 'page', 'page', 'page']);
      expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
      const sheets = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
      expect(sheets).toBeGreaterThanOrEqual(6);
      expect(sheets).toBeLessThanOrEqual(20);
    });
  });
});
