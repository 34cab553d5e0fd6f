import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { contentLoader } from '../../scripts/disk/content-loader.ts';
import { ContentError } from '../../src/domain/errors.ts';
import type { Kind } from '../../src/schemas/kinds.ts';
import { aContentFolder, textWith } from '../fixtures/a-content-folder.ts';

interface Stored {
  readonly id: string;
  readonly data: { readonly title?: string };
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

async function load(root: string, kinds: readonly Kind[], watcher?: EventEmitter) {
  const loaderOf = contentLoader(basename(root));
  const collections = kinds.map((kind) => ({ kind, ...aContext(root, watcher) }));
  for (const { kind, context } of collections) await loaderOf(kind).load(context);
  return collections;
}

describe('contentLoader(folder), for a build', () => {
  test('gives each collection its entries, and prose to be compiled by Astro', async () => {
    const [jobs, guides, uses] = await load(aContentFolder(), ['jobs', 'guides', 'uses']);
    expect([...jobs!.stored.keys()]).toEqual(['baker', 'counter-clerk']);
    expect(jobs!.stored.get('baker')).toMatchObject({ data: { title: 'Baker' }, filePath: 'content/jobs/baker.yaml' });
    expect(guides!.stored.get('how-a-bakery-is-read')).toMatchObject({
      filePath: 'content/guides/how-a-bakery-is-read.mdx',
      deferredRender: true,
    });
    expect(guides!.stored.get('how-a-bakery-is-read')!.body).toContain('Begin at the bottom');
    // An entry that comes and goes lets Astro know the collection, of which it would warn otherwise.
    expect(uses!.written).toEqual(['none']);
    expect(uses!.stored.size).toBe(0);
  });

  test('stops with every problem', async () => {
    const root = aContentFolder({ 'jobs/baker.yaml': '', 'tiers.yaml': 'a: "b' });
    const error = await load(root, ['jobs']).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).problems).toHaveLength(2);
  });
});

describe('contentLoader(folder), while dev runs', () => {
  test('keeps what was right last, tells what is wrong once, and takes it when it is mended', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const root = aContentFolder();
    const watcher = aWatcher();
    const [jobs, competencies] = await load(root, ['jobs', 'competencies'], watcher);
    const file = join(root, 'jobs/baker.yaml');
    const change = async (text: string, isDone: () => void) => {
      writeFileSync(file, text);
      watcher.emit('all', 'change', file);
      await vi.waitFor(isDone, 5000);
    };
    const right = readFileSync(file, 'utf8');
    competencies!.written.length = 0;

    await change(right.replace('title: Baker', 'titel: Baker'), () => expect(told).toHaveBeenCalledTimes(2));
    expect(jobs!.stored.get('baker')!.data.title).toBe('Baker');
    expect(
      told.mock.calls
        .flat()
        .join('\n')
        .match(/no field is called "titel"/g),
    ).toHaveLength(1);

    await change(textWith('jobs/baker.yaml', 'title: Baker', 'title: Bread Maker'), () =>
      expect(log).toHaveBeenCalled(),
    );
    expect(jobs!.stored.get('baker')!.data.title).toBe('Bread Maker');
    expect(log.mock.calls.flat()).toEqual(['\nThe content is right again.']);
    expect(competencies!.written).toEqual([]);

    watcher.emit('all', 'change', join(dirname(root), 'src/elsewhere.ts'));
    await new Promise((done) => setTimeout(done, 100));
    expect(log).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
