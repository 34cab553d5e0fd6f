/**
 * `npm run bench:hugo`: build the pages of a made-up site by our build and by Hugo, in turns, and tell how their times compare.
 * `-- --pages 5000` names the size, `--real` takes the real content, `--times 3` says how often; the middle run is told. Hugo must be installed.
 *
 * Hugo gets layouts of our own (`scripts/hugo/layouts`) and, as front matter, the values that the built pages show. So it is handed the answers
 * that our build has to work out: what is near to what, who uses it, which numbers stand there. Its templates make the frame of every page, and the bodies
 * of competencies, behaviors and occupations. Bodies of other kinds, drawings and a few paragraphs are handed over as finished HTML; their share is told.
 * Every page of Hugo is compared with ours before anything is timed.
 *
 * Our time is that of the processes that render, with the bundle kept: they start, read the content, and write pages, and also files for our tools.
 * Both write on the same disk into a new folder. Without SITE and BASE.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBesideHugo } from './bench-report.ts';
import { firstDifference } from './hugo/compare-html.ts';
import { checkContent } from './disk/check-content.ts';
import { handContent, inOrder } from './disk/handed-content.ts';
import { listFiles } from './disk/list-files.ts';
import { makeScratchProject } from './disk/scratch-project.ts';
import { makeContent, writeContent } from './disk/synthetic-content.ts';
import { nothingSettled } from './disk/settled-files.ts';
import { canWatch, type Watched, watchWhole } from './disk/watch-process.ts';
import { writeHugoSite } from './disk/write-hugo-site.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '5000' },
    times: { type: 'string', default: '3' },
    real: { type: 'boolean' },
  },
});
const [size, times] = [Number(values.pages), Number(values.times)];
if (!Number.isInteger(size) || size < 200) end('Write a number of pages from 200 up, such as "--pages 5000".');
if (!Number.isInteger(times) || times < 1) end('Write how often from 1 up, such as "--times 3".');
if (!canWatch()) end('The bench reads time and memory from /proc, which this system does not have. Run it on Linux.');
const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout as string | null;
if (!version) end('Hugo is not installed. On Debian: "apt-get install hugo". Nothing was done.');
for (const setting of ['SITE', 'BASE', 'DATA', 'COMPRESS']) Reflect.deleteProperty(process.env, setting);

const folder = join('.cache', 'bench', 'hugo');
const dist = join(folder, 'dist');
const hugo = join(folder, 'hugo');
makeScratchProject(folder);
const content = join(folder, 'content');
if (values.real) cpSync('content', content, { recursive: true });
else writeContent(makeContent(size), content);
console.log('Building the site, to take its pages and its bundle from …');
execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
const made = writeHugoSite(dist, pages, hugo);
const checked = checkContent(content);

await buildByHugo('first');
compare(join(hugo, 'first'));
const runs: Record<'cairn' | 'hugo', Watched[]> = { cairn: [], hugo: [] };
for (let turn = 1; turn <= times; turn += 1) {
  runs.cairn.push(await buildByCairn(String(turn)));
  runs.hugo.push(await buildByHugo(String(turn)));
  console.log(`turn ${turn} of ${times} is done`);
}
const rendered = listFiles(join(folder, 'again-1', 'site'));
const others = rendered.filter((file) => !file.endsWith('.html'));
console.log(`\n${formatBesideHugo(runs, pages.length)}\n`);
console.log(
  [
    `${version.trim().split(' ').slice(0, 2).join(' ')}. ${pages.length} pages, ${megabytes(dist, pages)} MB, the same on both sides, white space aside.`,
    `Layouts: ${Object.entries(made.layouts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}.`,
    `Hugo got ${((made.ready / made.all) * 100).toFixed(0)} % of the HTML ready-made. Ours wrote ${others.length} files for tools besides, ${megabytes(join(folder, 'again-1', 'site'), others)} MB.`,
  ].join('\n'),
);
rmSync(folder, { recursive: true });

/** Old folders stay until the end: ext4 takes its time to find room for new files just after it has removed many. */
function buildByCairn(name: string): Promise<Watched> {
  const build = `again-${name}`;
  mkdirSync(join(folder, build, 'site'), { recursive: true });
  const { entries, bodies } = checked;
  handContent(join(folder, build), { entries: inOrder(entries), bodies, settled: nothingSettled, before: '' });
  return watchWhole([process.execPath, 'scripts/disk/render-again.ts', build], folder);
}

function buildByHugo(name: string): Promise<Watched> {
  return watchWhole(['hugo', '--quiet', '--destination', name], hugo);
}

/** End when a page is missing or differs, and show where. */
function compare(site: string): void {
  const there = new Set(listFiles(site).filter((file) => file.endsWith('.html')));
  const missing = pages.find((file) => !there.has(file));
  if (missing !== undefined) end(`Hugo made no ${missing}.`);
  if (there.size > pages.length) end(`Hugo made ${there.size - pages.length} pages that we do not have.`);
  for (const file of pages) {
    const difference = firstDifference(readFileSync(join(dist, file), 'utf8'), readFileSync(join(site, file), 'utf8'));
    if (difference)
      end(
        `${file} differs. Change scripts/hugo with the page.\n\nOurs:\n${difference.one}\n\nHugo's:\n${difference.other}`,
      );
  }
}

function megabytes(root: string, files: readonly string[]): string {
  return (files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / 1e6).toFixed(0);
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
