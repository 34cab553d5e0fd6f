/**
 * `npm run bench:search -- <folder> [<folder> …]`: how long the first answer of the search takes on a slow phone, in built sites, in turns: 1.6 Mbit/s,
 * 150 ms to the host and back, a processor four times as slow. `--times 5` says how often; the middle is told, and for the first question what was
 * asked of the host and when. Each visit begins with nothing kept, and the key is pressed when the page has come to rest.
 */
import { parseArgs } from 'node:util';
import type { Browser, CDPSession } from 'playwright-core';
import { middleOf } from './bench-report.ts';
import { openBrowser } from './disk/open-browser.ts';
import { serveFolder } from './disk/serve-folder.ts';

/** What people type: a competency by its name and by everyday words, a job, an occupation. */
const questions = ['teamwork', 'working with others', 'nurse', 'truck driver'] as const;

/** Milliseconds after which a page that was loaded is at rest. */
const rest = 1_000;

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
const taken = positionals.map(() => questions.map((): Answer[] => []));
for (let turn = 0; turn < times; turn += 1)
  for (const [q, question] of questions.entries())
    for (const [i, { address }] of sites.entries()) taken[i]![q]!.push(await timeAnswer(browser, address, question));
await browser.close();
for (const { server } of sites) server.close();

console.log(`Milliseconds from the key that opens the search to the first answer, the middle of ${times}\n`);
for (const [i, folder] of positionals.entries())
  console.log(
    `${folder}: ${questions.map((question, q) => `${question} ${middleOf(taken[i]![q]!.map(({ took }) => took))}`).join(', ')}`,
  );
for (const [i, folder] of positionals.entries()) {
  const answers = taken[i]![0]!;
  const took = middleOf(answers.map((one) => one.took));
  const { requests } = answers.find((one) => one.took === took)!;
  console.log(`\n${folder}, ${questions[0]}, ${took} ms: what was asked for, from and to in milliseconds, kB as sent`);
  for (const { path, from, to, bytes } of requests)
    console.log(
      `${String(from).padStart(6)} ${String(to).padStart(5)} ${(bytes / 1_000).toFixed(1).padStart(6)}  ${path}`,
    );
}

/** One answer: milliseconds that it took, and what was asked of the host before it came. */
interface Answer {
  readonly took: number;
  readonly requests: readonly Asked[];
}

/** A file that was asked for, in milliseconds after the key. */
interface Asked {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/**
 * Press the key that opens the search on the home page, type a question as soon as there is a box, and wait for a result that can be followed. The page itself
 * types and looks, so that no time of the program that drives the browser is counted.
 */
async function timeAnswer(with_: Browser, address: string, question: string): Promise<Answer> {
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
  await page.waitForTimeout(rest);
  const asked = recordRequests(client, address);
  await page.evaluate((words) => {
    Object.assign(globalThis, {
      answered: new Promise((resolve) => {
        let begun = 0;
        let typed = false;
        addEventListener('keydown', () => (begun ||= performance.now()), true);
        new MutationObserver(() => {
          const box = document.querySelector<HTMLInputElement>('dialog[open] input[type="search"]');
          if (box && !typed) {
            typed = true;
            box.value = words;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
          if (document.querySelector('dialog[open] .hits a[href]'))
            resolve([performance.now() - begun, performance.timeOrigin + begun]);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
    });
  }, question);
  await page.keyboard.press('/');
  const [took, begun] = await page.evaluate(
    async () => (globalThis as unknown as { answered: Promise<[took: number, begun: number]> }).answered,
  );
  const requests = asked(begun).filter(({ to }) => to <= took);
  await context.close();
  return { took: Math.round(took), requests };
}

/** Write down what a page asks for from now on. @returns gives what has come, counted from a time in milliseconds of 1970 */
function recordRequests(client: CDPSession, address: string): (begun: number) => Asked[] {
  const sent = new Map<string, { readonly path: string; readonly wall: number; readonly at: number }>();
  const came = new Map<string, { readonly at: number; readonly bytes: number }>();
  client.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) =>
    sent.set(requestId, { path: request.url.replace(address, ''), wall: wallTime * 1_000, at: timestamp * 1_000 }),
  );
  client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    came.set(requestId, { at: timestamp * 1_000, bytes: encodedDataLength }),
  );
  return (begun) =>
    [...sent].flatMap(([id, { path, wall, at }]) => {
      const end = came.get(id);
      // What the browser had already takes nothing from the host.
      if (!end || end.bytes === 0) return [];
      return [{ path, from: Math.round(wall - begun), to: Math.round(wall - begun + end.at - at), bytes: end.bytes }];
    });
}
