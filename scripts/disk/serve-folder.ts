import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressed = /^(?:text|application\/(?:json|xml)|image\/svg)/;

/** A running server of a folder. */
export interface Served {
  /** `http://localhost:4321/` */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serve a built site as a plain static host would: index.html for folders, the site’s own 404, gzip for text.
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
    const inside = safeDecode(pathname);
    const path = inside?.startsWith(`${base}/`) ? join(root, normalize(inside.slice(base.length))) : undefined;
    if (inside && path && existsSync(path) && statSync(path).isDirectory() && !inside.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = path && fileAt(path, root);
    send(request.headers['accept-encoding'] ?? '', response, file ?? join(root, '404.html'), file ? 200 : 404);
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

function send(accepts: string, response: import('node:http').ServerResponse, file: string, status: number): void {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = accepts.includes('gzip') && compressed.test(type);
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    ...(zip ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
  });
  const stream = createReadStream(file);
  if (zip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
