/**
 * `npm run dev [-- --port 4000]`: Astro’s dev server, with the content checked on every change. While the content is
 * wrong, it tells every problem and waits for the next change; a server that runs is left running.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { countProblems, formatProblems } from '../src/domain/errors.ts';
import { checkContent } from './disk/check-content.ts';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { emptyKinds } from './disk/empty-kinds.ts';
import { watchFolder } from './disk/watch-folder.ts';

const root = 'content';
deploymentOrEnd();

let server: ChildProcess | undefined;
let wasRight = true;
let empty = '';

const unwatch = watchFolder(root, checkAndServe);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
checkAndServe();

function checkAndServe(): void {
  if (check() && !server) server = startServer();
}

/** Tell every problem of the content, or that there is none any more. */
function check(): boolean {
  const { entries, problems } = checkContent(root);
  empty = emptyKinds(entries).join(',');
  const right = problems.length === 0;
  if (!right) {
    console.error(`\n${formatProblems(problems)}`);
    console.error(
      `\n${countProblems(problems)}. ${server ? 'The server runs on' : 'The server starts when the content is right'}; waiting for a change …`,
    );
  } else if (!wasRight) {
    console.log('\nThe content is right again.');
  }
  wasRight = right;
  return right;
}

function startServer(): ChildProcess {
  // Without --ignore-lock, Astro puts its server into the background when a coding agent runs the command.
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', ...process.argv.slice(2)];
  const env = { ...process.env, EMPTY: empty, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawn(process.execPath, args, { stdio: 'inherit', env }).on('exit', (code) => {
    server = undefined;
    // No change of the content mends what the content did not cause.
    if (check()) stop(code ?? 1);
  });
}

function stop(code: number): void {
  unwatch();
  if (!server) process.exit(code);
  server.removeAllListeners('exit').on('exit', () => process.exit(code));
  server.kill();
}
