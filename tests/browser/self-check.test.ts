import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite, phone } from '../fixtures/open-site.ts';
import { allowedPace } from '../fixtures/pace.ts';

const site = openSite();

/** Answer the questions that are shown by keys, in turn, until there is none or `most` are answered. */
async function answerAll(page: Page, keys: string, most = 500): Promise<number> {
  const heading = page.locator('#question');
  await page.locator('.answers').waitFor();
  await heading.focus();
  for (let i = 0; i < most; i += 1) {
    if ((await page.locator('.answers').count()) === 0) return i;
    await page.keyboard.press(keys[i % keys.length]!);
  }
  return most;
}

/** Begin with a record that answers the ten-minute start. */
async function tenMinutes(page: Page, keys = '1213'): Promise<void> {
  await page.goto(new URL('/self-check/?for=start:ten-minutes', page.url()).href);
  await answerAll(page, keys);
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('a person on a phone', () => {
  test('goes from the home page to fitting jobs, the gap of one, and a plan as a sheet and files, with the network cut', async () => {
    await site.visit('', { ...phone, acceptDownloads: true }, async (page) => {
      await page.getByRole('link', { name: 'Check yourself' }).first().click();
      await page.getByRole('link', { name: 'Start with thirty questions' }).click();
      expect(await answerAll(page, '1121')).toBe(30);
      await page.getByText('You have answered every question.').waitFor();
      await page.getByRole('link', { name: 'See what it says' }).click();
      const first = page.locator('.check-ranked > li').first();
      await first.waitFor();
      expect(await page.locator('.check-ranked > li').count()).toBeGreaterThanOrEqual(3);
      expect(await first.innerText()).toMatch(/\d+–\d+\s+from \d+ of \d+ answers/);
      expect(await first.innerText()).toMatch(/Strong in /);
      await page.waitForTimeout(900);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);

      await first.locator('a.name').click();
      await page.getByRole('heading', { name: 'What you could work on' }).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/Loading …|could not be loaded/);
      await page.getByRole('button', { name: /^Make it a goal/ }).click();
      await page
        .getByRole('button', { name: /^Work on this/ })
        .last()
        .click();
      await page.getByRole('link', { name: 'Go to your plan' }).click();
      await page.locator('.check-proposals input').first().waitFor({ state: 'attached' });
      for (const box of await page.locator('.check-proposals').last().locator('input').all())
        await box.check({ force: true });
      await page.locator('.check-steps > li').first().waitFor();
      await page.waitForTimeout(600);
      await page.emulateMedia({ media: 'print' });
      const paper = (await page.pdf({ format: 'Letter' })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: null });
      const text = await download(page, () => page.getByRole('button', { name: 'Text', exact: true }).click());
      expect(text.text).toContain('My plan');
      const file = await download(page, () =>
        page.locator('.check-moves').getByRole('button', { name: 'Keep my answers as a file' }).last().click(),
      );
      expect(file.name).toMatch(/^cairn-\d{4}-\d\d-\d\d\.json$/);
      expect(file.text).toContain('"format":"cairn-record"');
    });
  });

  test('sees no line wider than the window, in any view', async () => {
    await site.visit('self-check/', phone, async (page) => {
      await tenMinutes(page);
      for (const path of [
        'results/',
        'gap/?for=job:nurse',
        'plan/',
        'data/',
        'enter/?for=job:nurse',
        'group/',
        'jobs/?for=job:nurse',
      ]) {
        await page.goto(new URL(`/self-check/${path}`, page.url()).href);
        await page.waitForLoadState('networkidle');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, path).toBeLessThanOrEqual(0);
      }
    });
  });
});

describe('questions', () => {
  test('are answered, gone back to, skipped, stopped and resumed by keyboard alone', async () => {
    await site.visit('self-check/', {}, async (page) => {
      const job = page.getByLabel('A job', { exact: true });
      await job.selectOption('Nurse');
      await job.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.answers').waitFor();
      const heading = page.locator('#question');
      await page.waitForFunction(() => document.activeElement?.id === 'question');
      expect(await heading.innerText()).toMatch(/^Question 1 of \d+ · /);
      const first = await heading.innerText();
      await page.keyboard.press('1');
      await page.waitForFunction((was) => document.querySelector('#question')?.textContent !== was, first);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
      expect(await page.getByRole('status').first().textContent()).toContain('Often, kept.');
      await page.keyboard.press('ArrowLeft');
      expect(await heading.innerText()).toBe(first);
      expect(await page.getByRole('button', { name: 'Often' }).getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await heading.innerText()).toMatch(/^Question 3 of /);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Often');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('2 of', { exact: false }).first().waitFor();
      await page.reload();
      await page.locator('.answers').waitFor();
      expect(await heading.innerText()).toMatch(/^Question 2 of /);
    });
  });

  test('that were answered on the page of a competency count everywhere', async () => {
    await site.visit('competencies/teamwork/', phone, async (page) => {
      await page.getByRole('button', { name: 'Tick what you do' }).click();
      const fields = page.locator('select.tick-here');
      await fields.first().waitFor();
      for (const field of await fields.all()) await field.selectOption('often');
      await page.getByRole('link', { name: 'What fits you' }).click();
      await page
        .getByText(/from [1-9]\d* of \d+ answers/)
        .first()
        .waitFor();
    });
  });

  test('stand on paper without scripts, and are typed in afterward number by number', async () => {
    const count = await site.visit('jobs/nurse/check/', { ...phone, javaScriptEnabled: false }, (page) =>
      page.locator('.paper-check li').count(),
    );
    await site.visit('self-check/enter/?for=job:nurse', {}, async (page) => {
      const fields = page.locator('.check-enter input');
      await fields.first().waitFor();
      expect(await fields.count()).toBe(count);
      await fields.first().focus();
      await page.keyboard.type('12 341');
      await page.getByText(`5 of ${count} answered`).waitFor();
      expect(await fields.nth(1).inputValue()).toBe('2');
      expect(await fields.nth(2).inputValue()).toBe('');
      expect(await fields.nth(5).inputValue()).toBe('1');
    });
  });

  test('an answer stands within three frames of the press', async () => {
    await site.visit('self-check/?for=start:ten-minutes', {}, async (page) => {
      await page.locator('.answers').waitFor();
      const took = await page.evaluate(async () => {
        const times: number[] = [];
        for (let i = 0; i < 12; i += 1) {
          const was = document.querySelector('#question')!.textContent;
          const before = performance.now();
          document.querySelector<HTMLButtonElement>('.answers button')!.click();
          while (document.querySelector('#question')!.textContent === was) await Promise.resolve();
          times.push(performance.now() - before);
          await new Promise((done) => setTimeout(done, 40));
        }
        return Math.min(...times);
      });
      expect(took).toBeLessThan(allowedPace);
    });
  });
});

describe('a record', () => {
  test('is kept as a file, deleted, and taken in again', async () => {
    await site.visit('self-check/', { acceptDownloads: true }, async (page) => {
      await tenMinutes(page);
      await page.goto(new URL('/self-check/data/', page.url()).href);
      await page.getByLabel(/^What you call it/).fill('Ada');
      await page.getByLabel(/^What you call it/).blur();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.check-moves').getByRole('button', { name: 'Keep my answers as a file' }).click(),
      ]);
      await page.getByRole('button', { name: 'Delete Ada' }).click();
      await page.getByRole('button', { name: 'Yes, delete' }).click();
      await page.getByText('Nobody’s yet.').waitFor();
      expect(
        await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('cairn:record'))),
      ).toEqual([]);
      await page.getByLabel(/^Files that were kept here/).setInputFiles(await file.path());
      await page.getByRole('button', { name: 'Take this record in' }).click();
      await page.locator('.check-people').getByText('30 answers').waitFor();
      expect(await page.locator('.check-people').innerText()).toContain('Ada');
    });
  });

  test('comes by a link, which does not stay in the address, and by a square code', async () => {
    await site.visit('self-check/', {}, async (page) => {
      await tenMinutes(page);
      await page.goto(new URL('/self-check/data/', page.url()).href);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByLabel('Link with the whole record').inputValue();
      await page.getByRole('button', { name: 'Make a square code' }).click();
      await page.getByRole('img', { name: 'Square code with the answers' }).waitFor();
      await page.getByRole('button', { name: 'Delete everything on this device' }).click();
      await page.getByRole('button', { name: 'Yes, delete' }).click();
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: 'Take this record in' }).click();
      await page.locator('.check-people').getByText('30 answers').waitFor();
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('leaves no trace where the person asks for it', async () => {
    await site.visit('self-check/', {}, async (page) => {
      await page.getByText('Is this a shared computer?').click();
      await page.getByRole('button', { name: 'Leave no trace here' }).click();
      await page.getByText(/^Your answers stay in this tab/).waitFor();
      await tenMinutes(page);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('cairn-record');
      await page.getByRole('button', { name: 'Clear this tab' }).click();
      await page.getByText(/^Your answers stay in this tab/).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('cairn-record');
    });
  });

  test('that is damaged as a file ends in a message and changes nothing', async () => {
    await site.visit('self-check/data/', {}, async (page) => {
      const files = page.getByLabel(/^Files that were kept here/);
      await files.setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"cairn-'),
      });
      await page.locator('.trouble').first().waitFor();
      expect(await page.getByRole('button', { name: /^Take/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByText('Nobody’s yet.').waitFor();
    });
  });

  test('is seen beside several jobs, and with others as a group whose table can be kept', async () => {
    await site.visit('self-check/', { acceptDownloads: true }, async (page) => {
      await tenMinutes(page);
      await page.goto(new URL('/self-check/jobs/?for=job:nurse&for=job:foreman&for=job:educator', page.url()).href);
      const table = page.getByRole('table', { name: 'These answers beside what was chosen' });
      await table.waitFor();
      expect(await table.getByRole('columnheader').count()).toBe(4);
      await page.emulateMedia({ media: 'print' });
      await page.locator('.check-handout .check-code').waitFor();
      expect((await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.emulateMedia({ media: null });
      await page.goto(new URL('/self-check/data/', page.url()).href);
      await page.getByLabel(/^What you call it/).fill('=1+1');
      await page.getByLabel(/^What you call it/).blur();
      await page.goto(new URL('/self-check/group/?for=job:nurse', page.url()).href);
      await page.getByRole('button', { name: 'Add the records on this device' }).click();
      await page.getByText('1 person.').waitFor();
      const { text } = await download(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
      expect(text).toContain("\r\n'=1+1,");
      await download(page, () => page.getByRole('button', { name: 'Save as a spreadsheet' }).click());
    });
  });

  test('is seen on two days beside each other', async () => {
    await site.visit('self-check/', {}, async (page) => {
      await page.clock.setFixedTime(new Date('2026-11-01T12:00:00'));
      await tenMinutes(page, '3');
      await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
      await page.goto(new URL('/self-check/enter/?for=job:nurse', page.url()).href);
      await page.locator('.check-enter input').first().focus();
      await page.keyboard.type('11111111111111111111');
      await page.goto(new URL('/self-check/days/?for=job:nurse', page.url()).href);
      await page.getByRole('heading', { name: 'November 1, 2026 and November 29, 2026' }).waitFor();
      await page.getByRole('heading', { name: 'Answered since then' }).waitFor();
      expect(await page.locator('.fit').count()).toBe(2);
    });
  });
});
