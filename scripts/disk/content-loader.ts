import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fileOf, type Kind } from '../../src/domain/atlas/entries.ts';
import { ContentError, countProblems, formatProblems } from '../../src/domain/errors.ts';
import { entryKey } from '../../src/domain/ledger/keys.ts';
import { contentChecker } from './check-content.ts';
import { kindList } from '../../src/schemas/kinds.ts';
import { type HandedContent, takeContent } from './handed-content.ts';
import type { ReadContent } from './read-content.ts';

/** Editors and git write in several steps, which are told as one change, in milliseconds. */
const settled = 50;

/**
 * Make the loaders of all collections over one reader: content comes into Astro's store only when all of it keeps every rule,
 * checked once for all collections. While `dev` runs and the content is wrong, the store keeps what was right last, and the
 * problems are told as `npm run content` tells them.
 *
 * @param folder the content, from the root of the project: `content`
 * @param build the folder of the build, if one runs, which may hand over what it has read and checked
 * @returns a function that gives the loader of a kind
 */
export function contentLoader(folder: string, build = process.env.BUILD): (kind: Kind) => Loader {
  const contexts = new Map<Kind, LoaderContext>();
  let check: ReturnType<typeof contentChecker> | undefined;
  let content: ReadContent | undefined;
  /** What the store was filled with last. */
  let filled: ReadContent | undefined;
  let wasRight = true;

  function start(context: LoaderContext): ReadContent {
    // A second time for a kind is a new turn for all: Astro reads its configuration anew.
    contexts.clear();
    const handed = build === undefined ? undefined : takeContent(build);
    if (handed) return { entries: withProse(handed), bodies: handed.bodies, problems: [] };
    const root = fileURLToPath(new URL(`${folder}/`, context.config.root));
    check ??= contentChecker(root);
    content = check();
    filled = content.problems.length === 0 ? content : undefined;
    if (!context.watcher) {
      if (content.problems.length > 0) throw new ContentError(content.problems);
      return content;
    }
    tell(content);
    watch(context.watcher, root);
    return content;
  }

  function watch(watcher: NonNullable<LoaderContext['watcher']>, root: string): void {
    let timer: NodeJS.Timeout | undefined;
    watcher.add(root);
    watcher.on('all', (_event, path) => {
      if (relative(root, resolve(path)).startsWith('..')) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        content = check!();
        tell(content);
        if (content.problems.length > 0) return;
        for (const [kind, context] of contexts) fill(kind, context, content, filled);
        filled = content;
      }, settled);
    });
  }

  /** Tell every problem of the content, or that there is none any more. */
  function tell({ problems }: ReadContent): void {
    const isRight = problems.length === 0;
    if (!isRight) {
      console.error(`\n${formatProblems(problems)}`);
      console.error(
        `\n${countProblems(problems)}. The server runs on with the pages as they were; waiting for a change …`,
      );
    } else if (!wasRight) console.log('\nThe content is right again.');
    wasRight = isRight;
  }

  return (kind) => ({
    name: 'content',
    load: (context) => {
      if (content === undefined || contexts.has(kind)) content = start(context);
      contexts.set(kind, context);
      if (content.problems.length === 0) fill(kind, context, content);
      return Promise.resolve();
    },
  });
}

/**
 * What Astro needs of the entries of a build: those whose prose it compiles, without their fields. All else is read when pages
 * are rendered, so that the bundle does not hold it (`kept-bundle.ts`).
 */
function withProse({ entries, bodies }: HandedContent): ReadContent['entries'] {
  const prose = kindList.map((kind) => {
    const ids = [...entries[kind].keys()].filter((id) => bodies.has(entryKey(kind, id)));
    return [kind, new Map(ids.map((id) => [id, {}]))] as const;
  });
  return { ...entries, ...Object.fromEntries(prose) } as ReadContent['entries'];
}

/**
 * Put the entries of a kind into their collection.
 *
 * @param before what the collection was filled with, if it was; the reader gives what did not change as it was
 */
function fill(kind: Kind, context: LoaderContext, { entries, bodies }: ReadContent, before?: ReadContent): void {
  const { store } = context;
  for (const id of store.keys()) if (!entries[kind].has(id)) store.delete(id);
  for (const [id, data] of entries[kind]) {
    const key = entryKey(kind, id);
    if (before?.entries[kind].get(id) === data && before.bodies.get(key) === bodies.get(key)) continue;
    const filePath = fileOf(kind, id);
    const body = bodies.get(key)?.text;
    const digest = context.generateDigest({ data, body });
    // Prose is compiled when a page asks for it, by Astro's own compiler of MDX.
    const prose = body === undefined ? {} : { body, deferredRender: true };
    store.set({ id, data: { ...data }, filePath, digest, ...prose });
    if (body !== undefined) store.addModuleImport(filePath);
  }
  if (entries[kind].size > 0) return;
  // Astro warns of a collection that it never saw an entry of, and not of one that is empty now.
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
