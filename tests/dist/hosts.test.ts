import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo } from '../../scripts/deploy/answers.ts';
import { headersFor, headersForMissing } from '../../scripts/deploy/headers.ts';
import { mediaTypeOf } from '../../scripts/deploy/media-types.ts';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { writeHostFiles } from '../../scripts/disk/write-host-files.ts';
import { dist } from '../fixtures/built-site.ts';
import { hosts, nginxHasBrotli, type Running } from '../fixtures/run-host.ts';

const uuid = '3f2a1b4c-0000-4000-8000-000000000001';
const unplaced = '4f2a1b4c-0000-4000-8000-000000000002';
const json = 'application/json; charset=utf-8';
const version = 'ims/case/v1p0';

/** Files in the places where the data goes, so that these tests need none of it. */
const standIns: Readonly<Record<string, string>> = {
  [`${version}/CFDocuments.json`]: '{"CFDocuments":[{},{},{}]}',
  [`${version}/CFDocuments/${uuid}`]: '{"title":"One"}',
  [`${version}/CFItems/${unplaced}`]: '{"fullStatement":"Retired."}',
  [`${version}/packages-of/3f.json`]: `{"packages":{"${uuid}":"https://cairn.example/${version}/CFPackages/1"}}`,
  [`${version}/not-found.json`]: '{"imsx_codeMajor":"failure"}',
  'ims/case/v1p1/CFPackages/own': '{"CFDocument":{"caseVersion":"1.1"}}',
  'api/v1/index.json': '{}',
  'data/some.csv': 'a,b\r\n',
  'data/some.xlsx': 'PK',
  'data/not-found.json': '{"title":"Not found"}',
  'ctdl/some.jsonld': '{}',
  'skos/cairn.jsonld': '{}',
  'skos/cairn.ttl': '@prefix a: <https://a.example/> .',
  'rsd/collection.json': '{}',
};

for (const { name } of hosts.filter(({ isThere }) => !isThere))
  test.skip(`${name} serves the site as shipped: skipped, because there is no ${name} on this machine`, () => {});

describe.for(hosts.filter(({ isThere }) => isThere))('$name', ({ name, run }) => {
  const parent = mkdtempSync(join(tmpdir(), 'cairn-site-'));
  const root = join(parent, 'root');
  const running: Running[] = [];
  let servers: [Running, string][];

  beforeAll(async () => {
    const own = listFiles(dist).filter((file) =>
      /^(?:index|404)\.html$|^(?:assets|fonts|about|jobs\/nurse)\/|\.xml$|^favicon/.test(file),
    );
    for (const base of ['', '/cairn']) {
      const folder = join(root, base);
      for (const [path, text] of Object.entries(standIns)) write(join(folder, path), text);
      for (const file of own) cpSync(join(dist, file), join(folder, file), { recursive: true });
      // What was compressed beforehand says so.
      write(join(folder, 'about/index.html.gz'), gzipSync('zipped beforehand'));
      write(join(folder, 'about/index.html.br'), brotliCompressSync('brotli beforehand'));
      writeHostFiles(folder, base, false);
    }
    for (const base of ['', '/cairn']) running.push(await run(root, base));
    servers = [
      [running[0]!, ''],
      [running[1]!, '/cairn'],
    ];
  });
  afterAll(() => {
    for (const { stop } of running) stop();
    rmSync(parent, { recursive: true, force: true });
  });

  const expectHeaders = (response: Response, wanted: Readonly<Record<string, string>>, of: string): void => {
    for (const [header, value] of Object.entries(wanted))
      expect(response.headers.get(header), `${header} of ${of}`).toBe(value);
    if (!('Access-Control-Allow-Origin' in wanted))
      expect(response.headers.get('access-control-allow-origin'), of).toBeNull();
  };
  const expectMissing = async (response: Response, file: string, asked: string, base = ''): Promise<void> => {
    expect(response.status, asked).toBe(404);
    expectHeaders(response, { 'Content-Type': mediaTypeOf(file), ...headersForMissing(file) }, asked);
    expect(await response.text(), asked).toBe(readFileSync(join(root, base, file), 'utf8'));
  };

  test('says of every kind of file what the table says', async () => {
    const assets = listFiles(join(root, 'assets')).map((file) => `assets/${file}`);
    for (const [server, base] of servers) {
      for (const file of [...Object.keys(standIns), 'fonts/literata.woff2', 'changes.xml', ...assets.slice(0, 4)]) {
        const response = await server.at(`${base}/${file}`);
        expect(response.status, file).toBe(200);
        expectHeaders(response, { 'Content-Type': mediaTypeOf(file), ...headersFor(`/${file}`) }, file);
        expect(await response.text()).toBe(readFileSync(join(root, file), 'utf8'));
      }
    }
  });

  test.for(['v1p0/CFDocuments', 'v1p0/CFDocuments/', 'v1p1/CFDocuments', 'v1p1/CFDocuments/', 'v1p1/CFDocuments.json'])(
    'answers %s with the list, and says how long it is',
    async (path) => {
      for (const [server, base] of servers) {
        const response = await server.at(`${base}/ims/case/${path}`);
        expect(await response.text()).toBe(standIns[`${version}/CFDocuments.json`]);
        expectHeaders(
          response,
          {
            'Content-Type': json,
            'X-Total-Count': '3',
            'Access-Control-Expose-Headers': 'X-Total-Count',
            'Access-Control-Allow-Origin': '*',
          },
          path,
        );
      }
    },
  );

  test.for([
    [`v1p1/CFDocuments/${uuid}`, standIns[`${version}/CFDocuments/${uuid}`]],
    [`v1p0/CFDocuments/${uuid}/`, standIns[`${version}/CFDocuments/${uuid}`]],
    [`v1p1/CFItems/${unplaced}/`, standIns[`${version}/CFItems/${unplaced}`]],
    ['v1p1/CFPackages/own', standIns['ims/case/v1p1/CFPackages/own']],
  ] as const)('answers %s from the one set of files, unless the version has its own', async ([path, text]) => {
    for (const [server, base] of servers) {
      const response = await server.at(`${base}/ims/case/${path}`);
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, json, text]);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('x-total-count')).toBeNull();
    }
  });

  test.for([
    [`v1p0/CFItems/${uuid}`, 'packages-of/3f.json'],
    [`v1p1/CFItemAssociations/${uuid}`, 'packages-of/3f.json'],
    [`v1p1/CFAssociations/${uuid}/`, 'packages-of/3f.json'],
    [`v1p0/CFItems/${uuid.replace('3', '5')}`, 'not-found.json'],
    [`v1p0/CFItems/${uuid.toUpperCase()}`, 'not-found.json'],
    [`v1p0/CFItems/${uuid}x`, 'not-found.json'],
    [`v1p1/CFPackages/${uuid}`, 'not-found.json'],
    ['v1p0/CFPackages', 'not-found.json'],
    ['v1p1/CFItems/', 'not-found.json'],
    ['', 'not-found.json'],
  ] as const)('answers ims/case/%s with JSON that tells more, 404 and for any page', async ([path, file]) => {
    for (const [server, base] of servers)
      await expectMissing(await server.at(`${base}/ims/case/${path}`), `/${version}/${file}`, path, base);
  });

  test.for(['api/v1/none.json', 'data/none.csv', 'ctdl/none.jsonld', 'skos/none', 'rsd/none.json', 'rsd/'])(
    'answers %s, which is not there, with JSON, 404 and for any page',
    async (path) => {
      for (const [server, base] of servers)
        await expectMissing(await server.at(`${base}/${path}`), '/data/not-found.json', path, base);
    },
  );

  test.for([
    'nowhere/',
    'assets/gone.js',
    'assets/',
    'fonts/',
    '_headers',
    '_redirects',
    '_nginx.map',
    '_caddy.header',
  ])('answers %s with the not-found page, which no cache keeps', async (path) => {
    for (const [server, base] of servers)
      await expectMissing(await server.at(`${base}/${path}`), '/404.html', path, base);
  });

  test('lets a browser ask before it fetches data with a key, and keeps no answer to what it does not do', async () => {
    for (const [server, base] of servers) {
      for (const path of ['ims/case/v1p1/CFDocuments', 'api/v1/index.json', 'rsd/collection.json']) {
        const response = await server.at(`${base}/${path}`, { method: 'OPTIONS' });
        expect(response.status, path).toBe(204);
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
        expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
        expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization/);
      }
      // Caddy serves a file whatever the method, and so has no error to say anything with.
      if (name === 'Caddy') continue;
      const [asset] = listFiles(join(root, 'assets'));
      const refused = await server.at(`${base}/assets/${asset}`, { method: 'POST' });
      expect(refused.status).toBe(405);
      expect(refused.headers.get('cache-control')).not.toContain('immutable');
    }
  });

  test('serves pages, sends an address without its slash to the one with it, and leads to the icon', async () => {
    for (const [server, base] of servers) {
      const page = await server.at(`${base}/jobs/nurse/`);
      expect(page.status).toBe(200);
      expectHeaders(page, { 'Content-Type': 'text/html; charset=utf-8', ...headersFor('/jobs/nurse/') }, 'a page');
      for (const [from, to] of [
        ['/jobs/nurse', '/jobs/nurse/'],
        ['/favicon.ico', '/favicon.svg'],
      ] as const) {
        const { status, headers } = await server.at(base + from);
        expect([[301, 302, 308].includes(status), headers.get('location')]).toEqual([true, base + to]);
      }
    }
  });

  test('zips text and leaves fonts alone, and keeps a fresh copy when it is asked whether it changed', async () => {
    const [server] = servers[0]!;
    const zipped = async (path: string) =>
      (await server.at(path, { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding');
    const styles = `/assets/${listFiles(join(root, 'assets')).find((file) => file.endsWith('.css'))}`;
    for (const path of ['/jobs/nurse/', '/changes.xml', styles]) expect(await zipped(path), path).toBe('gzip');
    expect(await zipped('/fonts/literata.woff2')).toBeNull();
    const etag = (await server.at(styles)).headers.get('etag');
    if (etag === null) return;
    const again = await server.at(styles, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, headersFor(styles)['Cache-Control']]);
  });

  test.skipIf(name === 'npm start')('sends what was compressed beforehand as it is', async () => {
    for (const [server, base] of servers) {
      const text = async (coding: string) =>
        (await server.at(`${base}/about/`, { headers: { 'accept-encoding': coding } })).text();
      expect(await text('gzip')).toBe('zipped beforehand');
      expect(await text('identity')).toBe(readFileSync(join(dist, 'about/index.html'), 'utf8'));
      if (name !== 'nginx' || nginxHasBrotli) expect(await text('br, gzip')).toBe('brotli beforehand');
    }
  });

  test('serves the data that the built site has, a few files of each family, and names packages of real items', async () => {
    const whole = await run(resolve(dist), '');
    try {
      for (const family of ['api/', 'data/', 'ims/case/', 'ctdl/', 'skos/', 'rsd/', 'changes.xml']) {
        const own = listFiles(dist).filter((file) => file.startsWith(family) && !file.endsWith('.html'));
        for (const file of own.filter((_, i) => i % Math.ceil(own.length / 20) === 0)) {
          const response = await whole.at(`/${file}`);
          expect(response.status, file).toBe(200);
          expectHeaders(response, { 'Content-Type': mediaTypeOf(file), ...headersFor(`/${file}`) }, file);
        }
      }
      const { CFItems } = (await (await whole.at(await somePackage(whole))).json()) as { CFItems: { uri: string }[] };
      const files = new Set(listFiles(dist).map((file) => `/${file}`));
      for (const { uri } of CFItems.slice(0, 5)) {
        const { pathname } = new URL(uri);
        const response = await whole.at(pathname);
        expect(response.status).toBe(answerTo(pathname, (path) => files.has(path)).status);
        const { packages } = (await response.json()) as { packages: Record<string, string> };
        const named = new URL(packages[pathname.split('/').at(-1)!]!).pathname;
        expect((await whole.at(named)).status).toBe(200);
      }
    } finally {
      whole.stop();
    }
  });

  async function somePackage(server: Running): Promise<string> {
    const list = await server.at('/ims/case/v1p1/CFDocuments');
    const { CFDocuments } = (await list.json()) as { CFDocuments: { CFPackageURI: { uri: string } }[] };
    expect(list.headers.get('x-total-count')).toBe(String(CFDocuments.length));
    return new URL(CFDocuments[0]!.CFPackageURI.uri).pathname;
  }
});

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
