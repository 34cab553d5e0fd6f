/**
 * Make pages of a bundle, together with others that run this same script at the same time: each takes the next few pages
 * that nobody has taken yet. `pages-in-children.ts` starts it.
 *
 * Argument: folder of the bundle. It is loaded at once; then the script waits to be told the folder of the build.
 */
import { join, resolve } from 'node:path';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { formatProblem } from '../../src/domain/errors.ts';
import { handAtlas } from '../../src/site/handed-atlas.ts';
import { loadBundle, type Page } from './bundled-pages.ts';
import { takeContent } from './handed-content.ts';
import { tellMade } from './made-parts.ts';
import { type FileList, type ListedFile, MakeFiles } from './make-files.ts';
import { NoteReads } from './note-reads.ts';
import { sharePages } from './page-shares.ts';
import { watchAtlas } from './watched-atlas.ts';

const [bundle = ''] = process.argv.slice(2);
let build: string | undefined;
const told = new Promise<string>((done) => {
  // The channel keeps this process alive until then (`end-with-parent.mjs`).
  process.channel?.ref();
  process.once('message', (folder: string) => {
    process.channel?.unref();
    build = folder;
    done(folder);
  });
});
try {
  const lists = await loadBundle(resolve(bundle));
  for (const { load } of lists) if (build === undefined) await load();
  await makePages(lists, await told);
} catch (error) {
  end('src/pages', 'a list of pages cannot be made', error);
}

async function makePages(lists: readonly FileList<Page>[], folder: string): Promise<void> {
  const { entries, settled, before } = takeContent(folder)!;
  const notes = new NoteReads();
  const { atlas, nameOf } = watchAtlas(atlasOf(entries), notes);
  handAtlas(atlas, notes);
  const files = new MakeFiles(join(folder, 'site'), before, settled, notes, nameOf);
  const shared = lists.map((list) => () => files.list(list));
  for await (const page of sharePages(folder, shared)) await makeOrEnd(files, page);
  tellMade(folder, files);
}

async function makeOrEnd(files: MakeFiles, page: ListedFile<Page>): Promise<void> {
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
