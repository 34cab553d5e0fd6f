import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everywhere } from '../../scripts/deploy/headers.ts';
import { listRefused, openSite } from '../fixtures/open-site.ts';

const site = openSite();

/** What the browser refuses while something is done on a page, as its console tells. */
async function refusedOn(path: string, act: (page: Page) => Promise<unknown>): Promise<string[]> {
  return site.visit('about/', {}, async (page) => {
    const refused: string[] = [];
    listRefused(page, refused);
    await page.goto(site.at(path));
    await act(page);
    return refused;
  });
}

describe('under the headers that are shipped', () => {
  test('the pages come with them', async () => {
    const response = await fetch(site.at('jobs/'));
    expect(response.headers.get('content-security-policy')).toBe(everywhere['Content-Security-Policy']);
  });

  test('a script or a style that stands in a page is refused, and the console tells', async () => {
    const refused = await refusedOn('about/', (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.body.append(script);
        document.body.setAttribute('style', 'color: red');
        return document.title;
      }),
    );
    expect(refused).toHaveLength(2);
  });

  test('search finds, facets narrow, and the theme turns', async () => {
    const inSearch = await refusedOn('about/', async (page) => {
      await page.keyboard.press('/');
      await page.locator('dialog input[type="search"]').fill('working with others');
      await page.locator('dialog').getByRole('link', { name: 'Teamwork', exact: true }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /light and dark/ }).click();
    });
    const inFacets = await refusedOn('competencies/', async (page) => {
      await page.locator('summary', { hasText: 'Cluster' }).click();
      await page.getByRole('checkbox', { name: /^Academic/ }).check();
      await page.waitForFunction(() => location.search === '?cluster=academic');
    });
    expect([...inSearch, ...inFacets]).toEqual([]);
  });

  test('a drawing with its own styles and font can be saved as a picture', async () => {
    const refused = await refusedOn('about/', async (page) => {
      const width = await page.evaluate(async () => {
        const svg =
          '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><style>@font-face{font-family:a;src:url(data:font/woff2;base64,d09GMg==)}rect{fill:red}</style><rect width="40" height="40" style="stroke:blue"/></svg>';
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        await image.decode();
        const canvas = document.createElement('canvas');
        const pen = canvas.getContext('2d')!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(20, 20, 1, 1).data[0];
      });
      expect(width).toBe(255);
    });
    expect(refused).toEqual([]);
  });
});
