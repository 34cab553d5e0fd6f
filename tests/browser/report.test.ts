import { expect, test } from 'vitest';
import { openSite } from '../fixtures/open-site.ts';

const site = openSite();

test('a report of a problem names the page, and can be filled in and copied by hand, without scripts too', async () => {
  await site.visit('jobs/nurse/', { javaScriptEnabled: false }, async (page) => {
    await page.getByText('Report a problem with this page').click();
    const text = page.getByRole('textbox', { name: 'The report' });
    expect(await text.inputValue()).toContain('Problem with “Nurse”\n');
    expect(await text.inputValue()).toContain('/jobs/nurse/');
    await text.fill('Nurse: the exam has another name.');
    expect(await text.inputValue()).toBe('Nurse: the exam has another name.');
  });
});
