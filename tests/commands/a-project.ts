import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, inject, onTestFinished } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { contentFolder } from '../fixtures/a-content-folder.ts';
import { inOneProcess } from './in-one-process.ts';
import { makeOnce } from './once.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copied = ['public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What a command said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of this project around the small content tree, thrown away after the test. */
export interface Project {
  readonly folder: string;
  /** Path of a file of the copy: `at('content/jobs/baker.yaml')`. */
  readonly at: (path: string) => string;
  readonly text: (path: string) => string;
  /** Write a file. What was a link becomes a file of the copy. */
  readonly write: (path: string, text: string) => void;
  /** Change a piece of a file. */
  readonly edit: (path: string, before: string, after: string) => void;
  /** Run a command as a person types it: `npm('run', 'content')`. */
  readonly npm: (...words: string[]) => Outcome;
  /** Run a script by itself, with some variables changed; as another user, when the tests run as one who may. */
  readonly node: (words: readonly string[], changed?: NodeJS.ProcessEnv, user?: number) => Outcome;
  /**
   * Run a script in a process that runs one after the other for all tests of a file: for scripts that do nothing at the end of
   * their process.
   */
  readonly inTurn: (words: readonly string[], changed?: NodeJS.ProcessEnv) => Promise<Outcome>;
  /** Start a command of npm that goes on, as the leader of a group of processes that ends with the test. */
  readonly start: (...words: string[]) => Started;
  /** The same of a script by itself. */
  readonly startNode: (...words: string[]) => Started;
}

/** A command that goes on. */
export interface Started {
  /** Wait for words that it had not said when it was last asked. */
  readonly says: (words: string) => Promise<void>;
  /** Do what Ctrl-C does: tell every process of the command. */
  readonly interrupt: () => void;
  /** Do what "kill" does: tell its first process alone. */
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Wait until it has ended, with all that it said. */
  readonly end: () => Promise<{ readonly status: number | null; readonly said: string }>;
}

/**
 * Copy the project, with its packages linked and marked as installed: for builds by Astro, which looks for files of the project
 * in its folder.
 */
export const aProject = (): Project => aProjectIn(freePlace(), copyCode);

/** The same with what a build keeps for the next one, so that a build only renders until the code or prose changes. */
export function aProjectToBuildAgain(): Project {
  const project = aProject();
  cpSync(firstBuild('.cache'), project.at('.cache'), { recursive: true });
  return project;
}

/**
 * The same for commands that only read their own code: it is linked, so that nothing is copied, and Node compiles it once for all
 * tests.
 *
 * @param inside where in the folder that is thrown away, for tests that need room beside the project
 */
export const aLinkedProject = (inside = ''): Project => aProjectIn(join(freePlace(), inside), linkCode);

/** The same with the bundle that a build keeps for the next one, so that a build only renders: where a test asks nothing of Astro. */
export function aProjectBuiltBefore(inside = ''): Project {
  const project = aLinkedProject(inside);
  mkdirSync(project.at('.cache'));
  symlinkSync(firstBuild('.cache/bundle'), project.at('.cache/bundle'));
  return project;
}

/** A folder that one build of the small tree, alone, has left: `dist`. It is made once for all test files, and only to be read. */
export function firstBuild(path: string): string {
  const folder = makeOnce('first-build', (place) => {
    const { status, stderr } = aProjectIn(place, copyCode).node(['scripts/build.ts']);
    if (status !== 0) throw new Error(`the small content tree cannot be built: ${stderr}`);
  });
  return join(folder, path);
}

function copyCode(folder: string): void {
  linkPackages(join(folder, 'node_modules'));
  for (const name of ['scripts', 'src']) cpSync(join(root, name), join(folder, name), { recursive: true });
}

function linkCode(folder: string): void {
  // Code that is linked looks for packages where it is.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/.bin'), join(folder, 'node_modules/.bin'));
  symlinkSync(join(root, 'src'), join(folder, 'src'));
  mkdirSync(join(folder, 'scripts'));
  // It takes the folder above its own for the project.
  const own = 'bootstrap.mjs';
  copyFileSync(join(root, 'scripts', own), join(folder, 'scripts', own));
  for (const name of readdirSync(join(root, 'scripts')).filter((one) => one !== own))
    symlinkSync(join(root, 'scripts', name), join(folder, 'scripts', name));
}

function aProjectIn(folder: string, bringCode: (folder: string) => void): Project {
  const at = (path: string) => join(folder, path);
  mkdirSync(folder, { recursive: true });
  bringCode(folder);
  for (const name of copied) cpSync(join(root, name), at(name), { recursive: true });
  cpSync(contentFolder, at('content'), { recursive: true });
  cpSync(at('package-lock.json'), at('node_modules/.installed'));

  const text = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, words: string) => {
    const file = at(path);
    const real = realpathSync(dirname(file));
    if (!`${real}${sep}`.startsWith(`${realpathSync(folder)}${sep}`)) throw new Error(`${path} is no file of the copy`);
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
    writeFileSync(join(real, basename(file)), words);
  };
  return {
    folder,
    at,
    text,
    write,
    edit(path, before, after) {
      if (!text(path).includes(before)) throw new Error(`${path} does not say "${before}"`);
      write(path, text(path).replace(before, after));
    },
    npm: (...words) => spawnSync('npm', words, { cwd: folder, env, encoding: 'utf8' }),
    node: (words, changed = {}, user) =>
      spawnSync(process.execPath, words, {
        cwd: folder,
        env: { ...env, ...changed },
        encoding: 'utf8',
        uid: user,
        gid: user,
      }),
    inTurn: (words, changed = {}) => inOneProcess({ folder, words, changed }, env),
    start: (...words) => start('npm', words, folder),
    startNode: (...words) => start(process.execPath, words, folder),
  };
}

/** Where the projects of a test file are; other users may go through it to a project that is theirs. */
const places = mkdtempSync(join(tmpdir(), 'cairn-'));
chmodSync(places, 0o711);
afterAll(() => rmSync(places, { recursive: true, force: true, maxRetries: 5 }));

/**
 * The first place that no other project of the test has, thrown away after the test: the same in each test, so that Node finds there
 * what it compiled for the one before.
 */
function freePlace(): string {
  let nth = 1;
  while (existsSync(join(places, String(nth)))) nth += 1;
  const place = join(places, String(nth));
  mkdirSync(place);
  onTestFinished(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));
  return place;
}

function start(command: string, words: readonly string[], cwd: string): Started {
  const started = spawn(command, words, { cwd, env, detached: true });
  onTestFinished(() => endGroup(started, 'SIGKILL'));
  let said = '';
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  const ended = new Promise<number | null>((done) => started.once('close', done));
  return {
    says: listener(() => said),
    end: async () => ({ status: await ended, said }),
    interrupt: () => endGroup(started, 'SIGINT'),
    kill: (signal) => started.kill(signal),
  };
}

/** The variables of a person’s shell: none of those by which a program sees that it runs in a test. */
const asTyped = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL|npm_)/.test(name),
  ),
);

const env = {
  ...asTyped,
  NO_COLOR: '1',
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  // A hundred commands start here; each would compile zod, npm and our own code anew.
  NODE_COMPILE_CACHE: join(inject('once'), 'compiled'),
};

/** Links to each package, but none to what Astro and Vite keep among them, which belongs to one copy only. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(root, 'node_modules', name), join(folder, name));
  }
}

function listener(said: () => string): Started['says'] {
  let heard = 0;
  return async (words) => {
    await until(
      () => said().includes(words, heard),
      () => `it did not say "${words}" but: ${said().slice(heard)}`,
    );
    heard = said().indexOf(words, heard) + words.length;
  };
}

/** Wait up to 30 seconds for something to come true, asking ten times a second. */
export async function until(isTrue: () => boolean | Promise<boolean>, complaint: () => string): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (await isTrue()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(complaint());
}

function endGroup({ pid }: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): void {
  try {
    process.kill(-pid!, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Every file of a folder by path, with its bytes. */
export const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]));
