import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openedWorkbook } from '../../src/exports/opened/workbook.ts';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const give = (page: Page, name: string, bytes: string | Uint8Array) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const status = (page: Page) => page.locator('.opening-state [role="status"]');
const opened = (page: Page, words: RegExp) => status(page).filter({ hasText: words }).waitFor();
const names = (page: Page) => page.locator('.opened-outline > ul > li > .opened-item').allInnerTexts();

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const child = (n: number, of: number) => ({
  associationType: 'isChildOf',
  originNodeURI: { identifier: uuid(n) },
  destinationNodeURI: { identifier: uuid(of) },
});
const pack = {
  CFDocument: { identifier: uuid(0), title: '<b>Their</b> framework' },
  CFItems: [
    { identifier: uuid(1), fullStatement: 'Bakes bread', CFItemType: 'Level' },
    { identifier: uuid(2), fullStatement: 'Works with others', CFItemType: 'Level' },
    { identifier: uuid(3), fullStatement: '<img src=x onerror="document.title=1">Kneads dough by hand' },
    { identifier: uuid(4), fullStatement: 'Communicates clearly with team members', odd: { kept: [1] } },
    { identifier: uuid(5), fullStatement: null },
  ],
  CFAssociations: [child(1, 0), child(2, 0), child(3, 1), child(4, 2), child(4, 9)],
};

describe('opening a framework', () => {
  test('a CASE package is told record by record, shown level by level, searched, matched and written again, by keyboard', async () => {
    await site.visit('open/', {}, async (page) => {
      await give(page, 'theirs.json', JSON.stringify(pack));
      await opened(page, /^10 records read, 4 items taken, 0 links kept, 1 left out\.$/);
      await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe('<b>Their</b> framework');
      expect(await page.locator('.opening-report > ul').last().innerText()).toContain('1 × says nothing');
      await page.getByText('Record by record').focus();
      await page.keyboard.press('Enter');
      await page.locator('.opening-report tbody tr').first().waitFor();
      expect(await page.locator('.opening-report tbody').innerText()).toContain(uuid(9));
      expect(await page.locator('.opened-tiers > ol > li').count()).toBe(2);

      await expect
        .poll(async () => (await names(page)).map((one) => one.split('\n')[0]))
        .toEqual(['Bakes bread', 'Works with others']);
      await page.getByRole('button', { name: '1 item' }).first().focus();
      await page.keyboard.press('Enter');
      await page.getByText('Kneads dough by hand', { exact: true }).first().waitFor();
      await page.getByRole('searchbox', { name: 'Search in it' }).fill('team clear');
      await page.locator('.opened-outline').getByText('1 item found').waitFor();
      await expect.poll(() => names(page)).toEqual(['Communicates clearly with team members']);

      await page.getByRole('button', { name: 'Suggest matches' }).focus();
      await page.keyboard.press('Enter');
      const first = page.locator('.opened-matches input[type="checkbox"]').first();
      await first.waitFor();
      await first.focus();
      await page.keyboard.press('Space');
      await page.getByText('1 match confirmed.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('No match is confirmed.').waitFor();
      await first.check();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CASE 1.1 (JSON)' }).click(),
      ]);
      const again = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
        CFItems: object[];
        CFAssociations: { associationType: string }[];
      };
      expect(again.CFItems[3]).toMatchObject({ odd: { kept: [1] } });
      expect(again.CFAssociations.map(({ associationType }) => associationType)).toEqual([
        ...pack.CFAssociations.map(() => 'isChildOf'),
        'isRelatedTo',
      ]);
      expect(await page.title()).not.toBe('1');

      // Another file takes nothing away: what was open before comes back, with the match that was confirmed.
      await page.getByRole('button', { name: 'Open another file' }).click();
      await give(page, 'damaged.json', '{');
      await page.getByRole('heading', { name: 'This file cannot be opened' }).waitFor();
      await page.getByRole('button', { name: 'Open another file' }).click();
      await give(
        page,
        'other.ttl',
        '<urn:a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "Other" .',
      );
      await opened(page, /^1 record read/);
      await page.getByRole('button', { name: 'Back to <b>Their</b> framework' }).click();
      await opened(page, /^10 records read, 4 items taken/);
      await page.getByText('1 match confirmed.').waitFor();
      await expect.poll(async () => (await names(page)).length).toBe(2);
      await page.getByRole('button', { name: 'Back to Framework without a title' }).click();
      await opened(page, /^1 record read/);
    });
  });

  test('a table asks which column is what, and can be asked again', async () => {
    await site.visit('open/', phone, async (page) => {
      await give(page, 'course.csv', 'Code;Outcome;Hours\nA;Knead, fold;2\nB;Bake;3\n');
      await page.getByRole('heading', { name: 'Which column is what?' }).waitFor();
      expect(await page.getByRole('combobox', { name: '“Outcome” holds' }).inputValue()).toBe('statement');
      await page.getByRole('button', { name: 'Read the table' }).click();
      await opened(page, /^2 records read, 2 items taken/);
      await expect.poll(() => names(page)).toEqual(['A Knead, fold', 'B Bake']);
      await page.getByRole('button', { name: 'Change the columns' }).click();
      await page.getByRole('combobox', { name: '“Code” holds' }).selectOption('rest');
      await page.getByRole('button', { name: 'Read the table' }).click();
      await opened(page, /^2 records read, 2 items taken/);
      await expect.poll(() => names(page)).toEqual(['Knead, fold', 'Bake']);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  const skos = 'http://www.w3.org/2004/02/skos/core#';
  test.for([
    ['a.ttl', `PREFIX skos: <${skos}>\n<urn:a> a skos:Concept ; skos:prefLabel "Kneads"@en .`],
    [
      'a.rdf',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="${skos}"><s:Concept rdf:about="urn:a"><s:prefLabel xml:lang="en">Kneads</s:prefLabel></s:Concept></rdf:RDF>`,
    ],
    [
      'a.jsonld',
      JSON.stringify({
        '@context': { skos },
        '@id': 'urn:a',
        '@type': 'skos:Concept',
        'skos:prefLabel': { '@value': 'Kneads', '@language': 'en' },
      }),
    ],
    [
      'ctdl.json',
      JSON.stringify({
        '@graph': [{ '@type': 'ceasn:Competency', '@id': 'urn:a', 'ceasn:competencyText': { en: 'Kneads' } }],
      }),
    ],
    [
      'a.xlsx',
      openedWorkbook([
        ['RSD Name', 'Skill Statement'],
        ['', 'Kneads'],
      ]),
    ],
  ] as const)('%s opens under the policy of the site, without a request elsewhere', async ([name, bytes]) => {
    await site.visit('open/', {}, async (page) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') refused.push(message.text());
      });
      await give(page, name, bytes);
      await opened(page, /^1 record read, 1 item taken/);
      await expect.poll(async () => (await names(page))[0]).toContain('Kneads');
      expect(refused).toEqual([]);
    });
  });

  test('what cannot be opened says why, and another file can be chosen', async () => {
    await site.visit('open/', {}, async (page) => {
      await give(page, 'a.json', `${'['.repeat(100)}`);
      await page.getByText('In line 1 more than 64 brackets stand in one another.').waitFor();
      await page.getByRole('button', { name: 'Open another file' }).click();
      await page.getByRole('textbox', { name: 'Or paste the text of one' }).fill('Outcome\nKnead\n');
      await page.getByRole('button', { name: 'Open the text' }).click();
      await page.getByRole('heading', { name: 'Which column is what?' }).waitFor();
    });
  });

  test('50,000 items open while the page stays awake, and can be stopped', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `${i},${i === 0 ? '' : i >> 3},Analyze and report the measured results of part ${i}`,
    );
    const file = `id,parent,statement\n${rows.join('\n')}\n`;
    await site.visit('open/', {}, async (page) => {
      await page.evaluate(() => {
        const gaps = { longest: 0 };
        Object.assign(globalThis, { gaps });
        let last = performance.now();
        setInterval(() => {
          gaps.longest = Math.max(gaps.longest, performance.now() - last);
          last = performance.now();
        }, 10);
      });
      await give(page, 'many.csv', file);
      await page.getByRole('button', { name: 'Read the table' }).click();
      await opened(page, /^50,000 records read, 50,000 items taken/);
      // The page waits for its turn on a busy machine, and not for the reading, which takes seconds there.
      expect(
        await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest),
      ).toBeLessThan(2000);
      await expect.poll(() => names(page)).toHaveLength(1);
      await page.getByRole('button', { name: 'Open another file' }).click();
      // The button may be there for less time than a test takes to find it.
      await page.evaluate(() => {
        new MutationObserver((_, observer) => {
          const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
          if (!cancel) return;
          observer.disconnect();
          cancel.click();
        }).observe(document.body, { childList: true, subtree: true });
      });
      await give(page, 'many.csv', file);
      await opened(page, /^Stopped\./);
    });
  });

  test('axe finds no barrier in what was opened, in light and dark, on a phone and at a desk', async () => {
    await site.visit('open/', {}, async (page) => {
      await give(page, 'theirs.json', JSON.stringify(pack));
      await opened(page, /4 items taken/);
      await page.getByText('Record by record').click();
      await page.getByRole('button', { name: 'Suggest matches' }).click();
      await page.locator('.opened-matches input[type="checkbox"]').first().waitFor();
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
            violations: { id: string; nodes: { html: string }[] }[];
          };
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
        }
      }
    });
  });
});
