import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../scripts/disk/read-content.ts';
import { headersFor } from '../../scripts/deploy/headers.ts';
import { nginxConf } from '../../scripts/deploy/host-files.ts';
import { mediaTypeOf } from '../../scripts/deploy/media-types.ts';
import { dist } from '../fixtures/built-site.ts';

const program = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
const uuid = '3f2a1b4c-0000-4000-8000-000000000001';

/** Files in the places where the data goes, so that this test needs none of it. */
const standIns: Readonly<Record<string, string>> = {
  'ims/case/v1p0/CFDocuments/index.json': '{"CFDocuments":[]}',
  [`ims/case/v1p0/CFDocuments/${uuid}`]: '{"title":"One"}',
  [`ims/case/v1p0/CFItems/${uuid}`]: '{"fullStatement":"Sifts flour."}',
  'ims/case/v1p1/CFDocuments/index.json': '{"CFDocuments":[]}',
  'api/v1/index.json': '{}',
  'data/some.csv': 'a,b\r\n',
  'data/some.xlsx': 'PK',
  'ctdl/some.jsonld': '{}',
  'skos/cairn.jsonld': '{}',
  'skos/cairn.ttl': '@prefix a: <https://a.example/> .',
  'rsd/some.json': '{}',
};

interface Running {
  readonly at: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly stop: () => void;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Replace a line that a person fills in. */
function fill(conf: string, line: string, by: string): string {
  if (conf.split(line).length !== 2) throw new Error(`nginx.conf does not have "${line}" once`);
  return conf.replace(line, by);
}

/** Run nginx on this machine alone, with the given server block and nothing else of its own that answers. */
async function runNginx(conf: string, root: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-nginx-'));
  const port = await freePort();
  const block = fill(fill(conf, 'listen 80;', `listen 127.0.0.1:${port};`), 'root /var/www/cairn;', `root ${root};`);
  writeFileSync(join(folder, 'site.conf'), block);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    'daemon off;',
    'master_process off;',
    `pid ${folder}/pid;`,
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    `include ${folder}/site.conf;`,
    '}',
  ];
  writeFileSync(join(folder, 'main.conf'), main.join('\n'));
  const server: ChildProcess = spawn(program!, ['-c', join(folder, 'main.conf'), '-e', 'stderr', '-p', folder]);
  let said = '';
  server.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  const at = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers });
  for (let tries = 0; ; tries += 1) {
    try {
      await at('/');
      break;
    } catch (error) {
      if (tries > 100 || server.exitCode !== null) throw new Error(`nginx did not start: ${said}`, { cause: error });
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return {
    at,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

if (!program)
  test.skip('nginx serves the site as shipped: skipped, because there is no nginx on this machine', () => {});

describe.runIf(program)('nginx with the shipped server block', () => {
  const parent = mkdtempSync(join(tmpdir(), 'cairn-site-'));
  const root = join(parent, 'root');
  const inFolder = join(root, 'cairn');
  const running: Running[] = [];
  let atRoot: Running;
  let below: Running;

  beforeAll(async () => {
    for (const [path, text] of Object.entries(standIns)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const own = listFiles(dist).filter((file) =>
      /^(?:index|404)\.html$|^(?:assets|fonts|about|jobs\/nurse)\/|\.xml$/.test(file),
    );
    for (const file of own) cpSync(join(dist, file), join(root, file), { recursive: true });
    mkdirSync(inFolder);
    cpSync(join(root, '404.html'), join(inFolder, '404.html'));
    cpSync(join(root, 'ims'), join(inFolder, 'ims'), { recursive: true });
    cpSync(join(root, 'assets'), join(inFolder, 'assets'), { recursive: true });
    atRoot = await runNginx(readFileSync('scripts/deploy/nginx.conf', 'utf8'), root);
    running.push(atRoot);
    below = await runNginx(nginxConf('/cairn'), root);
    running.push(below);
  });
  afterAll(() => {
    for (const { stop } of running) stop();
    rmSync(parent, { recursive: true, force: true });
  });

  const expectHeaders = (response: Response, path: string, file: string): void => {
    const wanted = { 'Content-Type': mediaTypeOf(file), ...headersFor(path) };
    for (const [name, value] of Object.entries(wanted))
      expect(response.headers.get(name), `${name} of ${path}`).toBe(value);
    if (!('Access-Control-Allow-Origin' in wanted))
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
  };

  test('says of every kind of file what the table says', async () => {
    const files = [...Object.keys(standIns), 'fonts/literata.woff2', 'changes.xml', 'sitemap-index.xml'];
    const assets = listFiles(join(root, 'assets')).map((name) => `assets/${name}`);
    for (const file of [...files, ...assets.slice(0, 4)]) {
      const response = await atRoot.at(`/${file}`);
      expect(response.status, file).toBe(200);
      expectHeaders(response, `/${file}`, file);
      expect(await response.text()).toBe(readFileSync(join(root, file), 'utf8'));
    }
  });

  test('answers CASE addresses without an ending, and the list at the address of its folder', async () => {
    for (const [server, base] of [
      [atRoot, ''],
      [below, '/cairn'],
    ] as const) {
      const list = await server.at(`${base}/ims/case/v1p0/CFDocuments`);
      expect([list.status, list.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      expect(await list.json()).toEqual({ CFDocuments: [] });
      const item = await server.at(`${base}/ims/case/v1p0/CFItems/${uuid}`);
      expect([item.status, item.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      expect(item.headers.get('access-control-allow-origin')).toBe('*');
      expect((await server.at(`${base}/ims/case/v1p0/CFItems/${uuid}x`)).status).toBe(404);
    }
  });

  test('serves pages, and sends an address without its slash to the one with it', async () => {
    const page = await atRoot.at('/jobs/nurse/');
    expect(page.status).toBe(200);
    expectHeaders(page, '/jobs/nurse/', 'index.html');
    const bare = await atRoot.at('/jobs/nurse');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/jobs/nurse/']);
  });

  test.for(['/nowhere/', '/assets/gone.js', '/ims/case/v1p0/CFItems/none', '/_nowhere.csv'])(
    'answers %s with the not-found page, which no cache keeps',
    async (path) => {
      const response = await atRoot.at(path);
      expect(response.status).toBe(404);
      expectHeaders(response, '/404.html', '404.html');
      expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
    },
  );

  test('zips text and leaves fonts alone', async () => {
    const zipped = async (path: string) =>
      (await atRoot.at(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding');
    expect(await zipped('/jobs/nurse/')).toBe('gzip');
    expect(await zipped('/changes.xml')).toBe('gzip');
    expect(await zipped(`/assets/${listFiles(join(root, 'assets')).find((name) => name.endsWith('.css'))}`)).toBe(
      'gzip',
    );
    expect(await zipped('/fonts/literata.woff2')).toBeNull();
  });

  test('in a folder of its host, says the same there', async () => {
    const [asset] = listFiles(join(inFolder, 'assets'));
    const response = await below.at(`/cairn/assets/${asset}`);
    expect(response.status).toBe(200);
    expectHeaders(response, `/assets/${asset}`, asset!);
    const missing = await below.at('/cairn/nowhere/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  });

  test('serves the data that the built site has, a few files of each family', async () => {
    const whole = await runNginx(readFileSync('scripts/deploy/nginx.conf', 'utf8'), resolve(dist));
    try {
      const families = ['api/', 'data/', 'ims/case/', 'ctdl/', 'skos/', 'rsd/', 'changes.xml'];
      const files = families.flatMap((family) => {
        const own = listFiles(dist).filter((file) => file.startsWith(family) && !file.endsWith('.html'));
        return own.filter((_, i) => i % Math.ceil(own.length / 20) === 0);
      });
      for (const file of files) {
        const response = await whole.at(`/${file}`);
        expect(response.status, file).toBe(200);
        expectHeaders(response, `/${file}`, file);
      }
      const list = 'ims/case/v1p0/CFDocuments';
      if (existsSync(join(dist, list))) expect((await whole.at(`/${list}`)).status).toBe(200);
    } finally {
      whole.stop();
    }
  });
});
