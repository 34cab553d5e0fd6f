import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { answerTo, isData, isList, moved, notFound } from '../deploy/answers.ts';
import {
  caseFolder,
  type Headers,
  headersFor,
  headersForMissing,
  listHeaders,
  preflightHeaders,
} from '../deploy/headers.ts';
import { isText, mediaTypeOf } from '../deploy/media-types.ts';
import { readTarget, wantsGzip } from '../deploy/read-request.ts';
import { countFrameworks } from './write-host-files.ts';

/** Methods that a host of files answers. */
const methods = preflightHeaders['Access-Control-Allow-Methods']!;

/** Times that a folder is looked at while a new build takes its place, and the pause between them in milliseconds. */
const patience = { turns: 20, pause: 50 };

/**
 * Answers to requests from the files of a folder, as a host gives them: what `deploy/answers.ts` and `deploy/headers.ts` say,
 * gzip for text. Whatever a request holds, it is answered or refused, and the server goes on.
 *
 * @param base the folder that the site was built for: `/cairn`
 */
export function answerFrom(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return (request, response) => {
    answer(request, response, root, base.replace(/\/$/, '')).catch((error: NodeJS.ErrnoException) => {
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
    const ahead = asked !== undefined && isData(asked) ? { ...headersForMissing(asked), ...preflightHeaders } : {};
    response.writeHead(204, { ...ahead, Allow: methods }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, `${request.method} is not for files: ${methods} are.`, { Allow: methods, Connection: 'close' });
    return;
  }
  const target = moved[asked as keyof typeof moved] ?? slashed(asked, root);
  if (target !== undefined) {
    const location = encodeURI(base + target).replace(/[?#]/g, encodeURIComponent) + query;
    response.writeHead(301, { ...headersFor(target), Location: location }).end();
    return;
  }
  const found = await find(asked ?? '', root);
  if (found) await send(request, response, found);
  else say(response, 404, 'Not found');
}

function say(response: ServerResponse, status: number, words: string, headers: Headers = {}): void {
  const usual = headersForMissing(notFound.page);
  response.writeHead(status, { ...usual, ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

/** The address of a folder with the slash that it was asked without. CASE answers without one too. */
function slashed(asked: string | undefined, root: string): string | undefined {
  if (asked === undefined || asked.endsWith('/') || asked.startsWith(caseFolder)) return undefined;
  return factsOf(join(root, asked))?.isDirectory() ? `${asked}/` : undefined;
}

/** A file that is open, so that it is whole even if another takes its place. */
interface Found {
  readonly handle: FileHandle;
  readonly size: number;
  readonly status: number;
  readonly headers: Headers;
}

/** Open the file that answers a path. While the folder is being replaced, nothing counts as missing. */
async function find(asked: string, root: string): Promise<Found | undefined> {
  for (let turn = 0; ; turn += 1) {
    const before = factsOf(root)?.ino;
    const found = await openAnswer(asked, root).catch((error: unknown) => error as Error);
    const isSettled = turn === patience.turns || (before !== undefined && before === factsOf(root)?.ino);
    if (found instanceof Error) {
      if (isSettled) throw found;
    } else if (isSettled || found?.status === 200) return found;
    else await found?.handle.close();
    if (turn > 0) await new Promise((done) => setTimeout(done, patience.pause));
  }
}

async function openAnswer(asked: string, root: string): Promise<Found | undefined> {
  const { status, path } = answerTo(asked, (one) => factsOf(join(root, one))?.isFile() ?? false);
  const file = join(root, path);
  if (!factsOf(file)) return undefined;
  const headers: Headers = {
    'Content-Type': mediaTypeOf(file),
    ...(status === 404 ? headersForMissing(path) : headersFor(path)),
    ...(isList(path) && listHeaders(countFrameworks(root))),
  };
  const handle = await open(file);
  try {
    return { handle, size: (await handle.stat()).size, status, headers };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** What the disk says of a path; nothing where no file can have it. */
function factsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, found: Found): Promise<void> {
  const { handle, size, status, headers } = found;
  try {
    const zip = isText(headers['Content-Type']!) && wantsGzip(request.headers['accept-encoding']?.toString());
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
