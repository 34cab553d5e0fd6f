import { describe, expect, test } from 'vitest';
import { download, tenMinutes } from '../fixtures/answer-questions.ts';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

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

  test('is where routes and what suits a person begin, and both say so', async () => {
    await site.visit('explore/', {}, async (page) => {
      await tenMinutes(page);
      await page.goto(site.at('routes/'));
      await page.getByText('By your answers on this device, these fit you most so far').waitFor();
      expect(await page.locator('[data-routes] select[name=from]').inputValue()).toMatch(/^[a-z-]+$/);
      await page.goto(site.at('explore/'));
      await page.getByText('By your answers on this device, these fit you most so far').waitFor();
      await page.locator('input[value="outdoors"]').check();
      await page.goto(site.at('explore/'));
      await page.getByText('Your ticks were taken from your record on this device.').waitFor();
      expect(await page.locator('input[value="outdoors"]').isChecked()).toBe(true);
    });
  });
});
