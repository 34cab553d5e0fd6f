import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from '../fixtures/built-site.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

/** Every job of the content. */
const jobs = readdirSync(new URL('../../content/jobs/', import.meta.url)).map((file) => file.replace('.yaml', ''));
const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Where ladders and jobs fold most. */
const folded = [
  ['ladder-of-jobs', 'ladders/retail-banking-wealth/'],
  ['job', 'jobs/marketing-representative/'],
  ['compare', 'compare/'],
] as const;

/** The longest page of each folder: what fits there fits everywhere. */
const fullest = (['competencies', 'ladders'] as const).flatMap((folder) =>
  readdirSync(join(dist, folder), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => ({ name, bytes: statSync(join(dist, folder, name, 'index.html')).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ name }) => [`${folder}/${name}/`] as const),
);

/** Pages that people hand on. */
const forHand = [
  'jobs/nurse/',
  'competencies/teamwork/',
  'industries/advanced-manufacturing/production/',
  'ladders/nursing/',
  'industries/advanced-manufacturing/',
];

describe('on paper', () => {
  test('a job prints its words and its matrix without the furniture of the site', async () => {
    await site.visit('jobs/marketing-representative/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const furniture of ['.masthead', '.contents', '.previous-next', '.crumbs']) {
        expect(await page.locator(furniture).first().isVisible(), furniture).toBe(false);
      }
      expect(await page.getByRole('heading', { name: 'What needs what' }).isVisible()).toBe(true);
      const sheets = countSheets(await page.pdf({ format: 'Letter' }));
      expect(sheets).toBeGreaterThan(1);
      // The first sheet is handed on by itself, and its break costs one.
      expect(sheets).toBeLessThanOrEqual(10);
    });
  });

  test('the first sheet of a job says what, what one must have, what to look for and where, and all else comes after it', async () => {
    await site.visit('jobs/nurse/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.first-sheet');
      for (const part of ['h1', '.lead', '.sheet-head']) {
        expect(await page.locator(part).first().isVisible(), part).toBe(true);
      }
      expect(await sheet.getByRole('heading', { name: 'To do this job' }).isVisible()).toBe(true);
      expect(await sheet.getByText('Registered nurse license').first().isVisible()).toBe(true);
      expect(await sheet.getByText('named by 56 of 100 in Registered Nurses').isVisible()).toBe(true);
      expect(await sheet.getByRole('heading', { name: 'What to look for' }).isVisible()).toBe(true);
      expect(await sheet.locator('.looks li').count()).toBeGreaterThanOrEqual(5);
      expect(await sheet.evaluate((one) => getComputedStyle(one).breakAfter)).toBe('page');
      // Nothing of the page stands between the head and the sheet, or on it after the break.
      expect(await sheet.evaluate((one) => one.previousElementSibling)).toBeNull();
    });
  });

  test('the first sheet of each job is one sheet, of Letter and of A4', { timeout: 120_000 }, async () => {
    await site.visit('jobs/', {}, async (page) => {
      for (const job of jobs) {
        await page.goto(site.at(`jobs/${job}/`));
        await page.evaluate(() =>
          document.querySelectorAll('.first-sheet ~ *, .footer').forEach((one) => one.remove()),
        );
        for (const format of ['Letter', 'A4'])
          expect(countSheets(await page.pdf({ format })), `${job} on ${format}`).toBe(1);
      }
    });
  });

  test.for(folded)('all that is folded is printed, without scripts too: %s', async ([, path]) => {
    await site.visit(path, { javaScriptEnabled: false }, async (page) => {
      const hidden = () =>
        page
          .locator('main details:not([open], .no-print, .no-print *) > :not(summary, .no-print)')
          .evaluateAll((all) =>
            all
              .filter((one) => !one.checkVisibility() || one.getBoundingClientRect().height === 0)
              .map((one) => one.textContent.trim().slice(0, 40)),
          );
      expect((await hidden()).length, 'what is folded on a screen').toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await hidden()).toEqual([]);
    });
  });

  test('a browser without style sheets for it opens what is folded while it prints, and folds it again', async () => {
    await site.visit(folded[0][1], {}, async (page) => {
      const open = () => page.locator('details[open]').count();
      const [all, before] = [await page.locator('details').count(), await open()];
      expect(all).toBeGreaterThan(before);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await open()).toBe(all);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await open()).toBe(before);
    });
  });

  test.for(fullest)(
    'the first sheet of %s is one sheet, of Letter and of A4, and the rest comes after it',
    async ([path]) => {
      await site.visit(path, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const sheet = page.locator('.one-sheet');
        expect(await sheet.evaluate((one) => getComputedStyle(one).breakAfter)).toBe('page');
        await page.evaluate(() => document.querySelectorAll('.one-sheet ~ *, .footer').forEach((one) => one.remove()));
        for (const format of ['Letter', 'A4']) expect(countSheets(await page.pdf({ format })), format).toBe(1);
      });
    },
  );

  test.for(forHand)('paper has no identifiers, no codes, and no line that only leads on: %s', async (path) => {
    await site.visit(path, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const words = await page.locator('body').innerText();
      expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4/);
      expect(words.match(/\d\d-\d{4}(?:\.\d\d)?/g) ?? [], 'codes of occupations').toEqual([]);
      expect(words.match(/\b\d\.[A-Z]\.\d\S*/g) ?? [], 'elements of O*NET').toEqual([]);
      const dead = await page.locator('p').evaluateAll((all) =>
        all
          .filter(
            (one) => one.checkVisibility() && one.children.length === 1 && one.firstElementChild!.matches('a[href]'),
          )
          .filter((one) => one.textContent.trim() === one.firstElementChild!.textContent.trim())
          .map((one) => one.textContent.trim()),
      );
      expect(dead).toEqual([]);
    });
  });

  test('behaviors keep their marks', async () => {
    await site.visit('competencies/teamwork/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const mark = await page
        .locator('.behaviors li')
        .first()
        .evaluate((one) => {
          const { content, printColorAdjust, width } = getComputedStyle(one, '::before');
          return { content, printColorAdjust, isWide: parseFloat(width) > 4 };
        });
      expect(mark).toEqual({ content: '""', printColorAdjust: 'exact', isWide: true });
    });
  });
});
