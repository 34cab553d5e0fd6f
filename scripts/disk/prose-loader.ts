import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { atlasOf } from '../../src/domain/atlas/atlas.ts';
import { fileOf } from '../../src/domain/atlas/entries.ts';
import { ContentError, countProblems, formatProblems } from '../../src/domain/errors.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import type { ProseKind } from '../../src/schemas/kinds.ts';
import { handAtlas } from '../../src/site/handed-atlas.ts';
import { contentChecker } from './check-content.ts';
import { inOrder, takeContent } from './handed-content.ts';
import type { ReadContent } from './read-content.ts';

/** Editors and git write in several steps, which are told as one change, in milliseconds. */
const settled = 50;

/**
 * Make the loaders of all prose over one reader: it comes into Astro's store only when all of the content keeps every rule, checked
 * once for all kinds. While `dev` runs, all entries are handed to the pages as soon as they are right, which Astro's store would
 * do half a second later (7.3.4). While the content is wrong, pages and store keep what was right last, and the problems are told
 * as `npm run content` tells them.
 *
 * @param folder the content, from the root of the project: `content`
 * @param build the folder of the build, if one runs, which may hand over what it has read and checked
 * @returns a function that gives the loader of a kind
 */
export function proseLoader(folder: string, build = process.env.BUILD): (kind: ProseKind) => Loader {
  const contexts = new Map<ProseKind, LoaderContext>();
  let check: ReturnType<typeof contentChecker> | undefined;
  let content: Prose | undefined;
  let wasRight = true;

  function start(context: LoaderContext): Prose {
    // A second time for a kind is a new turn for all: Astro reads its configuration anew.
    contexts.clear();
    const handed = build === undefined ? undefined : takeContent(build);
    if (handed) return handed;
    const root = fileURLToPath(new URL(`${folder}/`, context.config.root));
    check ??= contentChecker(root);
    const read = check();
    if (!context.watcher && read.problems.length > 0) throw new ContentError(read.problems);
    if (context.watcher) {
      take(read);
      watch(context.watcher, root);
    }
    return read.problems.length === 0 ? read : { ...read, bodies: new Map() };
  }

  function watch(watcher: NonNullable<LoaderContext['watcher']>, root: string): void {
    let timer: NodeJS.Timeout | undefined;
    watcher.add(root);
    watcher.on('all', (_event, path) => {
      if (relative(root, resolve(path)).startsWith('..')) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const read = check!();
        if (!take(read)) return;
        for (const [kind, context] of contexts) fill(kind, context, read, content);
        content = read;
      }, settled);
    });
  }

  /** Hand the entries to the pages, or tell every problem of the content. Tells, too, that there is none any more. */
  function take({ entries, problems }: ReadContent): boolean {
    const isRight = problems.length === 0;
    if (isRight) handAtlas(atlasOf(inOrder(entries)));
    else {
      console.error(`\n${formatProblems(problems)}`);
      console.error(
        `\n${countProblems(problems)}. The server runs on with the pages as they were; waiting for a change …`,
      );
    }
    if (isRight && !wasRight) console.log('\nThe content is right again.');
    wasRight = isRight;
    return isRight;
  }

  return (kind) => ({
    name: 'content',
    load: (context) => {
      if (content === undefined || contexts.has(kind)) content = start(context);
      contexts.set(kind, context);
      fill(kind, context, content);
      return Promise.resolve();
    },
  });
}

type Prose = Pick<ReadContent, 'entries' | 'bodies'>;

/**
 * Put the prose of a kind into its collection, without the fields above it: the bundle of a build shall not hold them (`kept-bundle.ts`).
 *
 * @param before what the collection was filled with, if it was; the reader gives what did not change as it was
 */
function fill(kind: ProseKind, context: LoaderContext, { entries, bodies }: Prose, before?: Prose): void {
  const { store } = context;
  for (const id of store.keys()) if (!bodies.has(entryKey(kind, id))) store.delete(id);
  for (const id of entries[kind].keys()) {
    const key = entryKey(kind, id);
    const body = bodies.get(key);
    if (!body || before?.bodies.get(key) === body) continue;
    const { text } = body;
    const filePath = fileOf(kind, id);
    // Compiled when a page asks for it, by Astro's own compiler of MDX.
    store.set({ id, data: {}, body: text, filePath, digest: context.generateDigest(text), deferredRender: true });
    store.addModuleImport(filePath);
  }
  if (entries[kind].size > 0) return;
  // Astro warns of a collection that it never saw an entry of, and not of one that is empty now.
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
