import { stripVTControlCharacters } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import type { BrowserProgram } from './npm-browser.ts';

/**
 * What every browser is told, whoever brought it. Nothing here takes a rule of the web away, for the tests ask whether the site keeps
 * them, and pages have processes of their own, so that a window can be closed and another opened.
 */
export const browserArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // In containers and for root there is no sandbox; the pages are our own.
  '--no-sandbox',
];

/** How long a browser may take to start, in milliseconds. */
const patience = 30_000;

/**
 * Open a browser without a window: the one that CAIRN_BROWSER chooses.
 *
 * @throws {Error} if there is none, or it does not start
 */
export async function openBrowser(): Promise<Browser> {
  return launch(await findBrowser());
}

const launch = ({ path, variables }: BrowserProgram): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [...browserArguments],
    env: Object.fromEntries(Object.entries(variables).filter((one): one is [string, string] => one[1] !== undefined)),
    timeout: patience,
  });

/** Whether a browser opens pages, and the sentence that says which it is or what is wrong. */
export interface Probe {
  readonly works: boolean;
  readonly says: string;
}

/** Open a page, close it, and open another one, in the browser that CAIRN_BROWSER chooses. */
export async function probeBrowser(): Promise<Probe> {
  let program: BrowserProgram;
  try {
    program = await findBrowser();
  } catch (error) {
    return { works: false, says: (error as Error).message };
  }
  try {
    const browser = await launch(program);
    try {
      for (const words of ['one', 'another']) {
        const page = await browser.newPage();
        await page.goto(`data:text/html,<title>${words}</title>`, { timeout: patience });
        if ((await page.title()) !== words) throw new Error('the page came out empty');
        await page.close();
      }
      return { works: true, says: `Browser: Chromium ${browser.version()} from ${program.from}, ${program.path}` };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const cure = program.from.startsWith('npm') ? 'CAIRN_BROWSER=system' : 'CAIRN_BROWSER=npm';
    return {
      works: false,
      says: `The browser from ${program.from}, ${program.path}, cannot open a page (${reasonOf(error as Error)}): mend it, or choose another one, as by ${cure}.`,
    };
  }
}

/** Why a browser did not start or answer, in its own words where it has any. */
function reasonOf({ message }: Error): string {
  const text = stripVTControlCharacters(message);
  if (/Timeout \d+ms/.test(text)) return `it gave no answer within ${patience / 1000} seconds`;
  const own = [...text.matchAll(/\[err\] (.+)/g)].map(([, words]) => words!.trim());
  const words = own.find((one) => /error|cannot|fail|not found|require/i.test(one)) ?? own.at(-1);
  const status = /exitCode=(\d+)/.exec(text)?.[1];
  if (words) return words.replace(/\.$/, '');
  return status ? `it ended at once, with status ${status}` : text.split('\n')[0]!.replace(/^\S+: /, '');
}
