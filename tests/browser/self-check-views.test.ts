import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullRecord, tenMinutes } from '../fixtures/answer-questions.ts';
import { findBarriers } from '../fixtures/find-barriers.ts';
import { openSite, phone } from '../fixtures/open-site.ts';
import { allowedPace } from '../fixtures/pace.ts';
import { settled } from '../fixtures/settled.ts';

const site = openSite();

/** Every view, with something to show. */
const views = [
  '',
  '?for=job:nurse',
  'results/',
  'gap/?for=job:nurse',
  'plan/',
  'data/',
  'jobs/?for=job:nurse&for=job:foreman&for=industry:automation',
  'days/?for=job:nurse',
  'group/?for=job:nurse',
  'enter/?for=job:nurse',
];

/** Go to a view, and have it draw all that it has. */
async function show(page: Page, view: string): Promise<void> {
  await page.goto(site.at(`self-check/${view}`));
  await drawAll(page, view);
}

/** Wait until a view is drawn, and have it draw all that it has. */
async function drawAll(page: Page, view: string): Promise<void> {
  await settled(page);
  await page.locator('main', { hasText: 'Loading …' }).waitFor({ state: 'detached' });
  if (view.startsWith('group/')) await page.getByRole('button', { name: 'Add the records on this device' }).click();
  if (view === 'data/') await page.getByRole('button', { name: 'Make a square code' }).click();
  if (view === 'data/') await page.locator('.check-code').waitFor();
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

/** Records by how many answers they have: to make one takes seconds. */
const records = new Map<number, ReturnType<typeof fullRecord>>();

/** What a browser keeps on a device with such a record. */
function keeping(most?: number): {
  readonly answers: number;
  readonly storageState: NonNullable<BrowserContextOptions['storageState']>;
} {
  const size = most ?? Infinity;
  const { answers, kept } = records.get(size) ?? fullRecord(most);
  records.set(size, { answers, kept });
  return {
    answers,
    storageState: { cookies: [], origins: [{ origin: new URL(site.at('')).origin, localStorage: kept }] },
  };
}

describe('with a record that answers everything', () => {
  test.for(views)(
    'no barrier that axe finds, in light and dark, on a phone and at a desk, and nothing wider than the window of a phone, at 360 and at 320 pixels: /self-check/%s',
    async (view) => {
      const { storageState } = keeping();
      await site.visit(`self-check/${view}`, { ...phone, storageState }, async (page) => {
        await drawAll(page, view);
        expect(await page.locator('main').innerText()).not.toMatch(/Loading …|could not be loaded/);
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        }
        expect(await findBarriers(page)).toEqual([]);
      });
    },
  );

  // Times are those of a press until what follows from it is drawn; the second is that of a slow phone.
  test.for([
    [1, allowedPace],
    [4, (50 / 16) * allowedPace],
  ] as const)(
    'an answer redraws in time beside a thousand others, with the processor slowed %d times',
    async ([slowed, most]) => {
      const { answers, storageState } = keeping(1000);
      expect(answers).toBe(1000);
      await site.visit('self-check/?for=job:nurse', { storageState }, async (page) => {
        await page.locator('#question').waitFor();
        if ((await page.locator('.answers').count()) === 0) await page.getByRole('button', { name: 'Back' }).click();
        await page.locator('.answers').waitFor();
        const cdp = await page.context().newCDPSession(page);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
        const took = await page.evaluate(async () => {
          const times: number[] = [];
          document.querySelector('.fit-so-far')?.setAttribute('open', '');
          for (let i = 0; i < 21; i += 1) {
            const heading = document.querySelector('#question')!;
            const was = heading.textContent;
            const before = performance.now();
            document.querySelectorAll<HTMLButtonElement>('.answers button')[i % 3]!.click();
            while (heading.textContent === was) await Promise.resolve();
            document.body.getBoundingClientRect();
            times.push(performance.now() - before);
            await new Promise((done) => setTimeout(done, 30));
            document.querySelector<HTMLButtonElement>('.check-moves button')!.click();
            await new Promise((done) => setTimeout(done, 30));
          }
          // What the machine does besides only adds to it.
          return Math.min(...times);
        });
        console.info(`an answer, slowed ${slowed} times: ${took.toFixed(1)} ms`);
        expect(took).toBeLessThan(most);
      });
    },
  );

  test('nothing of it leaves the device: each request stays on the host, sends nothing, and names nothing of the record', async () => {
    await site.visit('self-check/', phone, async (page) => {
      const asked: Request[] = [];
      page.on('request', (request) => asked.push(request));
      page.on('websocket', (socket) => expect.fail(`a socket to ${socket.url()}`));
      await tenMinutes(page);
      for (const view of views.slice(2)) await show(page, view);
      await page.goto(site.at('self-check/data/'));
      await page.getByLabel(/^What you call it/).fill('Ada Example');
      await page.getByRole('button', { name: 'Make a link' }).click();
      await page.goto(await page.getByLabel('Link with the whole record').inputValue());
      for (const path of ['competencies/teamwork/', 'routes/', 'explore/']) {
        await page.goto(site.at(path));
        await settled(page);
      }
      const { origin } = new URL(site.at(''));
      expect(asked.length).toBeGreaterThan(50);
      for (const request of asked) {
        const url = new URL(request.url());
        if (url.protocol === 'blob:' || url.protocol === 'data:') continue;
        expect(url.origin).toBe(origin);
        expect(request.method()).toBe('GET');
        expect(request.postData()).toBeNull();
        expect(decodeURIComponent(url.pathname + url.search)).not.toMatch(
          /Ada|often|not-yet|#|[0-9a-f]{8}-[0-9a-f]{4}-4/,
        );
      }
    });
  });
});
