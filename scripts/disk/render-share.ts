/**
 * Render pages of a bundle, together with others that run this same script at the same time: each takes the next few pages
 * that nobody has taken yet. `pages-in-children.ts` starts it.
 *
 * Arguments: folder of the bundle, folder of the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatProblem } from '../../src/domain/errors.ts';
import { handEntries } from '../../src/site/handed-entries.ts';
import { loadBundle, type Page } from './bundled-pages.ts';
import { takeContent } from './handed-content.ts';
import { sharePages } from './page-shares.ts';

const [bundle = '', build = ''] = process.argv.slice(2);
const site = join(build, 'site');
const folders = new Set<string>();

handEntries(takeContent(build)!.entries);
try {
  const { lists, render } = await loadBundle(resolve(bundle));
  for await (const page of sharePages(build, lists)) write(page, await renderOrEnd(page, render));
} catch (error) {
  end('src/pages', 'a list of pages cannot be made', error);
}

async function renderOrEnd(page: Page, render: (page: Page) => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await render(page);
  } catch (error) {
    return end(page.component, `the page ${page.url.pathname} cannot be made`, error);
  }
}

function write({ file, component, url }: Page, body: Uint8Array): void {
  const path = join(site, file);
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  try {
    writeFileSync(path, body, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    end(component, `${url.pathname} is the address of another page or of a file of public/, too`, error);
  }
}

/** Tell what is wrong, with all that the error tells, and end. */
function end(where: string, what: string, error: unknown): never {
  const { message, hint, stack }: Error & { readonly hint?: string } =
    error instanceof Error ? error : new Error(String(error));
  const fix = hint ?? 'mend it there, or what it imports; the lines below name what was called, in the bundle';
  console.error(`${formatProblem({ where, what: `${what}: ${message}`, fix })}\n${stack}`);
  process.exit(1);
}
