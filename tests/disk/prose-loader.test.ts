import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { proseLoader } from '../../scripts/disk/prose-loader.ts';
import { ContentError } from '../../src/domain/errors.ts';
import type { ProseKind } from '../../src/schemas/kinds.ts';
import { handedAtlas, onAtlasHanded } from '../../src/site/handed-atlas.ts';
import { aContentFolder, textWith } from '../fixtures/a-content-folder.ts';

interface Stored {
  readonly id: string;
  readonly data: object;
  readonly filePath?: string;
  readonly body?: string;
  readonly deferredRender?: boolean;
}

/** What Astro hands to a loader, as far as ours asks for it, with the entries that come into the store. */
function aContext(root: string, watcher?: EventEmitter) {
  const stored = new Map<string, Stored>();
  const written: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${dirname(root)}/`) },
    generateDigest: (data: unknown) => JSON.stringify(data),
    watcher,
    store: {
      keys: () => [...stored.keys()],
      delete: (id: string) => stored.delete(id),
      addModuleImport: () => undefined,
      set: (entry: Stored) => {
        written.push(entry.id);
        stored.set(entry.id, entry);
      },
    },
  };
  return { stored, written, context: context as unknown as LoaderContext };
}

const aWatcher = () => Object.assign(new EventEmitter(), { add: () => undefined });

async function load(root: string, kinds: readonly ProseKind[], watcher?: EventEmitter) {
  const loaderOf = proseLoader(basename(root));
  const collections = kinds.map((kind) => ({ kind, ...aContext(root, watcher) }));
  for (const { kind, context } of collections) await loaderOf(kind).load(context);
  return collections;
}

describe('proseLoader(folder), for a build', () => {
  test('gives each collection its prose, to be compiled by Astro, and no fields', async () => {
    const [guides, uses] = await load(aContentFolder(), ['guides', 'uses']);
    expect([...guides!.stored.values()]).toEqual([
      expect.objectContaining({
        id: 'how-a-bakery-is-read',
        data: {},
        filePath: 'content/guides/how-a-bakery-is-read.mdx',
        body: expect.stringContaining('Begin at the bottom') as string,
        deferredRender: true,
      }),
    ]);
    // An entry that comes and goes lets Astro know the collection, of which it would warn otherwise.
    expect(uses!.written).toEqual(['none']);
    expect(uses!.stored.size).toBe(0);
  });

  test('stops with every problem', async () => {
    const root = aContentFolder({ 'jobs/baker.yaml': '', 'tiers.yaml': 'a: "b' });
    const error = await load(root, ['guides']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).problems).toHaveLength(2);
  });
});

describe('proseLoader(folder), while dev runs', () => {
  test('keeps what was right last, tells what is wrong once, and takes it when it is mended', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const root = aContentFolder();
    const watcher = aWatcher();
    const [guides, industries] = await load(root, ['guides', 'industries'], watcher);
    const handed = vi.fn();
    onAtlasHanded(handed);
    const job = 'jobs/baker.yaml';
    const guide = 'guides/how-a-bakery-is-read.mdx';
    const change = async (file: string, text: string, isDone: () => void) => {
      writeFileSync(join(root, file), text);
      watcher.emit('all', 'change', join(root, file));
      await vi.waitFor(isDone, 5000);
    };
    const title = () => handedAtlas().atlas.jobs.get('baker')!.title;
    const right = readFileSync(join(root, job), 'utf8');
    expect(title()).toBe('Baker');
    for (const { written } of [guides!, industries!]) written.length = 0;

    await change(job, right.replace('title: Baker', 'titel: Baker'), () => expect(told).toHaveBeenCalledTimes(2));
    expect([title(), handed.mock.calls.length]).toEqual(['Baker', 0]);
    expect(
      told.mock.calls
        .flat()
        .join('\n')
        .match(/no field is called "titel"/g),
    ).toHaveLength(1);

    await change(job, textWith(job, 'title: Baker', 'title: Bread Maker'), () => expect(log).toHaveBeenCalled());
    expect([title(), handed.mock.calls.length]).toEqual(['Bread Maker', 1]);
    expect(log.mock.calls.flat()).toEqual(['\nThe content is right again.']);
    // No prose has changed, so that Astro has nothing to do.
    expect([...guides!.written, ...industries!.written]).toEqual([]);

    await change(guide, `${readFileSync(join(root, guide), 'utf8')}\nRye is dark.\n`, () =>
      expect(guides!.written).toEqual(['how-a-bakery-is-read']),
    );
    expect(guides!.stored.get('how-a-bakery-is-read')!.body).toContain('Rye is dark.');
    expect(industries!.written).toEqual([]);

    watcher.emit('all', 'change', join(dirname(root), 'src/elsewhere.ts'));
    await new Promise((done) => setTimeout(done, 100));
    expect([log.mock.calls.length, handed.mock.calls.length]).toEqual([1, 2]);
    vi.restoreAllMocks();
  });
});
