import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Asked, Answered } from './one-process.ts';

const path = fileURLToPath(new URL('./one-process.ts', import.meta.url));
let running: ChildProcess | undefined;
afterAll(() => void running?.kill('SIGKILL'));

/** The run before: they go one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Run a script in the one process of this test file.
 *
 * @param env of the process, when it is not there yet
 * @throws {Error} if the process ends
 */
export function inOneProcess(asked: Asked, env: NodeJS.ProcessEnv): Promise<Answered> {
  const answered = last.then(() => ask(asked, env));
  last = answered.catch(() => {});
  return answered;
}

function ask(asked: Asked, env: NodeJS.ProcessEnv): Promise<Answered> {
  const child = (running ??= fork(path, { env, execArgv: [] }));
  return new Promise((done, fail) => {
    const end = (status: number | null): void => fail(new Error(`${asked.words[0]} ended its process: ${status}`));
    child.once('exit', end);
    child.once('message', (answered: Answered) => {
      child.off('exit', end);
      done(answered);
    });
    child.send(asked);
  });
}
