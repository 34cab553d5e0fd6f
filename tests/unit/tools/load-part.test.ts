import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPart, runScript } from '../../../src/tools/load-part.ts';

/**
 * A browser that remembers, for the life of a page, that the script at an address failed, as Firefox does: neither it nor
 * what imports it can then be run at that address.
 */
function aBrowser(scripts: Readonly<Record<string, string>>, imports: RegExp) {
  const broken = new Set<string>();
  const cached = new Set<string>();
  const asked: string[] = [];
  /** Addresses whose next request the network drops. */
  const drops = new Set<string>();
  const request = (address: string): string => {
    const path = new URL(address, 'https://site.example/').pathname.split('/').at(-1)!;
    if (drops.delete(path)) throw new TypeError('the network is gone');
    cached.add(path);
    return scripts[path]!;
  };
  const run = (address: string): Promise<unknown> => {
    asked.push(address.split('/').at(-1)!);
    return runOne(address);
  };
  const runOne = async (address: string): Promise<unknown> => {
    if (broken.has(address)) throw new TypeError(`error loading dynamically imported module: ${address}`);
    const path = new URL(address, 'https://site.example/').pathname.split('/').at(-1)!;
    try {
      const code = cached.has(path) ? scripts[path]! : request(address);
      for (const [, one] of code.matchAll(imports)) await runOne(new URL(one!, address).href);
    } catch (error) {
      broken.add(address);
      throw error;
    }
    return { ran: path };
  };
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address.split('/').at(-1)!);
    return new Response(request(address));
  });
  return { run, fetched, drops, asked };
}

const scripts = {
  'part.js': 'import{h as e}from"./view.js";import"./words.js";export{e as start}',
  'view.js': 'import { x } from "./words.js";let y=()=>import(`./later.js`)',
  'words.js': 'export const x = 1',
  'later.js': 'export const never = 1',
};
const imports = /(?:from|import)\s*"(\.[^"]+)"/g;
/** As the bundler writes it, with what the part imports by itself or by another. */
const loadBy = (run: (address: string) => Promise<unknown>) =>
  Object.assign(() => run('https://site.example/part.js'), {
    toString: () => 'async()=>{let{start:e}=await import(`./part.js`);return{start:e}}',
  });
const paths = ['assets/part.js', 'assets/view.js', 'assets/words.js'];

afterEach(() => vi.unstubAllGlobals());

describe('loadPart(load, scripts)', () => {
  test('fetches a part with all that it imports at once, each once, and runs it', async () => {
    const { run, fetched, asked } = aBrowser(scripts, imports);
    expect(await loadPart(loadBy(run), paths)).toEqual({ ran: 'part.js' });
    expect(fetched).toEqual(['part.js', 'view.js', 'words.js']);
    expect(asked).toEqual(['part.js']);
  });

  test('fetches a part that imports nothing', async () => {
    const { run, fetched } = aBrowser({ 'part.js': '' }, imports);
    expect(await loadPart(loadBy(run))).toEqual({ ran: 'part.js' });
    expect(fetched).toEqual(['part.js']);
  });

  test.for(['part.js', 'view.js', 'words.js'])(
    'works when tried again after the network dropped %s',
    async (script) => {
      const { run, drops } = aBrowser(scripts, imports);
      drops.add(script);
      await expect(loadPart(loadBy(run), paths)).rejects.toThrow('the network is gone');
      expect(await loadPart(loadBy(run), paths)).toEqual({ ran: 'part.js' });
    },
  );

  test('works when tried again after the host was too busy for a script', async () => {
    const { run } = aBrowser(scripts, imports);
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async () => new Response('busy', { status: 503 }));
    await expect(loadPart(loadBy(run), paths)).rejects.toThrow('503');
    vi.stubGlobal('fetch', fetch);
    expect(await loadPart(loadBy(run), paths)).toEqual({ ran: 'part.js' });
  });

  test('gives what the bundler makes of a part that shares a script with others', async () => {
    const { run, fetched } = aBrowser({ 'part.js': '' }, imports);
    const shared = Object.assign(async () => ((await run('https://site.example/part.js')) as { ran: string }).ran, {
      toString: () => '()=>import(`./part.js`).then(e=>e.ran)',
    });
    expect(await loadPart(shared)).toBe('part.js');
    expect(fetched).toEqual(['part.js']);
  });

  test('calls what has no address of its own, as on the development server', async () => {
    expect(await loadPart(async () => 'loaded')).toBe('loaded');
  });
});

describe('runScript(address)', () => {
  test('asks another address after each failure, and the same one for as long as it works', async () => {
    const { run, drops, asked } = aBrowser({ 'index.js': '' }, imports);
    const address = 'https://site.example/index.js';
    for (let i = 0; i < 2; i += 1) {
      drops.add('index.js');
      await expect(runScript(address, run)).rejects.toThrow('the network is gone');
    }
    for (let i = 0; i < 2; i += 1) expect(await runScript(address, run)).toEqual({ ran: 'index.js' });
    expect(asked).toEqual(['index.js', 'index.js?again=1', 'index.js?again=2', 'index.js?again=2']);
  });
});
