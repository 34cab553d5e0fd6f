/**
 * `npm run build [-- --into folder]`: check the content, build the site, its search index, its open data and what hosts read beside
 * `dist/`, then put it in the place of `dist/`. When anything is wrong, it says what and leaves the last good `dist/` alone.
 * `DATA=every-record` writes every record of CASE and every skill to a file of its own, `COMPRESS=1` gzip and brotli files.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildAtlas } from '../src/domain/atlas.ts';
import { listDataFiles } from '../src/exports/data-folders.ts';
import { countProblems, formatProblems } from '../src/domain/errors.ts';
import { searchRecords } from '../src/exports/search-records.ts';
import { site } from '../src/site/config.ts';
import { dataSiteAt } from '../src/site/data-site-at.ts';
import { sitePaths } from '../src/site/paths.ts';
import { type BuildOptions, readBuildOptions } from './build-options.ts';
import { checkContent } from './disk/check-content.ts';
import { compressFiles } from './disk/compress-files.ts';
import { listFiles } from './disk/read-content.ts';
import { clearFolder, swapFolder } from './disk/swap-folder.ts';
import { writeDataFiles } from './disk/write-data-files.ts';
import { writeHostFiles } from './disk/write-host-files.ts';
import { writeSearchIndex } from './disk/write-search-index.ts';

const { into } = parseArgs({ options: { into: { type: 'string', default: 'dist' } } }).values;
const { everyRecord, compress } = optionsOrExit();
const { entries, problems } = checkContent('content');
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${countProblems(problems)}. Nothing was built; ${into}/ is as it was.`);
  process.exit(1);
}

const next = `${into}-next`;
clearFolder(next);
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', OUT: `./${next}`, LOG: 'warn', ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error(`The build failed; see above. ${into}/ is as it was.`);
  process.exit(status ?? 1);
}
const base = (process.env.BASE ?? '/').replace(/\/$/, '');
const atlas = buildAtlas(entries);
await writeSearchIndex(searchRecords(atlas, sitePaths(base)), next);
const { origin } = new URL(process.env.SITE ?? site.origin);
await writeDataFiles(listDataFiles(atlas, dataSiteAt(origin, base), everyRecord), next);
writeHostFiles(next, base, everyRecord);
if (compress) await compressFiles(next);
swapFolder(next, into);
console.log(`Built ${into}/: ${listFiles(into).length} files.`);

function optionsOrExit(): BuildOptions {
  try {
    return readBuildOptions(process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`${error.message} Nothing was built; ${into}/ is as it was.`);
    process.exit(1);
  }
}
