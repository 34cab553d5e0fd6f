import { existsSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/disk/serve-folder.ts';
import { aServedSite, requestOf, sendRaw, writeSmallSite } from '../fixtures/a-served-site.ts';

const site = aServedSite();
const home = async (): Promise<string> => (await fetch(site.atRoot().address)).text();

describe('what is asked of the server', () => {
  test.for(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('may not be %s', async (method) => {
    for (const path of ['/cairn/', '/cairn/nowhere', '/cairn/jobs']) {
      const said = await sendRaw(site.below(), requestOf(method, path));
      expect(said).toMatch(/^HTTP\/1\.1 405 /);
      expect(said).toMatch(/^cache-control: public, max-age=0, must-revalidate\r$/im);
      expect(said).toMatch(/^allow: GET, HEAD, OPTIONS\r$/im);
    }
  });

  test.for(['/cairn/', '/cairn/api/v1/index.json', '*'])('may be what %s allows', async (target) => {
    const said = await sendRaw(site.below(), requestOf('OPTIONS', target));
    expect(said).toMatch(/^HTTP\/1\.1 204 /);
    expect(said).toMatch(/^allow: GET, HEAD, OPTIONS\r$/im);
    if (target.includes('/api/')) expect(said).toMatch(/^access-control-allow-origin: \*\r$/im);
  });

  test('may be the head alone, which says what the whole would say', async () => {
    for (const path of ['', 'large.json', 'empty.txt', 'nowhere', 'fonts/a.woff2']) {
      for (const accepts of ['gzip', 'identity']) {
        const headers = { 'accept-encoding': accepts };
        const [head, whole] = await Promise.all(
          ['HEAD', 'GET'].map((method) => fetch(`${site.below().address}${path}`, { method, headers })),
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
      const response = await fetch(`${site.below().address}${path}`, { headers: { 'accept-encoding': accepts } });
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
        const said = await sendRaw(site.atRoot(), `${one} ${where} ${how}\r\nHost: a\r\nConnection: close\r\n\r\n`);
        expect(said).toMatch(/^HTTP\/1\.1 (?:200|204|301|400|404|405|505) |^$/);
        expect(said).not.toContain('the secret beside the site');
        expect(/^location: (.*)$/im.exec(said)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
      }),
      {
        numRuns: 250,
        examples: ['//', '///', '//?q', '//%', '//[', '//a:b/', 'http://[/'].map((one) => ['GET', one, 'HTTP/1.1']),
      },
    );
    expect(await home()).toBe('home');
  });

  test.for([
    ['no request', '\r\n\r\n\r\n'],
    ['other bytes', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a head without an end', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
    ['twenty thousand letters', requestOf('GET', `/${'a'.repeat(20_000)}`)],
    ['ten thousand letters', requestOf('GET', `/${'a'.repeat(10_000)}`)],
    ['a thousand folders', requestOf('GET', '/jobs/..'.repeat(1000))],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['the wish for another protocol', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
  ] as const)('goes on after %s', async ([, bytes]) => {
    await sendRaw(site.atRoot(), bytes).catch(() => '');
    expect(await home()).toBe('home');
  });

  test.runIf(existsSync('/proc/self/fd'))('closes the files of downloads that are broken off', async () => {
    const open = () =>
      readdirSync('/proc/self/fd').filter((name) => {
        try {
          return readlinkSync(`/proc/self/fd/${name}`).startsWith(site.folder);
        } catch {
          return false;
        }
      }).length;
    for (const accepts of ['identity', 'gzip']) {
      for (let i = 0; i < 25; i += 1) {
        const leaving = new AbortController();
        const headers = { 'accept-encoding': accepts };
        const response = await fetch(`${site.atRoot().address}large.json`, { signal: leaving.signal, headers });
        await response.body!.getReader().read();
        leaving.abort();
      }
      await fetch(`${site.atRoot().address}large.json`, { method: 'HEAD' });
    }
    for (let turn = 0; turn < 100 && open() > 0; turn += 1) await new Promise((done) => setTimeout(done, 20));
    expect(open()).toBe(0);
  });

  test('serves on while the site is replaced', async () => {
    const place = join(site.parent, 'replaced');
    writeSmallSite(place);
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
      writeSmallSite(`${place}-next`);
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
