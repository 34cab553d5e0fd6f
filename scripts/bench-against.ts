/**
 * `npm run bench:against -- <commit>`: build the same made-up site by an earlier commit and by this one, in turns, and tell how the whole builds
 * compare, for each page. `--pages 5000` names the size, `--real` builds the real content of each, `--times 3` says how often; the middle run is told.
 * `--dev` times `npm run dev` in place of builds: from the edit of a competency until its page shows it.
 * `--kept` lets builds after the first use the bundle that it kept, as after a change of the content alone.
 * The earlier commit stands in a folder of its own in `.cache/bench/`; `--install` puts it there once, with its packages. Each commit makes the content
 * in its own shape, so numbers of pages differ a little.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formatAgainst, middleOf, type WholeBuild } from './bench-report.ts';
import { listFiles } from './disk/list-files.ts';
import { makeScratchProject } from './disk/scratch-project.ts';
import { timeEdits } from './disk/time-edits.ts';
import { canWatch, watchWhole } from './disk/watch-process.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '5000' },
    times: { type: 'string', default: '3' },
    real: { type: 'boolean' },
    install: { type: 'boolean' },
    kept: { type: 'boolean' },
    dev: { type: 'boolean' },
  },
});
const [commit = ''] = positionals;
const [pages, times] = [Number(values.pages), Number(values.times)];
if (!/^[0-9a-f]{7,40}$/.test(commit)) end('Name the earlier commit, such as "npm run bench:against -- cc5ff78".');
if (!Number.isInteger(pages) || pages < 200) end('Write a number of pages from 200 up, such as "--pages 5000".');
if (!Number.isInteger(times) || times < 1) end('Write how often from 1 up, such as "--times 3".');
if (!canWatch()) end('The bench reads time and memory from /proc, which this system does not have. Run it on Linux.');

const earlier = join('.cache', 'bench', `against-${commit}`);
const now = join('.cache', 'bench', 'now');
if (values.install) install();
if (!existsSync(join(earlier, 'node_modules')))
  end(`${earlier} is missing. Add --install once: it puts the commit there with its packages.`);

makeScratchProject(now);
await fill(earlier);
await fill(now);
if (values.dev) {
  const [before, after] = [middleOf(await timeEdits(earlier, times)), middleOf(await timeEdits(now, times))];
  console.log(
    `ms from an edit to its page: ${before.toFixed(0)} in ${commit}, ${after.toFixed(0)} now, ${(after / before).toFixed(2)} of it`,
  );
} else await compareBuilds();
rmSync(now, { recursive: true });

async function compareBuilds(): Promise<void> {
  const runs: Record<'earlier' | 'now', WholeBuild[]> = { earlier: [], now: [] };
  for (let turn = 1; turn <= times; turn += 1) {
    runs.earlier.push(await build(earlier));
    runs.now.push(await build(now));
    console.log(`turn ${turn} of ${times} is done`);
  }
  console.log(`\n${formatAgainst(commit, runs)}`);
}

function install(): void {
  rmSync(earlier, { recursive: true, force: true });
  const git = (...words: string[]): void => void execFileSync('git', words, { stdio: 'inherit' });
  git('clone', '--quiet', '--shared', '--no-checkout', '.', earlier);
  git('-C', earlier, 'checkout', '--quiet', commit);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: earlier, stdio: 'inherit' });
}

/** Write the content of a project: its own real one, or as many made-up pages as were asked for. */
async function fill(project: string): Promise<void> {
  const content = join(project, 'content');
  rmSync(content, { recursive: true, force: true });
  if (values.real) {
    if (project === now) cpSync('content', content, { recursive: true });
    else execFileSync('git', ['-C', project, 'checkout', '--quiet', commit, '--', 'content']);
    return;
  }
  const own = pathToFileURL(resolve(project, 'scripts/disk/synthetic-content.ts')).href;
  const { makeContent, writeContent } = (await import(own)) as typeof import('./disk/synthetic-content.ts');
  writeContent(makeContent(pages), content);
}

async function build(project: string): Promise<WholeBuild> {
  if (!values.kept) rmSync(join(project, '.cache', 'bundle'), { recursive: true, force: true });
  // Every file is made anew: an earlier commit knows no `--fresh`.
  rmSync(join(project, '.cache', 'site.bin'), { force: true });
  const took = await watchWhole([process.execPath, 'scripts/build.ts'], project);
  const built = listFiles(join(project, 'dist')).filter((file) => file.endsWith('.html')).length;
  return { ...took, pages: built };
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
