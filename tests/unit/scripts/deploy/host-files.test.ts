import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everywhere, headersFor } from '../../../../scripts/deploy/headers.ts';
import { caddyfile } from '../../../../scripts/deploy/caddyfile.ts';
import { headersFile, redirectsFile } from '../../../../scripts/deploy/host-files.ts';
import { nginxConf } from '../../../../scripts/deploy/nginx-conf.ts';

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
      const { 'Cache-Control': kept, ...said } = readAsHost(headersFile(base, 3), base + path);
      const { 'Cache-Control': wanted, ...table } = headersFor(path);
      expect(said, path).toEqual(table);
      expect(kept ?? 'public, max-age=0, must-revalidate', path).toBe(wanted);
    }
  });

  test.for(['CFDocuments', 'CFDocuments/', 'CFDocuments.json'])(
    'says how many frameworks CASE lists, to scripts too: %s',
    (name) => {
      for (const version of ['v1p0', 'v1p1'])
        expect(readAsHost(headersFile('/cairn', 82), `/cairn/ims/case/${version}/${name}`)).toMatchObject({
          'X-Total-Count': '82',
          'Access-Control-Expose-Headers': 'X-Total-Count',
          'Access-Control-Allow-Origin': '*',
        });
    },
  );

  test('says nothing of what lies outside of the folder', () => {
    expect(readAsHost(headersFile('/cairn', 3), '/other/')).toEqual({});
  });

  test('keeps to the lengths that hosts read: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile('/a-folder-with-a-long-name', 3).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

/** What a host that reads `_redirects` answers: the first rule that matches, a star standing for the rest. */
function redirected(file: string, path: string): string | undefined {
  for (const [from = '', to = '', status] of file
    .trim()
    .split('\n')
    .map((line) => line.split(' '))) {
    const rest = from.endsWith('*') && path.startsWith(from.slice(0, -1)) ? path.slice(from.length - 1) : undefined;
    if (path === from || rest !== undefined) return `${status} ${to.replace(':splat', rest ?? '')}`;
  }
  return undefined;
}

describe('redirectsFile(base, everyRecord)', () => {
  test.for([
    ['/ims/case/v1p0/CFDocuments', '200 /cairn/ims/case/v1p0/CFDocuments.json'],
    ['/ims/case/v1p1/CFDocuments/', '200 /cairn/ims/case/v1p0/CFDocuments.json'],
    ['/ims/case/v1p1/CFPackages/3f2a', '200 /cairn/ims/case/v1p0/CFPackages/3f2a'],
    ['/ims/case/v1p1/discovery/a.json', '200 /cairn/ims/case/v1p0/discovery/a.json'],
    ['/ims/case/v1p0/CFItems/3f2a', undefined],
    ['/favicon.ico', '301 /cairn/favicon.svg'],
    ['/jobs/nurse/', undefined],
  ] as const)('answers %s with %s', ([path, answer]) => {
    expect(redirected(redirectsFile('/cairn', false), `/cairn${path}`)).toBe(answer);
  });

  test.for([true, false])('has no line that Cloudflare refuses or passes over: %j', (everyRecord) => {
    const lines = redirectsFile('/cairn', everyRecord)
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    for (const [from, to, status, ...more] of lines) {
      expect(['200', '301', '302', '303', '307', '308'], `${from} ${status}`).toContain(status);
      expect([from![0], to![0], more]).toEqual(['/', '/', []]);
      expect(to).not.toMatch(/\/index(?:\.html)?$/);
    }
    expect(new Set(lines.map(([from]) => from)).size).toBe(lines.length);
    // Rules with a star stand after those without one.
    const stars = lines.map(([from]) => from!.includes('*'));
    expect(stars).toEqual(stars.toSorted());
  });

  test('with every record hides no file of 1.1', () => {
    const file = redirectsFile('', true);
    expect(redirected(file, '/ims/case/v1p1/CFPackages/3f2a')).toBeUndefined();
    expect(redirected(file, '/ims/case/v1p1/CFDocuments')).toBe('200 /ims/case/v1p1/CFDocuments.json');
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
