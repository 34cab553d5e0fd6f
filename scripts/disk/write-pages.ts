import { join } from 'node:path';
import type { BuildFolder } from './build-folder.ts';
import { type Ended, type RunningScript, runScript } from './child-script.ts';
import { copyFolder } from './copy-folder.ts';
import { bundleIn, findBundle, isBundleKept, keepBundle, type MadeOf } from './kept-bundle.ts';
import { renderPages, startRenderer } from './pages-in-children.ts';

const kept = '.cache/bundle';

/** Have a process load the bundle that an earlier build kept, while the content is read: most builds use it. */
export const expectBundle = (): RunningScript | undefined =>
  isBundleKept(kept) ? startRenderer(bundleIn(kept).pages) : undefined;

/**
 * Write the pages of a site, and what browsers load beside them. Astro bundles the code that renders them, unless an earlier
 * build kept the bundle of the same source.
 *
 * @param build its content was handed over (`handed-content.ts`)
 * @param from what the bundle is made from
 * @param expected what `expectBundle` started
 * @param about how many pages are to be made, if that is known
 * @returns how that ended, with all that was said, and the paths of what browsers load
 */
export async function writePages(
  build: BuildFolder,
  from: MadeOf,
  expected: RunningScript | undefined,
  about?: number,
): Promise<Ended & { readonly assets: readonly string[] }> {
  const earlier = findBundle(kept, from.key);
  if (!earlier) expected?.stop();
  const bundled = earlier ? { status: 0, said: '' } : await runAstro(build.path);
  if (bundled.status !== 0) return { ...bundled, assets: [] };
  const own = join(build.path, 'bundle');
  const bundle = earlier ?? bundleIn(own);
  const assets = copyFolder(bundle.site, build.site);
  if (!earlier) keepBundle(own, kept, from);
  const { status, said } = await renderPages(bundle.pages, build.path, about, earlier && expected);
  return { status, said: bundled.said + said, assets };
}

const runAstro = (build: string): Promise<Ended> =>
  runScript(['node_modules/astro/bin/astro.mjs', 'build'], {
    output: 'quiet',
    env: {
      NODE_ENV: 'production',
      // Variables of the shell that have these names would stand in the bundle for what Vite calls so.
      ...{ DEV: undefined, PROD: undefined, SSR: undefined, MODE: undefined, BASE_URL: undefined },
      BUILD: `./${build}`,
      LOG: 'warn',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(process.stderr.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
    },
  });
