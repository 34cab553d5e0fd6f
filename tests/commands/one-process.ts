/** Runs scripts one after the other, as `node` runs each in a process of its own: `in-one-process.ts` starts it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A script to run. */
export interface Asked {
  /** Folder of the project. */
  readonly folder: string;
  /** Path of the script, and its arguments. */
  readonly words: readonly string[];
  readonly changed: NodeJS.ProcessEnv;
}

/** What it said and how it ended. */
export interface Answered {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const home = process.cwd();
let runs = 0;

/** Ends a script where it ends its process. */
class Exit extends Error {}

async function run({ folder, words, changed }: Asked): Promise<Answered> {
  const [path = '', ...args] = words;
  const before = Object.keys(changed).map((name) => [name, process.env[name]] as const);
  const said = { stdout: '', stderr: '' };
  const listen = (stream: 'stdout' | 'stderr'): void => {
    process[stream].write = (text: string | Uint8Array) => {
      said[stream] += String(text);
      return true;
    };
  };
  listen('stdout');
  listen('stderr');
  process.exit = (code) => {
    process.exitCode = code ?? process.exitCode ?? 0;
    throw new Exit();
  };
  process.chdir(folder);
  Object.assign(process.env, changed);
  process.argv = [process.execPath, resolve(path), ...args];
  process.exitCode = 0;
  runs += 1;
  try {
    // Under another address the script is read anew, and what it imports is not.
    await import(`${pathToFileURL(resolve(path)).href}?${runs}`);
  } catch (error) {
    if (!(error instanceof Exit)) {
      said.stderr += (error as Error).stack;
      process.exitCode = 1;
    }
  }
  const status = Number(process.exitCode);
  process.exitCode = 0;
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  process.chdir(home);
  return { status, ...said };
}

process.on('message', (asked: Asked) => {
  void run(asked).then((answered) => process.send!(answered));
});
