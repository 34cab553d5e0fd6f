import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { serveFolder } from '../../scripts/disk/serve-folder.ts';
import { answeringFile } from '../fixtures/built-site.ts';
import { run, twoBuilds } from '../fixtures/programs.ts';

const folder = 'dist-folder';
const base = '/cairn';
const home = `https://host.example${base}/`;

/** Whether a path of the host leads to a page or a file of the site. */
function leads(path: string): boolean {
  if (!path.startsWith(`${base}/`)) return false;
  const asked = decodeURI(path.slice(base.length).split(/[?#]/)[0]!);
  return answeringFile(asked, folder) !== undefined;
}

describe('a site in a folder of its host', () => {
  beforeAll(async () => {
    // Vitest writes the address of its own server into the environment, where Astro would find it.
    const { BASE_URL: _own, ...outside } = process.env;
    const env = { ...outside, BASE: base, SITE: 'https://host.example' };
    await run(process.execPath, ['scripts/build.ts', '--into', folder], env);
  }, twoBuilds);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no address from the root that leads out of the folder', () => {
    const faults = listFiles(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)]
          .map(([, path]) => path!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
          .filter((path) => path !== `${base}/pagefind/` && !leads(path))
          .map((path) => `${file}: ${path}`),
      );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('names itself with the folder in whatever leaves the site', () => {
    for (const file of ['sitemap-index.xml', 'sitemap-0.xml', 'changes.xml', 'llms.txt', 'robots.txt']) {
      const text = readFileSync(join(folder, file), 'utf8');
      const own = text.match(/https:\/\/host\.example[^\s<)&"]*/g) ?? [];
      expect(own.length, file).toBeGreaterThan(0);
      expect(
        own.filter((address) => !address.startsWith(home)),
        file,
      ).toEqual([]);
      expect(text, file).not.toContain('cairn.example');
    }
  });

  test('says on each sheet of paper where it is, in words and as a square code', () => {
    const without = listFiles(folder)
      .filter((file) => file.endsWith('index.html'))
      .filter((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        const address = `${home}${file.replace(/index\.html$/, '')}`;
        return !(html.includes(`data-sheet-address="${address}"`) && html.includes('class="square-code"'));
      });
    expect(without).toEqual([]);
  });

  test('is served there with its headers', async () => {
    const { address, server } = await serveFolder(folder, { base });
    try {
      const page = await fetch(`${address}jobs/nurse/`);
      const [, styles] = /<link rel="stylesheet" href="([^"]+)"/.exec(await page.text())!;
      const sheet = await fetch(new URL(styles!, address));
      expect([page.status, sheet.status]).toEqual([200, 200]);
      expect(page.headers.get('x-frame-options')).toBe('DENY');
      expect(sheet.headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`${address}nowhere/`)).status).toBe(404);
      expect((await fetch(new URL('/jobs/nurse/', address))).status).toBe(404);
    } finally {
      server.close();
    }
  });
});
