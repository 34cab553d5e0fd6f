/**
 * `npm run bench`: build made-up sites of 1 000, 5 000 and 20 000 pages as `npm run build` does, and tell time, memory and
 * size beside what we allow. `-- --pages 1000,5000` names other sizes, `--real` builds the real content, `--keep` leaves the
 * sites in `.cache/bench/`. What we allow holds on a quiet machine; what other programs took is told too.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAtlas } from '../src/domain/atlas/atlas.ts';
import { listData } from '../src/exports/data-folders.ts';
import { dataSiteAt } from '../src/site/data-site-at.ts';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { judgeReal, judgeSizes, reportTable, type Run } from './bench-report.ts';
import { listFiles } from './disk/list-files.ts';
import { MakeFiles } from './disk/make-files.ts';
import { NoteReads } from './disk/note-reads.ts';
import { readContent } from './disk/read-content.ts';
import { makeScratchProject } from './disk/scratch-project.ts';
import { nothingSettled } from './disk/settled-files.ts';
import { makeContent, writeContent } from './disk/synthetic-content.ts';
import { canWatch, watchProcess } from './disk/watch-process.ts';
import { writeDataFiles } from './disk/write-data-files.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000,5000,20000' },
    keep: { type: 'boolean' },
    real: { type: 'boolean' },
  },
});
const sizes = values.pages.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 200)) {
  console.error('Write sizes from 200 up, such as "--pages 1000,5000".');
  process.exit(1);
}
if (!canWatch()) {
  console.error('The bench reads time and memory from /proc, which this system does not have. Run it on Linux.');
  process.exit(1);
}

const { origin, base } = deploymentOrEnd();
const runs: Run[] = [];
try {
  if (values.real) runs.push(await bench('real', (content) => cpSync('content', content, { recursive: true })));
  else
    for (const size of sizes)
      runs.push(await bench(String(size), (content) => writeContent(makeContent(size), content)));
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}
console.log(`\n${reportTable(runs)}\n`);
console.log((values.real ? judgeReal(runs[0]!) : judgeSizes(runs)).join('\n'));

async function bench(name: string, fill: (content: string) => void): Promise<Run> {
  const folder = join('.cache', 'bench', name);
  process.stdout.write(`${name}: writing the content`);
  makeScratchProject(folder);
  fill(join(folder, 'content'));
  process.stdout.write(`, building on ${availableParallelism()} cores`);
  let hasBuilt = false;
  const phases = await watchProcess([process.execPath, 'scripts/build.ts'], folder, (lines) => {
    const builds = lines.some((line) => /astro\.mjs|render-share\.ts/.test(line));
    hasBuilt ||= builds;
    return builds ? 'astro' : hasBuilt ? 'index' : 'check';
  });
  console.log(', done');
  const dist = join(folder, 'dist');
  const files = listFiles(dist);
  const pages = files.filter((file) => file.endsWith('.html'));
  const again = join(folder, 'again');
  const run = {
    name,
    pages: pages.length,
    check: phases.get('check')!,
    astro: phases.get('astro')!,
    index: phases.get('index')!,
    data: await timeData(join(folder, 'content'), again),
    disk: timeDisk(dist, pages, again),
    megabytes: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0) / 1e6,
  };
  if (!values.keep) rmSync(folder, { recursive: true });
  return run;
}

async function timeData(content: string, to: string): Promise<number> {
  const atlas = buildAtlas(readContent(content).entries);
  const began = performance.now();
  const files = new MakeFiles(to, '', nothingSettled, new NoteReads(), () => undefined);
  await writeDataFiles(listData(atlas, dataSiteAt(origin, base)), files);
  const took = (performance.now() - began) / 1000;
  rmSync(to, { recursive: true });
  return took;
}

function timeDisk(from: string, files: readonly string[], to: string): number {
  const read = files.map((file) => [join(to, file), readFileSync(join(from, file))] as const);
  const began = performance.now();
  for (const [file, bytes] of read) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const took = (performance.now() - began) / 1000;
  rmSync(to, { recursive: true });
  return took;
}
