import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { answerTo, isData, isList, moved } from '../deploy/answers.ts';
import { caseFolder, headersFor, headersForMissing, listHeaders, preflightHeaders } from '../deploy/headers.ts';
import { isText, mediaTypeOf } from '../deploy/media-types.ts';
import { countFrameworks } from './write-host-files.ts';

/** A running server of a folder. */
export interface Served {
  /** `http://localhost:4321/` */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serve a built site as a host does that was given our files: index.html for folders, the site’s own 404, gzip for text,
 * the headers and rewrites of `scripts/deploy/headers.ts`.
 *
 * @param folder the built site
 * @param options port 0 takes a free one; base is the folder that the site was built for
 * @throws {Error} if the folder is not there or the port is taken
 */
export async function serveFolder(
  folder: string,
  options: { readonly port?: number; readonly base?: string } = {},
): Promise<Served> {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`there is no ${folder}/ yet: run "npm run build"`);
  const base = (options.base ?? '/').replace(/\/$/, '');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const whole = safeDecode(pathname);
    const asked = whole?.startsWith(`${base}/`) ? normalize(whole.slice(base.length)) : undefined;
    if (asked !== undefined && request.method === 'OPTIONS' && isData(asked)) {
      response.writeHead(204, { ...headersForMissing(asked), ...preflightHeaders }).end();
      return;
    }
    const target = moved[asked as keyof typeof moved] ?? slashed(asked, root);
    if (target !== undefined) {
      response.writeHead(301, { ...headersFor(target), location: encodeURI(base + target) }).end();
      return;
    }
    const { status, path } = answerTo(asked ?? '', (file) => isFile(join(root, file)));
    send(request.headers['accept-encoding'] ?? '', response, {
      file: join(root, path),
      status,
      headers: {
        ...(status === 404 ? headersForMissing(path) : headersFor(path)),
        ...(isList(path) && listHeaders(countFrameworks(root))),
      },
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : options.port;
  return { address: `http://localhost:${port}${base}/`, server };
}

function safeDecode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The address of a folder with the slash that it was asked without. CASE answers without one too. */
function slashed(asked: string | undefined, root: string): string | undefined {
  if (asked === undefined || asked.endsWith('/') || asked.startsWith(caseFolder)) return undefined;
  const path = join(root, asked);
  return existsSync(path) && statSync(path).isDirectory() ? `${asked}/` : undefined;
}

interface Answer {
  readonly file: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

function send(accepts: string, response: ServerResponse, { file, status, headers: own }: Answer): void {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const headers = { 'Content-Type': mediaTypeOf(file), ...own };
  const zip = accepts.includes('gzip') && isText(headers['Content-Type']);
  response.writeHead(status, {
    ...headers,
    Vary: 'Accept-Encoding',
    ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': statSync(file).size }),
  });
  const stream = createReadStream(file);
  if (zip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
