/**
 * `npm run build [-- --into folder]`: check the content, build the site, its search index, its open data and what hosts read in
 * a folder of this build, look at it as a whole, then put it in the place of `dist/`. When anything is wrong, it says what and
 * leaves the last good `dist/` alone. While another build of this project runs, it waits.
 * `DATA=every-record` writes every record of CASE and every skill to a file of its own, `COMPRESS=1` gzip and brotli files.
 */
import { parseArgs } from 'node:util';
import { type Atlas, atlasOf } from '../src/domain/atlas/atlas.ts';
import { countProblems, formatProblem, formatProblems, type Complaint } from '../src/domain/errors.ts';
import { listDataFiles } from '../src/exports/data-folders.ts';
import { type SearchRecord, searchRecords } from '../src/payloads/search-records.ts';
import { site } from '../src/site/config.ts';
import { dataSiteAt } from '../src/site/data-site-at.ts';
import { sitePaths } from '../src/addresses/paths.ts';
import { type BuildOptions, readBuildOptions } from './build-options.ts';
import { type BuildFolder, isMounted, makeBuildFolder } from './disk/build-folder.ts';
import { mergeFolder } from './disk/merge-folder.ts';
import { acquireBuildLock } from './disk/build-lock.ts';
import { checkContent } from './disk/check-content.ts';
import { cleanUpAtEnd, runScript } from './disk/child-script.ts';
import { compressFiles } from './disk/compress-files.ts';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { diskTrouble, diskTroubleIn } from './disk/disk-trouble.ts';
import { listFiles } from './disk/list-files.ts';
import { handContent } from './disk/handed-content.ts';
import { findSiteFaults } from './disk/site-faults.ts';
import { writeDataFiles } from './disk/write-data-files.ts';
import { writeHostFiles } from './disk/write-host-files.ts';
import { writePreviews } from './disk/write-previews.ts';
import { writeSearchIndex } from './disk/write-search-index.ts';

const { into } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } }).values;
const deployment = deploymentOrEnd();
const options = optionsOrEnd();

try {
  if (isMounted(into)) {
    const fix = 'mount the folder above it, or build beside it: "npm run build -- --into <folder>"';
    fail([{ where: into, what: 'is mounted, so that nothing can be put in its place', fix }]);
  }
  const giveTurn = await acquireBuildLock('.cache/build.json', ({ pid, since }) => {
    const time = new Date(since).toTimeString().slice(0, 8);
    console.log(`Another build runs here since ${time} (process ${pid}). Waiting until it has ended …`);
  });
  cleanUpAtEnd(giveTurn);
  const content = checkContent('content');
  const { entries, problems } = content;
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    console.error(`\n${countProblems(problems)}. Nothing was built; ${into}/ is as it was.`);
    process.exit(1);
  }
  const folder = makeBuildFolder(into);
  cleanUpAtEnd(folder.remove);
  handContent(folder.path, content);
  const atlas = atlasOf(entries);
  // Two processors: Astro has one, index and data the other. Astro empties its folder first, so they are written beside it.
  const [, written] = await Promise.all([writePages(folder), writeRest(folder.beside, atlas)]);
  mergeFolder(folder.beside, folder.site);
  lookAtWhole(folder.site, atlas, written);
  if (options.compress) await compressFiles(folder.site);
  await folder.swap();
} catch (error) {
  const trouble = diskTrouble(error, into);
  if (!trouble) throw error;
  fail([trouble]);
}
console.log(`Built ${into}/: ${listFiles(into).length} files.`);

/** Let Astro write the pages. What it says is told when it is not the disk that it complains of. */
async function writePages({ path, site }: BuildFolder): Promise<void> {
  const { status, said } = await runScript(['node_modules/astro/bin/astro.mjs', 'build'], {
    output: 'quiet',
    env: {
      NODE_ENV: 'production',
      BUILD: `./${path}`,
      LOG: 'warn',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(process.stderr.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
    },
  });
  const trouble = status === 0 ? undefined : diskTroubleIn(said, site);
  if (trouble) fail([trouble]);
  if (status === 0) process.stdout.write(said);
  else {
    process.stderr.write(said);
    console.error(`The build failed; see above. ${into}/ is as it was.`);
    process.exit(1);
  }
}

/** What stands beside the pages. */
interface Rest {
  readonly records: readonly SearchRecord[];
  readonly paths: readonly string[];
}

/** Write what stands beside the pages: the search index, the open data and what hosts read. */
async function writeRest(folder: string, atlas: Atlas): Promise<Rest> {
  const { origin, base } = deployment;
  const { everyRecord } = options;
  const paths = sitePaths(base);
  const records = searchRecords(atlas, paths);
  await writeSearchIndex(records, folder, paths.home());
  const data = await writeDataFiles(listDataFiles(atlas, dataSiteAt(origin, base), everyRecord), folder);
  const previews = await writePreviews(atlas, folder, '.cache/previews', paths, site.name);
  writeHostFiles(folder, base, everyRecord);
  return { records, paths: [...data.paths, ...previews] };
}

/** End when a page or a file is missing, or a file is too large. */
function lookAtWhole(folder: string, atlas: Atlas, { records, paths }: Rest): void {
  const { origin, base } = deployment;
  const home = sitePaths(base).home();
  const data = dataSiteAt(origin, base);
  const addresses = [
    ...records.map(({ url }) => url),
    ...Object.keys(atlas.ledger.live).flatMap((key) => data.pageOf(key, atlas)?.slice(origin.length) ?? []),
  ];
  const pages = new Set(addresses.map((address) => address.slice(home.length).replace(/#.*$/, '')));
  const faults = findSiteFaults(folder, {
    pages: ['', ...pages],
    files: [...paths, '404.html', '_headers', '_redirects'],
  });
  if (faults.length > 0) fail(faults);
}

/** Tell what is wrong, but of no more than the first ten, and end. */
function fail(problems: readonly Complaint[]): never {
  console.error(problems.slice(0, 10).map(formatProblem).join('\n\n'));
  if (problems.length > 10) console.error(`\n… and ${problems.length - 10} more.`);
  console.error(`\nThe build failed. ${into}/ is as it was.`);
  process.exit(1);
}

/** Read DATA and COMPRESS from the environment, or say what is wrong with them and end. */
function optionsOrEnd(): BuildOptions {
  try {
    return readBuildOptions(process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`${error.message} Nothing was built; ${into}/ is as it was.`);
    process.exit(1);
  }
}
