import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome or Chromium usually is, on Linux, macOS and Windows. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Open a browser without a window: the one that CHROMIUM names, else the machine’s own, else the one that npm brought.
 *
 * @throws {Error} if there is none; the message says what to install
 */
export async function openBrowser(): Promise<Browser> {
  const own = [process.env.CHROMIUM, ...usualPlaces].find((path) => path && existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: [...quiet, '--no-sandbox'] });
  const { default: brought, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  brought.setGraphicsMode = false;
  try {
    const executablePath = await brought.executablePath();
    setupLambdaEnvironment('/tmp/al2023/lib');
    return await chromium.launch({ executablePath, args: [...new Set([...brought.args, ...quiet])] });
  } catch (error) {
    throw new Error('no browser was found: install Chrome or Chromium, or name one in the variable CHROMIUM', {
      cause: error,
    });
  }
}
