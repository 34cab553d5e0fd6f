import { describe, expect, test } from 'vitest';
import { answerAll, download } from '../fixtures/answer-questions.ts';
import { openSite, phone } from '../fixtures/open-site.ts';

const site = openSite();

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
      const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
      expect((await download(page, press('Text'))).text).toContain('My plan');
      const calendar = await download(page, press('Calendar file'));
      expect(calendar.name).toMatch(/\.ics$/);
      expect(calendar.text).toMatch(/BEGIN:VEVENT[^]*DTSTART;VALUE=DATE:/);
      const workbook = await download(page, press('Spreadsheet'));
      expect(workbook.name).toMatch(/\.xlsx$/);
      expect(workbook.text.slice(0, 2)).toBe('PK');
      const file = await download(page, () =>
        page.locator('.check-moves').getByRole('button', { name: 'Keep my answers as a file' }).last().click(),
      );
      expect(file.name).toMatch(/^cairn-\d{4}-\d\d-\d\d\.json$/);
      expect(file.text).toContain('"format":"cairn-record"');
    });
  });
});

describe('questions', () => {
  test('are answered, gone back to, skipped, stopped and resumed by keyboard alone', async () => {
    await site.visit('self-check/', {}, async (page) => {
      const job = page.getByRole('combobox', { name: 'A job', exact: true });
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
});
