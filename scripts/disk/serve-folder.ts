import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { headersFor, rewrites } from '../deploy/headers.ts';
import { isText, mediaTypeOf } from '../deploy/media-types.ts';

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
    const inside = rewrites.find(({ from }) => from === asked)?.to ?? asked;
    const path = inside && join(root, inside);
    if (inside && path && existsSync(path) && statSync(path).isDirectory() && !inside.endsWith('/')) {
      response.writeHead(301, { ...headersFor(inside), location: `${pathname}/` }).end();
      return;
    }
    const file = path && fileAt(path, root);
    const accepts = request.headers['accept-encoding'] ?? '';
    if (file) send(accepts, response, { file, status: 200, path: inside! });
    else send(accepts, response, { file: join(root, '404.html'), status: 404, path: '/404.html' });
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

function fileAt(path: string, root: string): string | undefined {
  if (!path.startsWith(root) || !existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

interface Answer {
  readonly file: string;
  readonly status: number;
  /** Path that the headers are chosen by. */
  readonly path: string;
}

function send(accepts: string, response: ServerResponse, { file, status, path }: Answer): void {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const headers = { 'Content-Type': mediaTypeOf(file), ...headersFor(path) };
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
