import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { answerFrom } from './answer-requests.ts';
import { type Door, listen, loopback } from './listen.ts';

/** A running server of a folder. */
export interface Served {
  /** `http://localhost:4321/` */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serve a built site as a host does that was given our files. The folder may be replaced meanwhile.
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
  const number = isIPv6(address) ? `[${address}]` : address;
  const name = [loopback, '0.0.0.0', '[::]', '[::1]'].includes(number) ? 'localhost' : number;
  return `http://${name}:${port}${base.replace(/\/$/, '')}/`;
}
