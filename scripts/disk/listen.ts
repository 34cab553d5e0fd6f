import { createServer, type Server } from 'node:http';

/** Where a server listens. */
export interface Door {
  /** 0 takes a free one. */
  readonly port: number;
  /** Name or number of this machine in one of its networks. */
  readonly host: string;
}

/** This machine by the number that no other machine can reach. */
export const loopback = '127.0.0.1';

/**
 * Read a port as a person gives it.
 *
 * @throws {Error} if it is no whole number from 0 to 65535; 0 takes a free one
 */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535))
    throw new Error(`PORT is "${text}", which is no port: give a whole number from 1 to 65535, as in PORT=8080.`);
  return port;
}

/**
 * Open a door. Nothing is answered until something listens to the server’s requests.
 *
 * @throws {Error} if the port or the host is not to be had; the message says why and what to do
 */
export async function listen(door: Door): Promise<Server> {
  if (door.host === '') throw new Error('--host is empty: leave it away, or give 0.0.0.0 for every network.');
  // Browsers may take "localhost" for either number: a program at the other one would answer in our place.
  if (door.host === loopback && door.port !== 0) await close(await open({ ...door, host: '::1' }).catch(onlyIfTaken));
  return open(door);
}

async function open(door: Door): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(new Error(explain(error, door), { cause: error })));
    server.listen({ port: door.port, host: door.host }, done);
  });
  return server;
}

const close = (server?: Server): Promise<void> => new Promise((done) => (server ? server.close(() => done()) : done()));

/** A machine without the newer numbers has nothing that could answer there. */
function onlyIfTaken(error: Error): undefined {
  if ((error.cause as NodeJS.ErrnoException).code === 'EADDRINUSE') throw error;
}

function explain({ code, message }: NodeJS.ErrnoException, { port, host }: Door): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop it, or choose another port, as in PORT=${port === 65_535 ? 8080 : port + 1}.`;
  if (code === 'EACCES') return `Port ${port} is not for everybody: choose one above 1023, as in PORT=8080.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `This machine is not called "${host}": leave --host away, or give 0.0.0.0 for every network.`;
  return `The server cannot start at ${host}, port ${port}: ${message}.`;
}
