/**
 * Make pages of a bundle, together with others that run this same script at the same time: each takes the next few pages
 * that nobody has taken yet. `pages-in-children.ts` starts it.
 *
 * Arguments: folder of the bundle, folder of the build.
 */
import { join, resolve } from 'node:path';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { formatProblem } from '../../src/domain/errors.ts';
import { handAtlas } from '../../src/site/handed-atlas.ts';
import { loadBundle, type Page } from './bundled-pages.ts';
import { takeContent } from './handed-content.ts';
import { tellMade } from './made-parts.ts';
import { type ListedFile, MakeFiles } from './make-files.ts';
import { NoteReads } from './note-reads.ts';
import { sharePages } from './page-shares.ts';
import { watchAtlas } from './watched-atlas.ts';

const [bundle = '', build = ''] = process.argv.slice(2);

const { entries, settled, before } = takeContent(build)!;
const notes = new NoteReads();
const { atlas, nameOf } = watchAtlas(atlasOf(entries), notes);

handAtlas(atlas, notes);
const files = new MakeFiles(join(build, 'site'), before, settled, notes, nameOf);
try {
  const lists = (await loadBundle(resolve(bundle))).map((list) => () => files.list(list));
  for await (const page of sharePages(build, lists)) await makeOrEnd(page);
} catch (error) {
  end('src/pages', 'a list of pages cannot be made', error);
}
tellMade(build, files);

async function makeOrEnd(page: ListedFile<Page>): Promise<void> {
  try {
    await files.put(page);
  } catch (error) {
    end(page.file.component, `the page ${page.file.url.pathname} cannot be made`, error);
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
