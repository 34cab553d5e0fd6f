/**
 * `npm start [-- --host 0.0.0.0] [-- --no-build]`: build the site and serve it, at PORT (4321 unless told), to this machine alone
 * unless a host is told. `--no-build` serves what is there. The port is taken before the build, so that nothing is built in vain.
 */
import type { Server, ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { readDeployment } from '../src/site/deployment.ts';
import { answerFrom } from './disk/answer-requests.ts';
import { runScript } from './disk/child-script.ts';
import { listen, loopback, readPort } from './disk/listen.ts';
import { addressOf, requireFolder } from './disk/serve-folder.ts';

const folder = 'dist';

try {
  const { host: named, 'no-build': asItIs } = parseArgs({
    options: { host: { type: 'string', default: 'localhost' }, 'no-build': { type: 'boolean', default: false } },
  }).values;
  const host = named === 'localhost' ? loopback : named;
  const { base } = readDeployment(process.env);
  const port = readPort(process.env.PORT ?? '4321');
  if (asItIs) requireFolder(folder);
  const server = await listen({ port, host });
  if (!asItIs) await build(server);
  server.on('request', answerFrom(folder, base));
  console.log(`\nCairn is at ${addressOf(server, base)}  (Ctrl-C stops it)`);
  if (host !== loopback) console.log('Other machines of the network reach it too.');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/** Build the site; who asks meanwhile is told to wait. */
async function build(server: Server): Promise<void> {
  const wait = (_: unknown, response: ServerResponse): void => {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '10' });
    response.end('The site is being built. Try again in a minute.\n');
  };
  server.on('request', wait);
  const { status } = await runScript(['scripts/build.ts']);
  if (status !== 0) process.exit(status);
  server.off('request', wait);
}
