import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../../../scripts/deploy/headers.ts';
import { type Served, serveFolder } from '../../../../scripts/disk/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-served-'));
const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'ims/case/v1p0/CFDocuments/index.json': '{"CFDocuments":[]}',
  'ims/case/v1p0/CFItems/one': '{}',
  'skos/cairn.ttl': '@prefix a: <https://a.example/> .',
  'assets/a.css': 'a{}',
};
let served: Served;

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  served = await serveFolder(folder, { base: '/cairn' });
});
afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('serveFolder(folder)', () => {
  test.for([
    ['', 'home', '/', 'text/html; charset=utf-8'],
    [
      'ims/case/v1p0/CFDocuments',
      '{"CFDocuments":[]}',
      '/ims/case/v1p0/CFDocuments',
      'application/json; charset=utf-8',
    ],
    ['ims/case/v1p0/CFItems/one', '{}', '/ims/case/v1p0/CFItems/one', 'application/json; charset=utf-8'],
    ['skos/cairn.ttl', '@prefix a: <https://a.example/> .', '/skos/cairn.ttl', 'text/turtle; charset=utf-8'],
    ['assets/a.css', 'a{}', '/assets/a.css', 'text/css; charset=utf-8'],
  ] as const)('answers /cairn/%s as the table says', async ([path, text, place, type]) => {
    const response = await fetch(`${served.address}${path}`);
    expect([response.status, await response.text()]).toEqual([200, text]);
    const said = Object.fromEntries(Object.keys(headersFor(place)).map((name) => [name, response.headers.get(name)]));
    expect({ 'Content-Type': response.headers.get('content-type'), ...said }).toEqual({
      'Content-Type': type,
      ...headersFor(place),
    });
  });

  test.for(['assets/gone.css', 'ims/case/v1p0/CFItems/', '../x', '%E0%A4%A'])(
    'answers /cairn/%s with the not-found page, which no cache keeps',
    async (path) => {
      const response = await fetch(`${served.address}${path}`);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  test('sends a folder without its slash to the one with it', async () => {
    const response = await fetch(`${served.address}ims/case`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/cairn/ims/case/']);
  });
});
