import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/disk/find-browser.ts';
import { browserArguments } from '../../scripts/disk/open-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-browsers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aProgram(path: string): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, '#!/bin/sh\n');
  chmodSync(whole, 0o755);
  return whole;
}

const onPath = aProgram('bin/google-chrome');
const usual = aProgram('usual/chromium');
const named = aProgram('named/own');
const noProgram = join(folder, 'words.txt');
writeFileSync(noProgram, 'words');

const nowhere = join(folder, 'nowhere/chrome');
const where = async (variables: NodeJS.ProcessEnv, places: readonly string[] = []) =>
  (({ path, from }) => [path, from])(await findBrowser(variables, places));

describe('findBrowser(variables, places)', () => {
  test.for(['system', '', ' system ', undefined])(
    'looks at CHROMIUM, the PATH and the usual places for %o',
    async (choice) => {
      const CAIRN_BROWSER = choice;
      const PATH = ['/nowhere', '', join(folder, 'bin')].join(delimiter);
      const own = 'this machine';
      expect(await where({ CAIRN_BROWSER, CHROMIUM: named, PATH }, [usual])).toEqual([named, own]);
      expect(await where({ CAIRN_BROWSER, CHROMIUM: nowhere, PATH }, [usual])).toEqual([onPath, own]);
      expect(await where({ CAIRN_BROWSER }, [nowhere, noProgram, folder, usual])).toEqual([usual, own]);
    },
  );

  test('takes the path of a program, from the folder it is in too', async () => {
    const PATH = join(folder, 'bin');
    for (const path of [named, relative(process.cwd(), named)])
      expect(await where({ CAIRN_BROWSER: path, CHROMIUM: onPath, PATH }, [usual])).toEqual([named, 'CAIRN_BROWSER']);
  });

  const choices = 'Set CAIRN_BROWSER to "npm", to "system", or to the path of Chrome or Chromium.';
  test.for([
    ['chrome', `CAIRN_BROWSER is "chrome", which names no browser. ${choices}`],
    ['NPM', `CAIRN_BROWSER is "NPM", which names no browser. ${choices}`],
    [nowhere, `CAIRN_BROWSER is "${nowhere}", and there is no such file. ${choices}`],
    [folder, `CAIRN_BROWSER is "${folder}", which is a folder and no program. ${choices}`],
    [noProgram, `CAIRN_BROWSER is "${noProgram}", which is a file and no program. ${choices}`],
    [
      'system',
      'CAIRN_BROWSER is "system", and this machine has no Chrome or Chromium: install one, or set CAIRN_BROWSER=npm.',
    ],
  ] as const)('refuses "%s" and says what to do', async ([choice, message]) => {
    await expect(findBrowser({ CAIRN_BROWSER: choice, CHROMIUM: '' }, [])).rejects.toThrow(new Error(message));
  });
});

test('the arguments of browsers leave pages their processes and the web its rules', () => {
  const named = browserArguments.map((one) => one.split('=')[0]);
  for (const harmful of [
    '--single-process',
    '--disable-web-security',
    '--allow-running-insecure-content',
    '--disable-site-isolation-trials',
  ])
    expect(named).not.toContain(harmful);
});
