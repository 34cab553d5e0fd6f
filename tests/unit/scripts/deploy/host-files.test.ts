import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everywhere, headersFor } from '../../../../scripts/deploy/headers.ts';
import { caddyfile, headersFile, nginxConf, redirectsFile } from '../../../../scripts/deploy/host-files.ts';

/** What a host that reads `_headers` says of a path: every rule that matches, values of one name joined. */
function readAsHost(file: string, path: string): Record<string, string> {
  const said: Record<string, string> = {};
  let matches = false;
  for (const line of file.split('\n').filter((one) => one && !one.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (!name) matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches) said[name] = said[name] ? `${said[name]}, ${value}` : value!;
  }
  return said;
}

describe('headersFile(base)', () => {
  test.for(['', '/cairn'])('says to a host what the table says, in the folder "%s"', (base) => {
    for (const path of [
      '/',
      '/jobs/',
      '/assets/a.css',
      '/fonts/b.woff2',
      '/changes.xml',
      '/api/v1/index.json',
      '/data/jobs.csv',
      '/ims/case/v1p1/CFItems/3f2a',
      '/ctdl/library.jsonld',
      '/skos/cairn.ttl',
      '/skos/turtle/3f2a.ttl',
      '/rsd/collection.csv',
    ]) {
      const { 'Cache-Control': kept, ...said } = readAsHost(headersFile(base), base + path);
      const { 'Cache-Control': wanted, ...table } = headersFor(path);
      expect(said, path).toEqual(table);
      expect(kept ?? 'public, max-age=0, must-revalidate', path).toBe(wanted);
    }
  });

  test('says nothing of what lies outside of the folder', () => {
    expect(readAsHost(headersFile('/cairn'), '/other/')).toEqual({});
  });

  test('keeps to the lengths that hosts read: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile('/a-folder-with-a-long-name').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('redirectsFile(base)', () => {
  test('lets the list of CASE answer at the address of its folder', () => {
    expect(redirectsFile('/cairn').split('\n')[0]).toBe(
      '/cairn/ims/case/v1p0/CFDocuments /cairn/ims/case/v1p0/CFDocuments/index.json 200',
    );
  });
});

describe('the files for servers', () => {
  test.for([
    ['nginx.conf', nginxConf('')],
    ['Caddyfile', caddyfile('')],
  ] as const)('%s is what the table says', ([name, text]) => {
    expect(readFileSync(`scripts/deploy/${name}`, 'utf8'), 'run "npm run hosts"').toBe(text);
  });

  test.for([
    ['nginx', nginxConf('/cairn')],
    ['Caddy', caddyfile('/cairn')],
  ] as const)('%s says the same of a folder, and every path has it', ([, text]) => {
    for (const [name, value] of Object.entries(everywhere)) expect(text).toContain(`${name} "${value}"`);
    const bare = text.match(/(?<![\w/])\/(?:assets|fonts|api|data|ims|ctdl|skos|rsd|changes|404)\b/g) ?? [];
    expect(bare).toEqual([]);
    expect(text).toContain('/cairn/assets/');
  });
});
