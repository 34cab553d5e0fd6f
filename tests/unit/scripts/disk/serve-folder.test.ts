import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../../../scripts/deploy/headers.ts';
import { type Served, serveFolder } from '../../../../scripts/disk/serve-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'cairn-served-'));
const folder = join(parent, 'dist');
const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'ims/case/v1p0/CFDocuments.json': '{"CFDocuments":[{}]}',
  'ims/case/v1p0/CFPackages/one': '{}',
  'ims/case/v1p0/packages-of/3f.json': '{"packages":{}}',
  'ims/case/v1p0/not-found.json': '{"imsx_codeMajor":"failure"}',
  'data/not-found.json': '{"title":"Not found"}',
  _headers: 'for hosts',
  'jobs/index.html': 'jobs',
  'jobs/nurse/index.html': 'nurse',
  'empty.txt': '',
  'large.json': JSON.stringify(Array.from({ length: 200_000 }, (_, i) => i * 7919)),
  'skos/cairn.ttl': '@prefix a: <https://a.example/> .',
  'assets/a.css': 'a{}',
  'fonts/a.woff2': 'font',
};
let served: Served;
let atRoot: Served;

function writeSite(into: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

beforeAll(async () => {
  writeSite(folder);
  writeFileSync(join(parent, 'secret'), 'the secret beside the site');
  served = await serveFolder(folder, { base: '/cairn' });
  atRoot = await serveFolder(folder);
});
afterAll(() => {
  for (const { server } of [served, atRoot]) server.closeAllConnections();
  for (const { server } of [served, atRoot]) server.close();
  rmSync(parent, { recursive: true, force: true });
});

/** Send bytes as they are, and take what comes back until the connection ends, or is silent for a fifth of a second. */
function sendRaw({ server }: Served, bytes: string): Promise<string> {
  const { port } = server.address() as { port: number };
  return new Promise((done, fail) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')));
    socket.setTimeout(200, () => socket.destroy());
    socket.setEncoding('latin1').on('data', (text: string) => (said += text));
    socket.on('close', () => done(said)).on('error', ({ message }) => (said ? done(said) : fail(new Error(message))));
  });
}

const line = (method: string, target: string): string =>
  `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
const homeOf = async ({ address }: Served): Promise<string> => (await fetch(address)).text();

describe('serveFolder(folder)', () => {
  test.for([
    ['', 'home', '/', 'text/html; charset=utf-8'],
    ['jobs/nurse/?from=feed', 'nurse', '/jobs/nurse/', 'text/html; charset=utf-8'],
    ['/jobs//nurse/', 'nurse', '/jobs/nurse/', 'text/html; charset=utf-8'],
    ['empty.txt', '', '/empty.txt', 'text/plain; charset=utf-8'],
    [
      'ims/case/v1p0/CFDocuments',
      '{"CFDocuments":[{}]}',
      '/ims/case/v1p0/CFDocuments',
      'application/json; charset=utf-8',
    ],
    ['ims/case/v1p1/CFPackages/one', '{}', '/ims/case/v1p1/CFPackages/one', 'application/json; charset=utf-8'],
    ['ims/case/v1p1/CFPackages/one/', '{}', '/ims/case/v1p1/CFPackages/one', 'application/json; charset=utf-8'],
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

  test.for([
    ['ims/case/v1p0/CFItems/', '{"imsx_codeMajor":"failure"}'],
    ['ims/case/v1p1/CFItems/3f000000-0000-4000-8000-000000000000', '{"packages":{}}'],
    ['ims/case/v1p0/CFAssociations/3f000000-0000-4000-8000-000000000000/', '{"packages":{}}'],
    ['ims/case/v1p0/CFItems/4f000000-0000-4000-8000-000000000000', '{"imsx_codeMajor":"failure"}'],
    ['api/v1/nothing.json', '{"title":"Not found"}'],
    ['rsd/3f000000-0000-4000-8000-000000000000.json', '{"title":"Not found"}'],
  ] as const)('answers /cairn/%s with JSON that any page may read and no cache keeps', async ([path, text]) => {
    const response = await fetch(`${served.address}${path}`);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('says how many frameworks CASE lists, wherever the list is asked for', async () => {
    for (const path of ['v1p0/CFDocuments', 'v1p1/CFDocuments/', 'v1p1/CFDocuments.json'])
      expect((await fetch(`${served.address}ims/case/${path}`)).headers.get('x-total-count')).toBe('1');
    expect((await fetch(served.address)).headers.get('x-total-count')).toBeNull();
  });

  test('lets a browser ask before it fetches data with a key', async () => {
    const response = await fetch(`${served.address}ims/case/v1p0/CFDocuments`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('leads what browsers ask for unasked to the icon that is there', async () => {
    const response = await fetch(`${served.address}favicon.ico`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/cairn/favicon.svg']);
  });

  test.for(['assets/gone.css', '_headers', '%C3%A9/', 'index.html/', 'jobs/index.html/x', '../x', '%E0%A4%A', 'a%00'])(
    'answers /cairn/%s with the not-found page, which no cache keeps',
    async (path) => {
      const response = await fetch(`${served.address}${path}`);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  test.for([
    ['/cairn', '/cairn/'],
    ['/cairn/assets', '/cairn/assets/'],
    ['/cairn/jobs?a=b', '/cairn/jobs/?a=b'],
    ['//cairn//jobs?a=b&c', '/cairn/jobs/?a=b&c'],
    ['/cairn/x/../jobs', '/cairn/jobs/'],
  ] as const)('sends %s to %s', async ([from, to]) => {
    const said = await sendRaw(served, line('GET', from));
    expect([said.split(' ')[1], /^location: (.*)$/im.exec(said)?.[1]?.trim()]).toEqual(['301', to]);
  });

  test('is reached by this machine alone', () => {
    for (const { server, address } of [served, atRoot]) {
      expect(server.address()).toMatchObject({ address: '127.0.0.1' });
      expect(address).toMatch(/^http:\/\/localhost:\d+\//);
    }
  });

  test('has no folder to serve', async () => {
    await expect(serveFolder(join(parent, 'nowhere'))).rejects.toThrow(/nowhere\/ yet: run "npm run build"\.$/);
  });
});

describe('what is asked of the server', () => {
  test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('may not be %s', async (method) => {
    for (const path of ['/cairn/', '/cairn/nowhere', '/cairn/jobs']) {
      const said = await sendRaw(served, line(method, path));
      expect(said).toMatch(/^HTTP\/1\.1 405 /);
      expect(said).toMatch(/^allow: GET, HEAD, OPTIONS\r$/im);
    }
  });

  test.for(['/cairn/', '/cairn/api/v1/index.json', '*'])('may be what %s allows', async (target) => {
    const said = await sendRaw(served, line('OPTIONS', target));
    expect(said).toMatch(/^HTTP\/1\.1 204 /);
    expect(said).toMatch(/^allow: GET, HEAD, OPTIONS\r$/im);
    if (target.includes('/api/')) expect(said).toMatch(/^access-control-allow-origin: \*\r$/im);
  });

  test('may be the head alone, which says what the whole would say', async () => {
    for (const path of ['', 'large.json', 'empty.txt', 'nowhere', 'fonts/a.woff2']) {
      for (const accepts of ['gzip', 'identity']) {
        const headers = { 'accept-encoding': accepts };
        const [head, whole] = await Promise.all(
          ['HEAD', 'GET'].map((method) => fetch(`${served.address}${path}`, { method, headers })),
        );
        const said = (response: Response) =>
          [...response.headers].filter(([name]) => !/^(?:date|transfer-encoding|connection|keep-alive)$/.test(name));
        expect([head!.status, said(head!)]).toEqual([whole!.status, said(whole!)]);
        await whole!.arrayBuffer();
      }
    }
  });

  test.for([
    ['gzip', 'gzip'],
    ['gzip;q=0', null],
    ['*;q=0', null],
    ['identity', null],
    ['*;q=0, gzip;q=0.5', 'gzip'],
  ] as const)('with Accept-Encoding: %s, text comes as %s and other files as they are', async ([accepts, coding]) => {
    for (const [path, expected] of [
      ['jobs/', coding],
      ['nowhere', coding],
      ['fonts/a.woff2', null],
    ] as const) {
      const response = await fetch(`${served.address}${path}`, { headers: { 'accept-encoding': accepts } });
      expect(response.headers.get('content-encoding'), path).toBe(expected);
      expect(response.headers.get('vary'), path).toBe('Accept-Encoding');
      expect((await response.text()).length).toBeGreaterThan(0);
    }
  });
});

describe('a server under odd conditions', () => {
  test('answers or refuses any request line, leads to no other host, and goes on', async () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '?',
        '#',
        '%',
        '%00',
        '%2e',
        '%2F',
        '%5c',
        '..',
        '.',
        '\\',
        '[',
        ']',
        ':',
        '@',
        '*',
        ';',
        '"',
        '<',
      ],
      ...[
        'http:',
        'http://',
        'http://[',
        'evil.example',
        'jobs',
        'nurse',
        'secret',
        'ims',
        'case',
        'é',
        '\x7f',
        '\x01',
        ' ',
        '\t',
        '\r',
        '\n',
      ],
    );
    const target = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'get', 'NOTHING', '');
    const version = fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/9', 'http', '');
    await fc.assert(
      fc.asyncProperty(method, target, version, async (one, where, how) => {
        const said = await sendRaw(atRoot, `${one} ${where} ${how}\r\nHost: a\r\nConnection: close\r\n\r\n`);
        expect(said).toMatch(/^HTTP\/1\.1 (?:200|204|301|400|404|405|505) |^$/);
        expect(said).not.toContain('the secret beside the site');
        expect(/^location: (.*)$/im.exec(said)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
      }),
      {
        numRuns: 250,
        examples: ['//', '///', '//?q', '//%', '//[', '//a:b/', 'http://[/'].map((one) => ['GET', one, 'HTTP/1.1']),
      },
    );
    expect(await homeOf(atRoot)).toBe('home');
  });

  test.for([
    ['no request', '\r\n\r\n\r\n'],
    ['other bytes', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a head without an end', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
    ['twenty thousand letters', line('GET', `/${'a'.repeat(20_000)}`)],
    ['ten thousand letters', line('GET', `/${'a'.repeat(10_000)}`)],
    ['a thousand folders', line('GET', '/jobs/..'.repeat(1000))],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['the wish for another protocol', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
  ] as const)('goes on after %s', async ([, bytes]) => {
    await sendRaw(atRoot, bytes).catch(() => '');
    expect(await homeOf(atRoot)).toBe('home');
  });

  test.runIf(existsSync('/proc/self/fd'))('closes the files of downloads that are broken off', async () => {
    const open = () =>
      readdirSync('/proc/self/fd').filter((name) => {
        try {
          return readlinkSync(`/proc/self/fd/${name}`).startsWith(folder);
        } catch {
          return false;
        }
      }).length;
    for (const accepts of ['identity', 'gzip']) {
      for (let i = 0; i < 25; i += 1) {
        const leaving = new AbortController();
        const headers = { 'accept-encoding': accepts };
        const response = await fetch(`${atRoot.address}large.json`, { signal: leaving.signal, headers });
        await response.body!.getReader().read();
        leaving.abort();
      }
      await fetch(`${atRoot.address}large.json`, { method: 'HEAD' });
    }
    for (let turn = 0; turn < 100 && open() > 0; turn += 1) await new Promise((done) => setTimeout(done, 20));
    expect(open()).toBe(0);
  });

  test('serves on while the site is replaced', async () => {
    const place = join(parent, 'replaced');
    writeSite(place);
    const changing = await serveFolder(place);
    const done = new AbortController();
    const answers = new Map<string, number>();
    const ask = async (): Promise<void> => {
      while (!done.signal.aborted) {
        const response = await fetch(`${changing.address}jobs/nurse/`);
        const answer = `${response.status} ${await response.text()}`;
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    };
    const readers = [ask(), ask(), ask()];
    for (let turn = 0; turn < 8; turn += 1) {
      writeSite(`${place}-next`);
      renameSync(place, `${place}-last`);
      await new Promise((later) => setTimeout(later, 5));
      renameSync(`${place}-next`, place);
      rmSync(`${place}-last`, { recursive: true });
    }
    done.abort();
    await Promise.all(readers);
    changing.server.close();
    expect([...answers.keys()]).toEqual(['200 nurse']);
  });
});
