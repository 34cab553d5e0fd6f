import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a script that we ran ended. */
export interface Ended {
  /** Its exit code; 1 when a signal ended it. */
  readonly status: number;
  /** All that it said, when it was asked to be quiet. */
  readonly said: string;
}

const endWithParent = fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url));
/** Where what a script says goes, by what is asked for. */
const streams = {
  inherit: ['inherit', 'inherit'],
  errors: ['ignore', 'inherit'],
  quiet: ['pipe', 'pipe'],
} as const;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds that a script has to end by itself when it is told to; after that it is made to. */
const patience = 5000;

const running = new Set<ChildProcess>();
const cleanups = new Set<() => void>();
let listens = false;

/** A script that we run. */
export interface RunningScript {
  readonly ended: Promise<Ended>;
  /** Send it a message, which it hears by `process.once('message', …)`. */
  readonly tell: (message: string) => void;
  /** End it, as nobody needs it any more. */
  readonly stop: () => void;
}

/**
 * Start a script in a Node of its own. Whatever ends this process, be it a signal to it alone, ends the script as well: it is
 * told of signals, and when this process is gone without a word, it ends by itself.
 *
 * @param words path of the script, and its arguments
 * @param options `env` is added to the environment; `quiet` keeps what it says for the one who asked, `errors` lets
 *   through what is wrong and nothing else
 */
export function startScript(
  words: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly output?: keyof typeof streams } = {},
): RunningScript {
  listen();
  const { env = {}, output = 'inherit' } = options;
  const child = spawn(process.execPath, ['--import', endWithParent, ...words], {
    stdio: ['ignore', ...streams[output], 'ipc'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      running.delete(child);
      done({ status: code ?? 1, said });
    });
  });
  return { ended, tell: (message) => child.send(message, () => {}), stop: () => child.kill() };
}

/** Run a script in a Node of its own, and wait until it has ended. */
export const runScript = (...how: Parameters<typeof startScript>): Promise<Ended> => startScript(...how).ended;

/**
 * Do something when this process ends, whether by itself or by a signal.
 *
 * @param cleanup works at once, without promises; runs once
 */
export function cleanUpAtEnd(cleanup: () => void): void {
  listen();
  cleanups.add(cleanup);
}

function listen(): void {
  if (listens) return;
  listens = true;
  process.on('exit', cleanUp);
  for (const signal of signals) process.on(signal, () => void endBy(signal));
}

function cleanUp(): void {
  for (const cleanup of cleanups) {
    cleanups.delete(cleanup);
    cleanup();
  }
}

/** End as the signal ends a process, once all that we run has ended: nothing of it writes where we clean up. */
async function endBy(signal: NodeJS.Signals): Promise<void> {
  const alive = [...running].filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const gone = alive.map(
    (child) =>
      new Promise<void>((done) => {
        child.once('exit', () => {
          done();
        });
        child.kill(signal);
        setTimeout(() => child.kill('SIGKILL'), patience).unref();
      }),
  );
  await Promise.all(gone);
  cleanUp();
  for (const one of signals) process.removeAllListeners(one);
  process.kill(process.pid, signal);
}
