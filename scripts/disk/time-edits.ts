import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** A line of an entry that can be edited without touching another: its last word is written anew. */
const definition = /^(definition: .*) \S+\.$/m;
/** Milliseconds between two looks at the page. */
const pause = 10;
/** Milliseconds after which a server is given up. */
const patience = 120_000;

/**
 * Time what a person waits for who writes with `npm run dev`: edit the definition of a competency, and ask for its page until it shows the new word.
 * The entry is written back at the end.
 *
 * @param project folder of a project with its packages and content
 * @param times how many edits, from 1 up
 * @returns milliseconds of each edit, in their order
 * @throws {Error} if no definition stands on one line, or the server does not show a page within two minutes; the message holds all that it said
 */
export async function timeEdits(project: string, times: number): Promise<number[]> {
  const folder = join(project, 'content', 'competencies');
  const file = readdirSync(folder).find((name) => definition.test(readFileSync(join(folder, name), 'utf8')));
  if (file === undefined) throw new Error(`${folder} has no entry whose definition stands on one line`);
  const path = join(folder, file);
  const good = readFileSync(path, 'utf8');
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const address = `http://localhost:${port}/competencies/${file.replace(/\.yaml$/, '')}/`;
  const shows = async (words: string): Promise<number> => {
    const begun = performance.now();
    while (performance.now() - begun < patience) {
      if (server.exitCode !== null) break;
      const html = await fetch(address).then(
        (answer) => answer.text(),
        () => '',
      );
      if (html.includes(words)) return performance.now() - begun;
      await setTimeout(pause);
    }
    throw new Error(`${address} does not show "${words}". The server said:\n${said}`);
  };
  try {
    await shows('<h1');
    const taken: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const word = `edited${String.fromCharCode(97 + (i % 26))}`;
      writeFileSync(path, good.replace(definition, `$1 ${word}.`));
      taken.push(await shows(word));
      // The next edit comes when the server has come to rest.
      await setTimeout(1000);
    }
    return taken;
  } finally {
    writeFileSync(path, good);
    server.kill();
  }
}
