import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type BrowserProgram, npmBrowser } from './npm-browser.ts';

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

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What CAIRN_BROWSER may be, for messages. */
const choices = 'Set CAIRN_BROWSER to "npm", to "system", or to the path of Chrome or Chromium';

/**
 * Find the browser that CAIRN_BROWSER chooses: `npm`, `system`, or the path of a program. Where it says nothing, the machine’s own
 * comes first, then npm’s. The machine’s own is the one that CHROMIUM names, or stands on the PATH or in a usual place.
 *
 * @param variables those of the process, unless a test gives others
 * @param places where browsers usually are
 * @throws {Error} if there is no such browser; the message says what to do
 */
export async function findBrowser(
  variables: NodeJS.ProcessEnv = process.env,
  places: readonly string[] = usualPlaces,
): Promise<BrowserProgram> {
  const choice = variables.CAIRN_BROWSER?.trim() ?? '';
  if (choice === 'npm') return npmBrowser();
  if (choice === 'system' || choice === '') {
    const path = systemBrowser(variables, places);
    if (path) return { path, variables, from: 'this machine' };
    if (choice === '') return npmBrowser();
    throw new Error(
      `CAIRN_BROWSER is "system", and this machine has no Chrome or Chromium: install one, or set CAIRN_BROWSER=npm.`,
    );
  }
  const fault = faultOf(choice);
  if (fault) throw new Error(`CAIRN_BROWSER is "${choice}", ${fault}. ${choices}.`);
  return { path: resolve(choice), variables, from: 'CAIRN_BROWSER' };
}

function systemBrowser({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv, places: readonly string[]): string | undefined {
  const onPath = PATH.split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => usualNames.map((name) => join(folder, name)));
  return [CHROMIUM, ...onPath, ...places].find((path) => path && !faultOf(path));
}

/** Why a path is not that of a program; nothing when it is. */
function faultOf(path: string): string | undefined {
  if (!existsSync(path)) return /[/\\]/.test(path) ? 'and there is no such file' : 'which names no browser';
  if (!statSync(path).isFile()) return 'which is a folder and no program';
  try {
    accessSync(path, constants.X_OK);
    return undefined;
  } catch {
    return 'which is a file and no program';
  }
}
