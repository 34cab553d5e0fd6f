/**
 * `npm start`, `npm test`, `npm run dev`, `npm run build`: see that what the lock file says is installed, then run the
 * command. Depends on nothing, and runs on the machine’s own Node (20 or later); all else runs on the Node that npm
 * brings, which is newer, or on the machine’s own where that is new enough.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
const stamp = join(root, 'node_modules', '.installed');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what package-lock.json says (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // A machine may be set to leave out what only tests need, or what only some machines do.
  const all = ['--include=dev', '--include=optional'];
  const { status } = spawnSync(npm, ['ci', ...all, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; see its message above.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const brought = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const node = existsSync(brought) ? brought : process.execPath;
const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
// By the channel the command learns that this process is gone, however it ended. No shell passes one on.
const shell = process.platform === 'win32';
const first = shell ? [] : ['--import', join(root, 'scripts', 'disk', 'end-with-parent.mjs')];
const running = spawn(node, [...first, join(root, 'scripts', `${command}.ts`), ...args], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', ...(shell ? [] : ['ipc'])],
  env: { ...process.env, PATH: path },
  shell,
});
// Who ends this process, by Ctrl-C or by kill, means the command.
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => running.kill(signal));
// npm tells of a signal only the shell that it put between, which ends of it without a word: another parent shows it.
const parent = process.ppid;
const look = () => process.ppid !== parent && running.kill();
if (process.env.npm_lifecycle_event) setInterval(look, 300).unref();
running.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
running.on('exit', (code, signal) => {
  for (const one of signals) process.removeAllListeners(one);
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
