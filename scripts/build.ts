/**
 * `npm run build`: check the content, build the site and its search index into `dist-next/`, then put it in the place of
 * `dist/`. When anything is wrong, it says what and leaves the last good `dist/` alone.
 */
import { spawnSync } from 'node:child_process';
import { buildAtlas } from '../src/domain/atlas.ts';
import { countProblems, formatProblem } from '../src/domain/errors.ts';
import { checkContent } from './disk/check-content.ts';
import { clearFolder, swapFolder } from './disk/swap-folder.ts';
import { writeSearchIndex } from './disk/write-search-index.ts';

const { entries, problems } = checkContent('content');
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n\n'));
  console.error(`\n${countProblems(problems)}. Nothing was built; dist/ is as it was.`);
  process.exit(1);
}

const next = 'dist-next';
clearFolder(next);
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, OUT: `./${next}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  console.error('The build failed; see above. dist/ is as it was.');
  process.exit(status ?? 1);
}
await writeSearchIndex(buildAtlas(entries), next, process.env.BASE ?? '/');
swapFolder(next, 'dist');
