/**
 * `npm run build [-- --into folder]`: check the content, build the site, its search index, its open data and what hosts read in
 * a folder of this build, look at it as a whole, then put it in the place of `dist/`. When anything is wrong, it says what and
 * leaves the last good `dist/` alone. While another build of this project runs, it waits.
 * Files that would come out as those of the build before are taken from it; `--fresh` makes all of them anew.
 * `DATA=every-record` writes every record of CASE and every skill to a file of its own, `COMPRESS=1` gzip and brotli files.
 */
import { parseArgs } from 'node:util';
import { type Atlas, atlasOf } from '../src/domain/atlas/atlas.ts';
import { takeReadNotes } from '../src/domain/read-notes.ts';
import { countProblems, formatProblem, formatProblems, type Complaint } from '../src/domain/errors.ts';
import { listData } from '../src/exports/data-folders.ts';
import { type SearchRecord, searchRecords } from '../src/payloads/search-records.ts';
import { site } from '../src/site/config.ts';
import { dataSiteAt } from '../src/site/data-site-at.ts';
import { sitePaths } from '../src/addresses/paths.ts';
import { type BuildOptions, readBuildOptions } from './build-options.ts';
import { isMounted, makeBuildFolder } from './disk/build-folder.ts';
import { acquireBuildLock } from './disk/build-lock.ts';
import { checkContent } from './disk/check-content.ts';
import { cleanUpAtEnd } from './disk/child-script.ts';
import { compressFiles } from './disk/compress-files.ts';
import { deploymentOrEnd } from './disk/deployment-or-end.ts';
import { diskTrouble, diskTroubleIn } from './disk/disk-trouble.ts';
import { listFiles } from './disk/list-files.ts';
import { EarlierSite, sumTables } from './disk/earlier-site.ts';
import { fillSite } from './disk/fill-site.ts';
import { handContent, inOrder } from './disk/handed-content.ts';
import { readWithMemory } from './disk/kept-reading.ts';
import { bundleKey } from './disk/kept-bundle.ts';
import { hearMade } from './disk/made-parts.ts';
import { MakeFiles } from './disk/make-files.ts';
import { NoteReads } from './disk/note-reads.ts';
import { findSiteFaults } from './disk/site-faults.ts';
import { watchAtlas } from './disk/watched-atlas.ts';
import { writeDataFiles } from './disk/write-data-files.ts';
import { writeHostFiles } from './disk/write-host-files.ts';
import { writePreviews } from './disk/write-previews.ts';
import { expectBundle, writePages } from './disk/write-pages.ts';
import { writeSearchIndex } from './disk/write-search-index.ts';
import { writeSitemap } from './disk/write-sitemap.ts';

const { into, fresh } = parseArgs({
  options: { into: { type: 'string', default: 'dist' }, fresh: { type: 'boolean', default: false } },
}).values;
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
  const expected = expectBundle();
  // Before anything is read: what changes meanwhile is then found by the next build.
  const tables = sumTables('content');
  const { entries, bodies, problems } = readWithMemory('content', '.cache/content.bin', (known) =>
    checkContent('content', undefined, known),
  );
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    console.error(`\n${countProblems(problems)}. Nothing was built; ${into}/ is as it was.`);
    process.exit(1);
  }
  const folder = makeBuildFolder(into);
  cleanUpAtEnd(folder.remove);
  const ordered = inOrder(entries);
  const notes = new NoteReads();
  const { atlas, facts, nameOf } = watchAtlas(atlasOf(ordered), notes);
  takeReadNotes(notes);
  const from = { prose: bodies, key: bundleKey('.', bodies) };
  const earlier = new EarlierSite({ into, facts, key: `${from.key} ${tables} ${options.everyRecord}` }, fresh);
  const { settled } = earlier;
  const filled = fillSite(folder.site, folder.spare, into, settled);
  handContent(folder.path, { entries: ordered, bodies, settled, before: into });
  const files = new MakeFiles(folder.site, into, settled, notes, nameOf);
  // While other processes bundle and render, this one writes index and data beside the pages.
  const [assets, records] = await Promise.all([
    makePages(folder, from, expected, earlier.pagesToMake),
    writeRest(folder.site, atlas, files),
  ]);
  const parts = [...hearMade(folder.path), files];
  const taken = [filled, ...parts].flatMap((part) => part.taken);
  const made = parts.map((part) => part.made);
  const listed = [...taken, ...made.flatMap((one) => [...one.files.keys()])];
  const maps = await writeSitemap(folder.site, [...listed, ...assets], deployment, atlas);
  const hosts = writeHostFiles(folder.site, deployment.base, options.everyRecord);
  const written = [...listed, ...assets, ...maps, ...hosts];
  filled.removeRest(written);
  lookAtWhole(folder.site, atlas, records, written, new Set(taken));
  if (options.compress) await compressFiles(folder.site);
  await folder.swap();
  earlier.replaceBy(taken, made);
} catch (error) {
  const trouble = diskTrouble(error, into);
  if (!trouble) throw error;
  fail([trouble]);
}
console.log(`Built ${into}/: ${listFiles(into).length} files.`);

/**
 * Write the pages. What is said there is told when it is not the disk that it complains of.
 *
 * @returns paths of what browsers load beside them
 */
async function makePages(...how: Parameters<typeof writePages>): Promise<readonly string[]> {
  const [folder] = how;
  const { status, said, assets } = await writePages(...how);
  const trouble = status === 0 ? undefined : diskTroubleIn(said, folder.site);
  if (trouble) fail([trouble]);
  if (status === 0) process.stdout.write(said);
  else {
    process.stderr.write(said);
    console.error(`The build failed; see above. ${into}/ is as it was.`);
    process.exit(1);
  }
  return assets;
}

/**
 * Write what stands beside the pages: the search index, the open data and the preview pictures.
 *
 * @returns what can be searched for
 */
async function writeRest(folder: string, atlas: Atlas, files: MakeFiles): Promise<readonly SearchRecord[]> {
  const { origin, base } = deployment;
  const paths = sitePaths(base);
  const records = searchRecords(atlas, paths);
  // The program that makes the index works beside this one.
  await Promise.all([
    files.putTogether('search index', records, () => writeSearchIndex(records, folder, paths.home())),
    writeDataFiles(listData(atlas, dataSiteAt(origin, base), options.everyRecord), files),
  ]);
  await writePreviews(atlas, files, '.cache/previews', paths, site.name);
  return records;
}

/** End when two things were written to one path, a page or a file is missing, or a file is not whole. */
function lookAtWhole(
  folder: string,
  atlas: Atlas,
  records: readonly SearchRecord[],
  written: readonly string[],
  taken: ReadonlySet<string>,
): void {
  const { origin, base } = deployment;
  const home = sitePaths(base).home();
  const data = dataSiteAt(origin, base);
  const addresses = [
    ...records.map(({ url }) => url),
    ...Object.keys(atlas.ledger.live).flatMap((key) => data.pageOf(key, atlas)?.slice(origin.length) ?? []),
  ];
  const pages = new Set(addresses.map((address) => address.slice(home.length).replace(/#.*$/, '')));
  const faults = findSiteFaults(folder, { pages: ['', ...pages], written, taken });
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
