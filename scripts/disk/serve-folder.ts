import { type FileHandle, open, stat } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { answerTo, isData, isList, moved } from '../deploy/answers.ts';
import { caseFolder, headersFor, headersForMissing, listHeaders, preflightHeaders } from '../deploy/headers.ts';
import { isText, mediaTypeOf } from '../deploy/media-types.ts';
import { readTarget, wantsGzip } from '../deploy/read-request.ts';
import { type Door, listen, loopback } from './listen.ts';
import { countFrameworks } from './write-host-files.ts';

/** A running server of a folder. */
export interface Served {
  /** `http://localhost:4321/` */
  readonly address: string;
  readonly server: Server;
}

/** Methods that a host of files answers. */
const methods = 'GET, HEAD, OPTIONS';

/** Times that a folder is looked for while a new build takes its place, and the pause between them in milliseconds. */
const patience = { turns: 20, pause: 50 };

/**
 * Serve a built site as a host does that was given our files: index.html for folders, the site’s own 404, gzip for text,
 * the headers and rewrites of `scripts/deploy/headers.ts`. The folder may be replaced meanwhile.
 *
 * @param folder the built site
 * @param options base is the folder that the site was built for; without a door, a free port that this machine alone reaches
 * @throws {Error} if the folder is not there or the port is not to be had
 */
export async function serveFolder(
  folder: string,
  options: Partial<Door> & { readonly base?: string } = {},
): Promise<Served> {
  requireFolder(folder);
  const { base = '/', port = 0, host = loopback } = options;
  const server = await listen({ port, host });
  server.on('request', answerFrom(folder, base));
  return { address: addressOf(server, base), server };
}

/**
 * See that a built site is there.
 *
 * @throws {Error} if it is not
 */
export function requireFolder(folder: string): void {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/ yet: run "npm run build".`);
}

/** The address that a person of this machine opens. */
export function addressOf(server: Server, base: string): string {
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('the server does not listen');
  const { address, port } = bound;
  const name = isIPv6(address) ? `[${address}]` : address;
  return `http://${[loopback, '0.0.0.0', '[::]', '[::1]'].includes(name) ? 'localhost' : name}:${port}${withoutSlash(base)}/`;
}

const withoutSlash = (base: string): string => base.replace(/\/$/, '');

/**
 * Answers to requests from the files of a folder. Whatever a request holds, it is answered or refused, and the server goes on.
 *
 * @param base the folder that the site was built for: `/cairn`
 */
export function answerFrom(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return (request, response) => {
    answer(request, response, root, withoutSlash(base)).catch((error: NodeJS.ErrnoException) => {
      // A reader who went away needs no answer, and an answer that has begun can only be broken off.
      if (response.headersSent || response.destroyed) response.destroy();
      else say(response, 500, `The file could not be read${error.code ? ` (${error.code})` : ''}.`);
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): Promise<void> {
  const { path: whole, query } = readTarget(request.url ?? '/');
  const asked = whole === base || whole?.startsWith(`${base}/`) ? whole.slice(base.length) : undefined;
  if (request.method === 'OPTIONS') {
    const own = asked !== undefined && isData(asked) ? preflightHeaders : {};
    response.writeHead(204, { ...headersForMissing(asked ?? '/'), Allow: methods, ...own }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, `${request.method} is not for files: ${methods} are.`, { Allow: methods, Connection: 'close' });
    return;
  }
  const target = moved[asked as keyof typeof moved];
  const found = target === undefined ? await find(root, asked) : target;
  if (found === undefined) say(response, 404, 'Not found');
  else if (typeof found === 'string') {
    const location = encodeURI(`${base}${found}`).replace(/[?#]/g, encodeURIComponent) + query;
    response.writeHead(301, { ...headersFor(found), Location: location }).end();
  } else await send(request, response, found, root);
}

function say(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** A file that is open, so that it is whole even if another takes its place. */
interface Found {
  readonly handle: FileHandle;
  readonly size: number;
  readonly file: string;
  readonly status: number;
  /** Path that the headers are chosen by. */
  readonly path: string;
}

/**
 * Open what answers a path of the site, again when the site was replaced meanwhile.
 *
 * @returns the open file; the path with its slash, where a folder was asked for without; or nothing when not even the page
 *   that tells of missing ones is there
 */
async function find(root: string, asked = '/nowhere'): Promise<Found | string | undefined> {
  for (let turn = 0; ; turn += 1) {
    const before = await identityOf(root);
    const { status, path } = answerTo(asked, (file) => isThere(join(root, file), 'isFile'));
    const slashed = status === 404 && !asked.endsWith('/') && !asked.startsWith(caseFolder);
    if (slashed && isThere(join(root, asked), 'isDirectory')) return `${asked}/`;
    const opened = await openFile(join(root, path));
    const isTheSame = before !== undefined && before === (await identityOf(root));
    if (opened && (status === 200 || isTheSame || turn === patience.turns)) return { ...opened, status, path };
    await opened?.handle.close();
    if (isTheSame || turn === patience.turns) return undefined;
    if (turn > 0) await new Promise((done) => setTimeout(done, patience.pause));
  }
}

const isThere = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  existsSync(path) && (statSync(path, { throwIfNoEntry: false })?.[kind]() ?? false);

async function openFile(file: string): Promise<Pick<Found, 'handle' | 'size' | 'file'> | undefined> {
  try {
    const handle = await open(file);
    const facts = await handle.stat();
    if (facts.isFile()) return { handle, size: facts.size, file };
    await handle.close();
    return undefined;
  } catch (error) {
    if (!leadsNowhere.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return undefined;
  }
}

/** Codes of errors that say that no file has this name. */
const leadsNowhere: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'EISDIR'];

/** What tells a folder from another that took its place. */
const identityOf = (folder: string): Promise<number | undefined> =>
  stat(folder).then(
    ({ ino }) => ino,
    () => undefined,
  );

async function send(request: IncomingMessage, response: ServerResponse, found: Found, root: string): Promise<void> {
  const { handle, size, file, status, path } = found;
  try {
    const headers = {
      'Content-Type': mediaTypeOf(file),
      ...(status === 404 ? headersForMissing(path) : headersFor(path)),
      ...(isList(path) && listHeaders(countFrameworks(root))),
    };
    const zip = isText(headers['Content-Type']) && wantsGzip(request.headers['accept-encoding']?.toString());
    response.writeHead(status, {
      ...headers,
      Vary: 'Accept-Encoding',
      ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size }),
    });
    if (request.method === 'HEAD' || size === 0) {
      response.end();
      return;
    }
    const bytes = handle.createReadStream({ autoClose: false, end: size - 1 });
    await (zip ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
  } finally {
    await handle.close();
  }
}
