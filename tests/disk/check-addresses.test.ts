import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, checkAddresses, isOffline } from '../../scripts/network/check-addresses.ts';

const manners = { atOnce: 2, pause: 0, patience: 400 };
const asked: string[] = [];
const open = { now: 0, most: 0 };

/** A host of which each address has its own way to answer. */
const host: RequestListener = (request, response) => {
  const path = request.url!;
  asked.push(`${request.method} ${path}`);
  open.most = Math.max(open.most, (open.now += 1));
  response.on('close', () => (open.now -= 1));
  const end = (status: number, location?: string): void => {
    response.writeHead(status, location ? { location } : {}).end();
  };
  const moves: Readonly<Record<string, readonly [number, string]>> = {
    '/old': [301, '/new'],
    '/older': [308, '/old'],
    '/today': [302, '/new'],
    '/old-then-today': [301, '/today'],
    '/circle': [301, '/circle'],
    '/to-nothing': [301, '/nothing'],
  };
  if (path in moves) {
    end(...moves[path]!);
    return;
  }
  if (path === '/get-alone') {
    end(request.method === 'GET' ? 200 : 405);
    return;
  }
  if (path === '/head-lies') {
    end(request.method === 'GET' ? 200 : 404);
    return;
  }
  if (path === '/nothing') {
    end(404);
    return;
  }
  if (path === '/left') {
    end(410);
    return;
  }
  if (path === '/people-alone') {
    end(403);
    return;
  }
  if (path === '/broken') {
    end(500);
    return;
  }
  if (path !== '/silent') end(200);
};

let server: Server;
let root = '';
beforeAll(async () => {
  server = createServer(host).listen(0, '127.0.0.1');
  await new Promise((go) => server.once('listening', go));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const stateOf = async (path: string): Promise<readonly [Answer['state'], string]> => {
  const [answer] = await checkAddresses([root + path], manners);
  return [answer!.state, answer!.note.replace(root, '')];
};

describe('checkAddresses(addresses)', () => {
  test.for([
    ['/new', 'answers', ''],
    ['/get-alone', 'answers', ''],
    ['/head-lies', 'answers', ''],
    ['/today', 'answers', ''],
    ['/old', 'moved', '/new'],
    ['/older', 'moved', '/new'],
    ['/old-then-today', 'moved', '/today'],
    ['/nothing', 'gone', '404'],
    ['/to-nothing', 'gone', '404'],
    ['/left', 'gone', '410'],
    ['/people-alone', 'refused', '403'],
    ['/broken', 'failed', '500'],
    ['/circle', 'failed', 'sent on more than 8 times'],
    ['/silent', 'failed', 'timed out after 0.4 s'],
  ] as const)('%s: %s %s', async ([path, state, note]) => {
    expect(await stateOf(path)).toEqual([state, note]);
  });

  test('asks with HEAD, and with GET only where that says nothing good', async () => {
    asked.length = 0;
    await checkAddresses([`${root}/new`, `${root}/nothing`], manners);
    expect(asked).toEqual(['HEAD /new', 'HEAD /nothing', 'GET /nothing']);
  });

  test('asks one host one address at a time, and answers in the order of the addresses', async () => {
    open.most = 0;
    const addresses = ['/new', '/left', '/old', '/today'].map((path) => root + path);
    const told: string[] = [];
    const answers = await checkAddresses(addresses, manners, ({ address }) => told.push(address));
    expect(answers.map(({ address }) => address)).toEqual(addresses);
    expect(told).toEqual(addresses);
    expect(open.most).toBe(1);
  });

  test('tells a host that takes no calls from one that answers, and knows when there is no network', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((go) => closed.once('listening', go));
    const none = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
    await new Promise((go) => closed.close(go));
    const answers = await checkAddresses([none, `${root}/new`], manners);
    expect(answers.map(({ state }) => state)).toEqual(['unreachable', 'answers']);
    expect(isOffline(answers)).toBe(false);
    expect(isOffline(answers.slice(0, 1))).toBe(true);
    expect(isOffline([])).toBe(false);
  });
});
