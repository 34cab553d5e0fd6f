import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { BasesFile, ModelBase } from '../../src/payloads/bases.ts';
import { dist } from '../fixtures/built-site.ts';
import { findBarriers } from '../fixtures/find-barriers.ts';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();
const edition = '2027-03-01';
const base = 'industry:advanced-manufacturing';
const read = <T>(path: string): T => JSON.parse(readFileSync(join(dist, path), 'utf8')) as T;

interface Texts {
  readonly competencies: readonly {
    readonly id: string;
    readonly definition: string;
    readonly statements: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** A credential of the site that the model does not name, and one of its occupations with another name. */
function newWork(): {
  readonly credential: readonly [id: string, title: string];
  readonly occupation: [string, string];
} {
  const { credentials, models } = read<BasesFile>('build/model/bases.json');
  const credential = credentials.find(([id]) => !models[base]!.credentials.includes(id))!;
  return { credential, occupation: ['51-9199.00', 'Makers of New Things'] };
}

/** Let the site have a later edition: what the builder fetches is that of the built site with some changes. */
async function publish(page: Page): Promise<void> {
  const { credential, occupation } = newWork();
  const answer = (path: string, change: (file: never) => object) =>
    page.route(`**/${path}`, (route) => route.fulfill({ json: change(read(path) as never) }));
  await answer('map/choices.json', (file: object) => ({ ...file, edition }));
  await answer('build/model/bases.json', (file: BasesFile) => {
    const model = file.models[base]!;
    const next: ModelBase = {
      ...model,
      sectors: [
        ['microelectronics', 'Chips', model.sectors[0]![2]],
        ['chemical', 'Chemistry', model.sectors[1]![2]],
      ],
      tiers: model.tiers.map(([tier, as, blocks]) => [
        tier,
        as,
        blocks.filter(([competency]) => competency !== 'sustainable-practices'),
      ]),
      occupations: [...model.occupations, occupation],
      credentials: [...model.credentials, credential[0]],
    };
    return { ...file, edition, models: { ...file.models, [base]: next } };
  });
  await answer('map/texts/library.json', ({ competencies }: Texts) => ({
    competencies: competencies.map((one) =>
      one.id !== 'teamwork'
        ? one
        : {
            ...one,
            definition: 'Shares the work of a shift, and the credit.',
            statements: one.statements.map((each, i) =>
              i === 0 ? { ...each, text: 'Hands over in plain words.' } : each,
            ),
          },
    ),
  }));
}

test('a model whose base has moved on shows what changed, asks what both changed, and keeps one’s own words', async () => {
  await site.visit('build/model/', phone, async (page) => {
    await page.locator('select[name="base"]').selectOption(base);
    await page.getByRole('button', { name: 'Begin from it' }).click();
    await page.locator('.bm-row').first().waitFor();

    // Words of one’s own, and another name for a sector.
    await page.locator('.bm-name', { hasText: 'Teamwork' }).click();
    const definition = page.locator('.bm-open textarea[name="definition"]');
    await definition.fill('Helps each other on the line.');
    await definition.blur();
    await page.locator('.bm-open small', { hasText: 'own words' }).waitFor();
    await page.locator('#bm-sectors > summary').click();
    const sectors = page.locator('#bm-sectors [data-sector-row] label:first-child input');
    await sectors.nth(1).fill('Chemicals');
    await sectors.nth(1).blur();
    await page.waitForFunction(() =>
      Object.values(localStorage).some((text: string) => text.includes('on the line') && text.includes('Chemicals')),
    );
    expect(await page.locator('.bm-edition').count()).toBe(0);

    await publish(page);
    await page.reload();
    const offer = page.locator('.bm-edition');
    await offer.waitFor();
    expect(await offer.innerText()).toMatch(/Advanced Manufacturing .* has changed on this site: .* March 1, 2027/);
    await offer.getByRole('button', { name: 'Look what merging would do' }).click();
    const conflicts = offer.locator('fieldset');
    await conflicts.first().waitFor();
    expect(await conflicts.locator('legend').allInnerTexts()).toEqual([
      'Sector Chemicals: its name',
      'Teamwork: what it is',
    ]);
    expect(await conflicts.nth(0).innerText()).toMatch(
      /It was: Chemical Manufacturing\s+Yours: Chemicals\s+The site: Chemistry/,
    );
    expect(await conflicts.nth(1).innerText()).toContain('Yours: Helps each other on the line.');
    expect(await conflicts.nth(1).innerText()).toContain('The site: Shares the work of a shift, and the credit.');
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

    await conflicts.nth(0).getByRole('radio').nth(1).check();
    await offer.getByRole('button', { name: 'Merge it' }).click();
    await page.getByText('The new edition is merged.').waitFor();
    await offer.waitFor({ state: 'detached' });
    const titles = page.locator('.bm-row .bm-title');
    const merged = async (): Promise<void> => {
      await page.locator('.bm-row').first().waitFor();
      expect(await titles.allInnerTexts()).not.toContain('Sustainable Practices');
      await page.locator('.bm-name', { hasText: 'Teamwork' }).click();
      expect(await definition.inputValue()).toBe('Helps each other on the line.');
      expect(await page.locator('.bm-open [data-statement] textarea').first().inputValue()).toBe(
        'Hands over in plain words.',
      );
      if ((await page.locator('#bm-sectors[open]').count()) === 0) await page.locator('#bm-sectors > summary').click();
      expect(await sectors.evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))).toEqual([
        'Chips',
        'Chemistry',
      ]);
      await page.locator('#bm-occupations > summary').click();
      await page.locator('#bm-credentials > summary').click();
      const { credential, occupation } = newWork();
      await page.locator('#bm-occupations', { hasText: occupation[1] }).waitFor();
      await page.locator('#bm-credentials', { hasText: credential[1] }).waitFor();
    };
    await merged();

    // All of it is one step, and outlives the page.
    await page.getByRole('button', { name: 'Undo' }).click();
    await offer.waitFor();
    expect(await titles.allInnerTexts()).toContain('Sustainable Practices');
    await page.getByRole('button', { name: 'Redo' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.waitForFunction(() => Object.values(localStorage).some((text: string) => text.includes('Chemistry')));
    await page.reload();
    await merged();
    expect(await offer.count()).toBe(0);
  });
});
