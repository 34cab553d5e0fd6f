/**
 * `npm run bench:search -- <folder> [<folder> …]`: how long the first answer of the search takes on a slow phone, in built sites, in turns: 1.6 Mbit/s,
 * 150 ms to the host and back, a processor four times as slow. `--times 5` says how often; the middle is told. Each visit begins with nothing kept.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { middleOf } from './bench-report.ts';
import { openBrowser } from './disk/open-browser.ts';
import { serveFolder } from './disk/serve-folder.ts';

/** What people type: a competency by its name and by everyday words, a job, an occupation. */
const questions = ['teamwork', 'working with others', 'nurse', 'truck driver'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '5' } },
});
const times = Number(values.times);
if (positionals.length === 0 || !Number.isInteger(times) || times < 1) {
  console.error('Name built sites, such as "npm run bench:search -- dist". "--times 5" says how often, from 1 up.');
  process.exit(1);
}

const sites = await Promise.all(positionals.map((folder) => serveFolder(folder)));
const browser = await openBrowser();
const taken = positionals.map(() => questions.map((): number[] => []));
for (let turn = 0; turn < times; turn += 1)
  for (const [q, question] of questions.entries())
    for (const [i, { address }] of sites.entries()) taken[i]![q]!.push(await timeAnswer(browser, address, question));
await browser.close();
for (const { server } of sites) server.close();

console.log(`Milliseconds from the key that opens the search to the first answer, the middle of ${times}\n`);
for (const [i, folder] of positionals.entries())
  console.log(`${folder}: ${questions.map((question, q) => `${question} ${middleOf(taken[i]![q]!)}`).join(', ')}`);

/** Milliseconds from the key that opens the search on the home page, whose question is typed at once, until a result can be followed. */
async function timeAnswer(with_: Browser, address: string, question: string): Promise<number> {
  const context = await with_.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'load' });
  const begun = performance.now();
  await page.keyboard.press('/');
  const box = page.locator('dialog input[type="search"]');
  await box.fill(question);
  await page.locator('dialog .hits a[href]').first().waitFor();
  const took = performance.now() - begun;
  await context.close();
  return Math.round(took);
}
