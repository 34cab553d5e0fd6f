/**
 * `npm run dev [-- --port 4000]`: Astro’s dev server. While the content is wrong, it tells every problem and waits for the
 * next change before it starts; once the server runs, the loader of the content tells (`disk/prose-loader.ts`).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { countProblems, formatProblems } from '../src/domain/errors.ts';
import { contentChecker } from './disk/check-content.ts';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { watchFolder } from './disk/watch-folder.ts';

const root = 'content';
deploymentOrEnd();

const check = contentChecker(root);
let server: ChildProcess | undefined;
let unwatch: (() => void) | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
serveWhenRight();

function serveWhenRight(): void {
  const { problems } = check();
  if (problems.length > 0) {
    console.error(`\n${formatProblems(problems)}`);
    console.error(`\n${countProblems(problems)}. The server starts when the content is right; waiting for a change …`);
    unwatch ??= watchFolder(root, serveWhenRight);
    return;
  }
  if (unwatch) console.log('\nThe content is right again.');
  unwatch?.();
  unwatch = undefined;
  server = startServer();
}

function startServer(): ChildProcess {
  // Without --ignore-lock, Astro puts its server into the background when a coding agent runs the command.
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', ...process.argv.slice(2)];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawn(process.execPath, args, { stdio: 'inherit', env }).on('exit', (code) => {
    server = undefined;
    // No change of the content mends what the content did not cause.
    if (check().problems.length === 0) stop(code ?? 1);
    else serveWhenRight();
  });
}

function stop(code: number): void {
  unwatch?.();
  if (!server) process.exit(code);
  server.removeAllListeners('exit').on('exit', () => process.exit(code));
  server.kill();
}
