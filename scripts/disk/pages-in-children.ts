import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Ended, type RunningScript, startScript } from './child-script.ts';
import { openMade } from './made-parts.ts';
import { openShares, stopShares } from './page-shares.ts';

/** Each takes memory of its own: that of one is half a gigabyte. */
const most = 4;
/** Megabytes for what is young. With more room, most of a page is gone before it is looked at: less work, and a smaller heap. */
const young = 32;
/** Pages for which another process is worth its start, which takes as long as half of them. */
const worth = 400;
const script = fileURLToPath(new URL('./render-share.ts', import.meta.url));

/**
 * Start a process that loads a bundle, and renders pages of it once `renderPages` tells it to.
 *
 * @param bundle folder of the bundle, inside of the project
 */
export const startRenderer = (bundle: string): RunningScript =>
  startScript([`--max-semi-space-size=${young}`, script, bundle], { output: 'quiet', env: { NODE_ENV: 'production' } });

/**
 * Render the pages of a bundle into the site of a build, in as many processes as there are processors. When one fails, the
 * others end soon.
 *
 * @param bundle folder of the bundle, inside of the project
 * @param build folder of the build, which holds the content (`handed-content.ts`)
 * @param about how many pages are to be made, if that is known; with none, no process does anything
 * @param started a process that has loaded the bundle already
 * @returns how they ended: the first that failed, or all as one
 */
export async function renderPages(
  bundle: string,
  build: string,
  about = Infinity,
  started?: RunningScript,
): Promise<Ended> {
  openShares(build);
  openMade(build);
  const children = Math.min(availableParallelism(), most, Math.ceil(about / worth));
  if (children === 0) started?.stop();
  const renderers = Array.from({ length: children }, (_, i) => (i === 0 && started) || startRenderer(bundle));
  const ends = await Promise.all(renderers.map((renderer) => renderShares(renderer, build)));
  const said = ends.map((one) => one.said).join('');
  return ends.find(({ status }) => status !== 0) ?? { status: 0, said };
}

async function renderShares(renderer: RunningScript, build: string): Promise<Ended> {
  renderer.tell(build);
  const { status, said } = await renderer.ended;
  if (status === 0) return { status, said };
  stopShares(build);
  const silent =
    'A process that renders pages was ended from outside. The machine may be out of memory: end other programs.\n';
  return { status, said: said || silent };
}
