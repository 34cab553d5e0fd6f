import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addPlace, addStep } from '../../src/building/ladder/change.ts';
import { newLadder, upward } from '../../src/building/ladder/ladder.ts';
import { readLadder } from '../../src/building/ladder/read.ts';
import { writeLadder } from '../../src/building/ladder/write.ts';
import { tabTo } from '../fixtures/a-filled-map.ts';
import { openSite, phone } from '../fixtures/open-site.ts';
import { allowedPace, quickOf } from '../fixtures/pace.ts';
import { paceNow } from '../fixtures/reference-work.ts';
import { uuidOf } from '../fixtures/some-mappings.ts';

const site = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
};
/** Press a button by keyboard, and read the file that comes. */
async function take(
  page: Page,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly path: string }> {
  await page.getByRole('button', { name, exact: true }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)), path };
}
const status = (page: Page) => page.locator('.build-status').innerText();
const kept = (page: Page) =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find((one) => one.startsWith('cairn:built-ladder:now:'));
    return name === undefined ? '' : localStorage.getItem(name)!;
  });
const stones = (page: Page) => page.locator('#build-figure svg.wide .stone');
const badges = (page: Page) => page.locator('#build-figure svg.wide .badge');
/** Choose from the list that has the focus by the beginning of a line, and go on. What is typed within a second counts as more of one word. */
async function choose(page: Page, beginning: string): Promise<void> {
  const chosen = () =>
    page.evaluate(() => {
      const list = document.activeElement as HTMLSelectElement;
      return list.options[list.selectedIndex]?.text ?? '';
    });
  for (let times = 0; times < 3 && (times === 0 || !(await chosen()).startsWith(beginning)); times += 1) {
    if (times > 0) await page.waitForTimeout(1100);
    await page.keyboard.type(beginning);
  }
  expect(await chosen()).toContain(beginning);
  await page.keyboard.press('Tab');
}
const undo = async (page: Page) => {
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Enter');
};

/** Title and level of each place. The first six are in own words. */
const own = [
  ['Cleaner', 1],
  ['Packer', 1],
  ['Filling Operator', 2],
  ['Batch Operator', 2],
  ['Lab Technician', 3],
  ['Shift Lead', 4],
] as const;

describe('building a ladder', () => {
  test('a planner draws a ladder of eight places and eight steps by keyboard alone, prints it, takes it along, loads the page again and opens the file again', async () => {
    await site.visit('build/ladder/', {}, async (page) => {
      await page.locator('.build').waitFor();
      await tabTo(page, '#ladder-title');
      await page.keyboard.type('Pharmaceutical technicians');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Manufacturing and quality');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Shows how a cleaner can become the head of a shift.');

      await tabTo(page, '#new-title');
      for (const [title, level] of own) {
        await page.keyboard.type(title);
        await page.keyboard.press('Tab');
        await page.keyboard.type(String(level));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement?.id === 'new-title');
        expect(await status(page)).toBe(`Added ${title} on level ${level}.`);
      }
      // One from a job, one from an occupation.
      await tabTo(page, '#new-from', true);
      await page.keyboard.type('A job');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Production Sup');
      await page.keyboard.press('Tab');
      await page.keyboard.type('5');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('Added Production Supervisor on level 5.');
      await tabTo(page, '#new-from', true);
      await page.keyboard.type('An occ');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('Industrial Production Managers');
      await page.keyboard.press('Tab');
      await page.keyboard.type('6');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.querySelectorAll('#new-occupations option').length > 900);
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('Added Industrial Production Managers on level 6.');

      // A step from each place to the next, and one more.
      await tabTo(page, '#new-step-from');
      for (const [from, to] of [
        [1, 3],
        [2, 3],
        [3, 4],
        [3, 5],
        [4, 6],
        [5, 6],
        [6, 7],
        [7, 8],
      ]) {
        await choose(page, `${from}.`);
        await choose(page, `${to}.`);
        await choose(page, from === 3 && to === 4 ? 'step ac' : 'step up');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement?.id === 'new-step-from');
        expect(await status(page)).toMatch(/^Added step \d: /);
      }
      await page.waitForFunction(() => document.querySelectorAll('#build-figure svg.wide .badge').length === 8);
      expect([await stones(page).count(), await badges(page).count()]).toEqual([8, 8]);
      expect(await page.locator('#build-figure svg.wide .step.lateral').count()).toBe(1);
      // Pay stands where it is known: of the job and of the occupation.
      await page.waitForFunction(() => document.querySelectorAll('#build-figure svg.wide .below').length === 2);

      // A place is moved within its level, set on another and back again; the focus stays where it was.
      await page.getByRole('button', { name: /^Later ?: Cleaner$/ }).focus();
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe('Cleaner is place 2 now.');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Later: Cleaner');
      await undo(page);
      await page.locator('.build-row').first().locator('select').focus();
      await page.keyboard.type('2');
      await page.waitForFunction(() => document.querySelector('.build-status')!.textContent.includes('level 2 now'));
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^level-/);
      await undo(page);
      expect(await page.locator('.build-row h3').first().textContent()).toBe('1. Cleaner');

      // What prepares for a step.
      await page.getByRole('button', { name: /^Edit ?: Cleaner → Filling/ }).focus();
      await page.keyboard.press('Enter');
      await tabTo(page, '[id^="experiences-"]');
      await page.keyboard.type('Clean a filling line by its card, and sign for it.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Set up the line beside an operator for ten shifts.');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() =>
        document.querySelector('.build-sheets')!.textContent.includes('Set up the line beside an operator'),
      );
      // That is no longer missing; the other steps still lack theirs.
      await page.waitForFunction(() => {
        const missing = document.querySelector('.build-problems')?.textContent ?? '';
        return (
          /2\. Packer → Filling Operator, Exp/.test(missing) && !/1\. Cleaner → Filling Operator, Exp/.test(missing)
        );
      });
      expect(await page.locator('.build-problems').innerText()).toContain(
        '2. Packer, Summary: Nothing stands here yet.',
      );

      expect(await barriers(page)).toEqual([]);

      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.build-numbered li').count()).toBe(16);
      expect(await page.locator('.build-numbered').isVisible()).toBe(true);
      expect(await page.locator('.build-add').first().isVisible()).toBe(false);
      expect(await page.locator('.build-sheets section').count()).toBe(16);
      expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: 'screen' });

      const saved = await take(page, 'The ladder (to open here again)');
      expect(saved.name).toBe('pharmaceutical-technicians-ladder.json');
      const { ladder, troubles } = readLadder(new TextDecoder().decode(saved.bytes), uuidOf(9));
      expect([troubles, ladder!.places.length, ladder!.steps.length]).toEqual([[], 8, 8]);
      expect(upward(ladder!.places).map(({ title }) => title)).toEqual([
        ...own.map(([title]) => title),
        'Production Supervisor',
        'Industrial Production Managers',
      ]);
      const folder = await take(page, 'Folder for a site (ZIP)');
      expect(Object.keys(unzipSync(folder.bytes))).toContain('content/ladders/pharmaceutical-technicians.yaml');
      for (const [button, name] of [
        ['Workbook (Excel)', 'pharmaceutical-technicians-ladder.xlsx'],
        ['Places (CSV)', 'pharmaceutical-technicians-places.csv'],
        ['CASE (JSON)', 'pharmaceutical-technicians-case.json'],
        ['CTDL-ASN (JSON-LD)', 'pharmaceutical-technicians-ctdl.jsonld'],
        ['Drawing (SVG)', 'pharmaceutical-technicians-ladder.svg'],
        ['Drawing (PNG)', 'pharmaceutical-technicians-ladder.png'],
      ] as const) {
        const file = await take(page, button);
        expect([file.name, file.bytes.length > 500]).toEqual([name, true]);
      }

      const before = await kept(page);
      await page.reload();
      await page.waitForFunction(() => document.querySelectorAll('#build-figure svg.wide .badge').length === 8);
      expect(await kept(page)).toBe(before);

      await page.getByRole('button', { name: 'Delete this ladder' }).focus();
      await page.keyboard.press('Enter');
      await tabTo(page, 'button.aid', true);
      await page.getByRole('button', { name: 'Delete it for good' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.build-row').count()).toBe(0);
      await page.locator('.tool-file input').setInputFiles({
        name: saved.name,
        mimeType: 'application/json',
        buffer: Buffer.from(saved.bytes),
      });
      await page.waitForFunction(() => document.querySelectorAll('#build-figure svg.wide .badge').length === 8);
      expect(await status(page)).toBe('The ladder is open.');
    });
  });

  test('begins with a ladder of this site, says what a step adds, takes all of it back and does it again', async () => {
    await site.visit('build/ladder/', {}, async (page) => {
      await page.locator('.build').waitFor();
      await page.locator('#base').focus();
      await page.keyboard.type('Nursing');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('#build-figure').waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.build-adds small')].some((one) => one.textContent.includes('new on the list')),
      );
      await page
        .getByText('The ladder is complete.')
        .or(page.getByText('has a ladder with the name'))
        .first()
        .waitFor();
      const places = await page.locator('.build-row').count();
      await page
        .getByRole('button', { name: /^Take away/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.build-row').count()).toBeLessThan(places - 1);
      expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^edit-/);
      await undo(page);
      expect(await page.locator('.build-row').count()).toBe(places);
      await page.getByRole('button', { name: 'Redo' }).click();
      expect(await page.locator('.build-row').count()).toBeLessThan(places - 1);
      await undo(page);
      // What is typed is kept without leaving the field.
      await page.locator('#ladder-title').fill('Nursing in Ohio');
      await page.waitForTimeout(700);
      expect(await kept(page)).toContain('Nursing in Ohio');

      await page.getByRole('button', { name: 'Make a link' }).click();
      await page.locator('.build-status', { hasText: /The link is made|too long for a link/ }).waitFor();
    });
  });

  test('a link brings a copy; a damaged file and one of a later version end in a message', async () => {
    await site.visit('build/ladder/', {}, async (page) => {
      await page.locator('.build').waitFor();
      for (const title of ['Helper', 'Baker']) {
        await page.locator('#new-title').fill(title);
        await page.locator('#new-title').press('Enter');
      }
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.locator('#ladder-link').inputValue();
      await page.getByRole('button', { name: 'Delete this ladder' }).click();
      await page.getByRole('button', { name: 'Delete it for good' }).click();
      await page.goto('about:blank');
      await page.goto(link);
      await page.locator('.build-row').nth(1).waitFor();
      expect(page.url()).not.toContain('#');
      for (const [text, says] of [
        ['{"format":"cairn-built-ladder","version":7}', 'later version'],
        ['<html>', 'no ladder that this page saved'],
      ] as const) {
        await page
          .locator('.tool-file input')
          .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
        await page.waitForFunction(
          (words) => document.querySelector('.build-status')!.textContent.includes(words),
          says,
        );
      }
      expect(await page.locator('.build-row').count()).toBe(2);
    });
  });

  test('an edit of sixty places and 120 steps stays within a frame, or three on a machine that is busy', async () => {
    let ladder = newLadder({ id: uuidOf(1), today: '2026-11-29', edition: '2026-11-28' });
    for (let i = 0; i < 60; i += 1)
      ladder = addPlace(
        ladder,
        { id: uuidOf(100 + i), link: uuidOf(200 + i) },
        {
          title: `Place number ${i + 1}`,
          level: 1 + Math.floor(i / 10),
          summary: 'Does the work of this place.',
          soc: '51-3011.00',
        },
      );
    for (let i = 0; i < 120; i += 1)
      ladder = addStep(ladder, uuidOf(400 + i), {
        from: uuidOf(100 + (i % 50)),
        to: uuidOf(100 + (i % 50) + (i < 50 ? 10 : i < 100 ? 9 : 1)),
        kind: i < 50 ? 'advance' : 'lateral',
        experiences: ['Do the work alone for a week.', 'Show the result to those who use it.'],
      });
    await site.visit('build/ladder/', {}, async (page) => {
      await page.locator('.build').waitFor();
      await page.locator('.tool-file input').setInputFiles({
        name: 'large-ladder.json',
        mimeType: 'application/json',
        buffer: Buffer.from(writeLadder(ladder)),
      });
      await page.locator('#build-figure .stone').first().waitFor();
      await page.waitForTimeout(1500);
      const times = await page.evaluate(async (allowed) => {
        const took: number[] = [];
        const isClear = () => took.filter((one) => one <= allowed).length === 3;
        for (let i = 0; i < 16 && !isClear(); i += 1) {
          const field = document.querySelectorAll<HTMLSelectElement>('.build-level select')[(i * 7) % 60]!;
          field.focus();
          field.value = field.value === '6' ? '5' : String(Number(field.value) + 1);
          const begun = performance.now();
          field.dispatchEvent(new Event('change', { bubbles: true }));
          for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
          document.body.getBoundingClientRect();
          took.push(performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, 500));
        }
        return took;
      }, allowedPace);
      const quick = quickOf(times);
      const pace = Math.max(1, paceNow());
      console.log(
        `an edit of a ladder takes ${quick.toFixed(1)} ms, on a machine ${pace.toFixed(1)} times as slow as a quiet one`,
      );
      expect(quick / pace).toBeLessThanOrEqual(allowedPace);
    });
  });

  test('on a phone the tall ladder is shown and saved, and nothing is wider than the page', async () => {
    await site.visit('build/ladder/', phone, async (page) => {
      await page.locator('.build').waitFor();
      await page.selectOption('#base', 'petroleum');
      await page.getByRole('button', { name: 'Begin with it' }).click();
      await page.locator('#build-figure svg.narrow .stone').first().waitFor();
      expect(await page.locator('#build-figure svg.narrow').isVisible()).toBe(true);
      expect(await page.locator('#build-figure svg.wide').isVisible()).toBe(false);
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await barriers(page)).toEqual([]);
      const svg = new TextDecoder().decode((await take(page, 'Drawing (SVG)')).bytes);
      expect(svg).toMatch(/^<svg[^>]*viewBox="-16 -16 376 /);
    });
  });

  test('without scripts the page says what it does and leads on; when its data fails, it can be tried again', async () => {
    await site.visit('build/ladder/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.build-place').isVisible()).toBe(false);
      expect(await page.locator('.without-scripts').first().isVisible()).toBe(true);
      expect(await page.locator('.without-scripts a[href$="/ladders/"]').count()).toBe(1);
    });
    await site.visit('', {}, async (page) => {
      await page.route('**/build/ladder/choices.json', (route) => route.fulfill({ status: 503 }));
      await page.goto(site.at('build/ladder/'));
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      await page.unroute('**/build/ladder/choices.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.build').waitFor();
    });
  });
});
