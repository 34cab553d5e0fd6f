import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { contentFolder } from '../fixtures/a-content-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const code = ['scripts', 'src'];
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
  readonly write: (path: string, text: string) => void;
  /** Change a piece of a file. */
  readonly edit: (path: string, before: string, after: string) => void;
  /** Run a command as a person types it: `npm('run', 'content')`. */
  readonly npm: (...words: string[]) => Outcome;
  /** Run a script by itself, with some variables changed; as another user, when the tests run as one who may. */
  readonly node: (words: readonly string[], changed?: NodeJS.ProcessEnv, user?: number) => Outcome;
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
 * Copy the project, with its packages linked and marked as installed.
 *
 * @param inside where in the folder that is thrown away, for tests that need room beside the copy
 */
export const aProject = (inside = ''): Project =>
  projectWith(inside, (folder) => {
    for (const name of code) cpSync(join(root, name), join(folder, name), { recursive: true });
  });

/** A folder with what Astro made of the code in the first build of a test file. */
let bundle: string | undefined;

/**
 * The same with the bundle that an earlier build keeps, so that a build only renders: where a test asks nothing of Astro.
 * The first of a test file is built for it.
 */
export function aProjectBuiltBefore(inside = ''): Project {
  if (!bundle) {
    const first = aProject();
    const { status, stderr } = first.node(['scripts/build.ts']);
    if (status !== 0) throw new Error(`the small content tree cannot be built: ${stderr}`);
    bundle = join(mkdtempSync(join(compiled, 'bundle-')), 'bundle');
    cpSync(first.at('.cache/bundle'), bundle, { recursive: true });
  }
  const project = aProject(inside);
  cpSync(bundle, project.at('.cache/bundle'), { recursive: true });
  return project;
}

/**
 * The same for commands that only read their own code: it is linked, so that Node compiles it once for all tests. A build
 * needs a copy, as Astro looks for files of the project in its folder.
 */
export const aContentProject = (): Project =>
  projectWith('', (folder) => {
    for (const name of code) symlinkSync(join(root, name), join(folder, name));
  });

function projectWith(inside: string, bringCode: (folder: string) => void): Project {
  const top = freePlace();
  onTestFinished(() => rmSync(top, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(top, inside);
  const at = (path: string) => join(folder, path);
  mkdirSync(folder, { recursive: true });
  bringCode(folder);
  for (const name of copied) cpSync(join(root, name), at(name), { recursive: true });
  cpSync(contentFolder, at('content'), { recursive: true });
  linkPackages(at('node_modules'));
  cpSync(at('package-lock.json'), at('node_modules/.installed'));

  const text = (path: string) => readFileSync(at(path), 'utf8');
  return {
    folder,
    at,
    text,
    write: (path, words) => writeFileSync(at(path), words),
    edit(path, before, after) {
      if (!text(path).includes(before)) throw new Error(`${path} does not say "${before}"`);
      writeFileSync(at(path), text(path).replace(before, after));
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
    start: (...words) => start('npm', words, folder),
    startNode: (...words) => start(process.execPath, words, folder),
  };
}

/** Where the projects of a test file are; other users may go through it to a project that is theirs. */
const places = mkdtempSync(join(tmpdir(), 'cairn-'));
chmodSync(places, 0o711);
afterAll(() => rmSync(places, { recursive: true, force: true, maxRetries: 5 }));

/** The first place that no other project of the test has: the same in each test, so that Node finds there what it compiled for the one before. */
function freePlace(): string {
  for (let nth = 1; ; nth += 1) {
    const place = join(places, String(nth));
    if (existsSync(place)) continue;
    mkdirSync(place);
    return place;
  }
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

const compiled = mkdtempSync(join(tmpdir(), 'cairn-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true, maxRetries: 5 }));

const env = {
  ...asTyped,
  NO_COLOR: '1',
  npm_config_loglevel: 'error',
  npm_config_update_notifier: 'false',
  // Fifty commands start here; each would compile zod, npm and our own code anew.
  NODE_COMPILE_CACHE: compiled,
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
