import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/disk/check-content.ts';
import { openFile } from '../../src/imports/opened/open.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

async function taken(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** Put the folder of a built model under a copy of the content, and check it as the command does. */
function problemsWith(archive: Uint8Array): string[] {
  const root = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    cpSync('content', join(root, 'content'), { recursive: true });
    for (const [path, bytes] of Object.entries(unzipSync(archive))) {
      const inside = path.slice(path.indexOf('/') + 1);
      if (!inside.startsWith('content/')) continue;
      mkdirSync(dirname(join(root, inside)), { recursive: true });
      writeFileSync(join(root, inside), bytes);
    }
    return checkContent(join(root, 'content')).problems.map(({ where, what }) => `${where}: ${what}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('taking a built model along', () => {
  test('the check says what a copy of this site would refuse, leads there, and a complete model passes the command', async () => {
    await site.visit('build/model/', {}, async (page) => {
      await page.getByLabel('Model or job').selectOption({ label: 'Advanced Manufacturing Competency Model' });
      await page.getByRole('button', { name: 'Begin from it' }).click();
      await page.locator('.bm-row').first().waitFor();
      await page.getByLabel('Name of the model').fill('Pharmaceutical Manufacturing');
      await page.keyboard.press('Tab');
      await page.locator('[data-tier].tier-4 > .tool-aids > button').click();
      await page.locator('.bm-open input[name="title"]').fill('Aseptic Filling');
      await page.keyboard.press('Tab');
      await page.locator('.bm-open textarea[name="definition"]').fill('Fills vials in a clean room.');
      await page.keyboard.press('Tab');

      await page.locator('#bm-take summary').click();
      const check = page.locator('.bm-check');
      const run = page.getByRole('button', { name: 'Check the model' });
      await run.click();
      await check.getByText('Competency “Aseptic Filling”: its statements.').waitFor();
      const first = await check.innerText();
      expect(first).toContain('The model: the summary.');
      expect(first).toContain('The model: who made it.');
      await check.locator('li', { hasText: 'its statements' }).getByRole('button', { name: 'Go there' }).click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[data-block]')?.textContent ?? ''))
        .toContain('Aseptic Filling');
      const early = await taken(page, 'Folder for a copy of this site');
      expect(problemsWith(early.bytes).length).toBeGreaterThan(0);

      await page
        .locator('.bm-open textarea[name="statements"]')
        .fill(
          [
            'Wipes the filling bench with alcohol before each lot.',
            'Checks the stopper height of five vials in each tray.',
            'Stops the filler when the air counter passes its limit.',
            'Writes the lot number on the batch sheet before the first vial.',
            'Sets aside every vial that stood open longer than a minute.',
          ].join('\n'),
        );
      await page.locator('.bm-open').getByRole('button', { name: 'Add', exact: true }).click();
      await page
        .locator('.bm-open textarea[name="topics"]')
        .fill('Clean rooms\nGowning\nStopper heights\nBatch sheets');
      await page.keyboard.press('Tab');
      await page.getByText('6. About the model').click();
      await page
        .locator('textarea[name="summary"]')
        .fill('Covers the making of medicines in vials, for anyone who works in a clean room.');
      await page.keyboard.press('Tab');
      await page.locator('textarea[name="stewards"]').fill('Valley College');
      await page.keyboard.press('Tab');
      await run.click();
      await check.getByText('The model is complete').waitFor();

      const folder = await taken(page, 'Folder for a copy of this site');
      expect(folder.name).toBe('pharmaceutical-manufacturing-for-content.zip');
      expect(problemsWith(folder.bytes)).toEqual([]);
      // A second folder has the same identifiers, though a title has changed since.
      const ledgerOf = (bytes: Uint8Array) =>
        strFromU8(Object.entries(unzipSync(bytes)).find(([path]) => path.includes('/identifiers/industries/'))![1]);
      expect(ledgerOf((await taken(page, 'Folder for a copy of this site')).bytes)).toBe(ledgerOf(folder.bytes));

      for (const [name, ending, format] of [
        ['CASE (JSON)', '.case.json', 'case'],
        ['CTDL-ASN (JSON-LD)', '.ctdl.jsonld', 'ctdl'],
        ['SKOS (Turtle)', '.ttl', 'skos'],
      ] as const) {
        const file = await taken(page, name);
        expect(file.name).toBe(`pharmaceutical-manufacturing${ending}`);
        const opening = await openFile(file.bytes, file.name, () => undefined);
        if (!('opened' in opening)) throw new Error(`${name} opens as a table`);
        expect(opening.opened.framework.format).toBe(format);
        expect(opening.opened.framework.items.map(({ label, statement }) => label ?? statement)).toContain(
          'Aseptic Filling',
        );
      }
      for (const [name, ending, start] of [
        ['CSV', '.csv', 'Tier,'],
        ['Excel (.xlsx)', '.xlsx', 'PK'],
        ['Page to print (.html)', '.html', '<!doctype html>'],
        ['Drawing (.svg)', '.svg', '<?xml'],
        ['Drawing (.png)', '.png', '\u0089PNG'],
      ] as const) {
        const file = await taken(page, name);
        expect(file.name).toBe(`pharmaceutical-manufacturing${ending}`);
        const beginning = strFromU8(file.bytes.subarray(0, start.length), true);
        expect(beginning.toLowerCase(), name).toBe(start.toLowerCase());
      }
    });
  });
});
