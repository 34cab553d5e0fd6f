import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { type Engine, openEngine } from '../fixtures/open-engine.ts';
import { inkOf } from '../fixtures/ink-of.ts';

/**
 * Wait until an element that shows a name has it also for a screen reader, and the role. Firefox takes three seconds to ask all of a
 * page, so only what shows the name is asked.
 */
async function named(page: Page, role: string, name: string): Promise<ElementHandle> {
  const shown = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('main :is(h1, h2, h3, a, button)')].find((one) => one.textContent.trim() === words),
    {},
    name,
  );
  const found = await (shown as ElementHandle).$(`::-p-aria([name="${name}"][role="${role}"])`);
  if (!found) throw new Error(`what shows "${name}" is no ${role} of this name`);
  return found;
}

const choose = async (page: Page, nth: number, value: string) => (await page.$$('main select'))[nth]!.select(value);

const until = (page: Page, isTrue: string) => page.waitForFunction(isTrue);

const engines: readonly (readonly [engine: Engine, missing: string | undefined])[] = [
  ['Chromium', inject('browser').works ? undefined : 'no browser works'],
  ['Firefox', inject('firefox').path ? undefined : inject('firefox').says],
];

for (const [engine, missing] of engines)
  if (missing) test.skip(`the main paths in ${engine}: skipped, because ${missing}`, () => {});

describe.for(engines.filter(([, missing]) => !missing))('the main paths in %s', ([engine]) => {
  const site = openEngine(engine, inject('firefox').path);

  test('search opens by a key, finds by what people say, and goes there by keyboard', async () => {
    await site.visit('about/', async (page) => {
      await page.keyboard.press('/');
      const field = (await page.waitForSelector('dialog input[type="search"]', { visible: true }))!;
      await field.type('working with others');
      await page.waitForFunction(() => document.querySelector('dialog a')?.textContent === 'Teamwork');
      // A reader who leaves stops what is still on its way, which Firefox calls an error.
      await page.waitForNetworkIdle();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await until(page, "location.pathname === '/competencies/teamwork/'");
    });
  });

  test('a tick says what suits, stands in the address, and Back takes it back', async () => {
    await site.visit('explore/', async (page) => {
      await page.focus('input[value="outdoors"]');
      await page.keyboard.press(' ');
      await page.waitForSelector('.suggestions a');
      await until(page, "location.search === '?like=outdoors'");
      await page.select('#pay', 'pay-50');
      await until(page, "/ meet all 2\\.$/.test(document.querySelector('[data-explore-status]').textContent)");
      await page.goBack();
      await until(page, "location.search === '?like=outdoors' && document.querySelector('#pay').value === ''");
    });
  });

  test('the self-check takes answers by key, has them after the page is loaded again, and says what fits', async () => {
    await site.visit('self-check/?for=start:ten-minutes', async (page) => {
      await page.waitForSelector('.answers');
      await page.focus('#question');
      const said = (count: number) =>
        until(page, `document.querySelector('.check-progress')?.textContent.includes('${count} of 30 answered')`);
      await page.keyboard.type('112112');
      await said(6);
      await page.reload();
      await said(6);
      await page.focus('#question');
      await page.keyboard.type('121312131213121312131213');
      await said(30);
      await page.click('.check-menu a[href="/self-check/results/"]');
      await until(
        page,
        "/\\d+–\\d+ from \\d+ of \\d+ answers/.test(document.querySelector('.check-ranked .fit')?.textContent)",
      );
      expect((await page.$$('.check-ranked > li')).length).toBeGreaterThanOrEqual(3);
    });
  });

  test('search closes with Escape and gives the focus back', async () => {
    await site.visit('about/', async (page) => {
      await page.focus('[data-search]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog input[type="search"]', { visible: true });
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { hidden: true });
      expect(await page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
    });
  });

  test('the pyramid goes from the foundation up by Tab, tells each definition, and opens a page by Enter', async () => {
    await site.visit('industries/advanced-manufacturing/', async (page) => {
      await page.evaluate(() => document.querySelector<SVGAElement>('svg.wide a.stone')!.focus());
      const names: string[] = [];
      for (let i = 0; i < 8; i += 1) {
        if (i > 0) await page.keyboard.press('Tab');
        names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      }
      expect(names.map((name) => name.split(' ')[0])).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1']);
      const shown = () =>
        page.$$eval('svg.wide .tip', (all) => all.filter((tip) => getComputedStyle(tip).display !== 'none').length);
      expect(await shown()).toBe(1);
      await page.keyboard.press('Enter');
      await until(
        page,
        "location.pathname.startsWith('/competencies/') && document.querySelectorAll('h1').length === 1",
      );
    });
  });

  test('a comparison is chosen, turned, and left by Back', async () => {
    await site.visit('compare/', async (page) => {
      await page.waitForSelector('main select');
      await choose(page, 0, 'nurse');
      await choose(page, 1, 'educator');
      await named(page, 'heading', 'Nurse and Educator');
      expect(
        await page.$$eval('.side-by-side:first-of-type thead th', (all) => all.map((one) => one.textContent)),
      ).toEqual(['Competency', 'Nurse', 'Educator']);
      await (await named(page, 'link', 'Swap sides')).click();
      await named(page, 'heading', 'Educator and Nurse');
      expect(new URL(page.url()).search).toBe('?of=educator&of=nurse');
      await page.evaluate(() => history.back());
      await named(page, 'heading', 'Nurse and Educator');
    });
  });

  test('routes are found between two jobs, the first one open', async () => {
    await site.visit('routes/', async (page) => {
      await page.waitForSelector('main select');
      await choose(page, 0, 'bank-teller');
      await choose(page, 1, 'mid-level-manager');
      await (await named(page, 'button', 'Find routes')).press('Enter');
      await named(page, 'heading', 'From Bank Teller to Mid-Level Manager');
      expect(new URL(page.url()).search).toBe('?from=bank-teller&to=mid-level-manager');
      const open = await page.$$eval('details.route', (all) => all.map((one) => (one as HTMLDetailsElement).open));
      expect(open.length).toBeGreaterThan(1);
      expect(open).toEqual(open.map((_, i) => i === 0));
      await page.evaluate(() => history.back());
      await until(page, "document.querySelector('[data-routes-answer]').childElementCount === 0");
    });
  });

  test('a figure is saved whole, as SVG and as PNG', async () => {
    await site.visit('ladders/petroleum/', async (page, downloads) => {
      const press = async (name: string) => (await named(page, 'button', name)).click();
      await press('Save as SVG');
      const svg = (await downloads.get('cairn-petroleum-ladder.svg')).toString('utf8');
      expect(svg.match(/<a /g)).toHaveLength(await page.$$eval('.ladder svg.wide a', (all) => all.length));
      expect(svg).toContain('@font-face');
      await press('Save as PNG');
      const png = await downloads.get('cairn-petroleum-ladder.png');
      const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg)!;
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
      // An empty sheet of this size packs into less than a tenth of that.
      expect(png.length).toBeGreaterThan(50_000);
    });
  });

  test.for(['industries/advanced-manufacturing/', 'jobs/marketing-representative/', 'ladders/petroleum/'])(
    '%s prints its figures',
    async (path) => {
      await site.visit(path, async (page) => {
        // A model's handout leaves its history to the screen.
        const stones = await page.$$eval('.figure:not(.history)', (all) =>
          all.map((one) => one.querySelectorAll('svg.wide a, .scroll a').length),
        );
        expect(Math.min(...stones)).toBeGreaterThan(0);
        // All else on the page would be drawn again for each sheet of them.
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('body *'))
            if (!one.closest('.figure') && !one.querySelector('.figure')) one.remove();
        });
        let ink = inkOf(await page.pdf({ format: 'Letter' }));
        for (const count of stones) {
          await page.$eval('.figure:not(.history)', (figure) => figure.remove());
          const rest = inkOf(await page.pdf({ format: 'Letter' }));
          expect(ink - rest).toBeGreaterThanOrEqual(count);
          ink = rest;
        }
      });
    },
  );

  test('the switch between light and dark turns the page and is remembered', async () => {
    await site.visit('about/', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const before = await paper();
      await page.click('[data-theme-switch]');
      const after = await paper();
      expect(after).not.toBe(before);
      await page.reload();
      expect(await paper()).toBe(after);
    });
  });
});
