import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, dist, readAt, zipped } from '../fixtures/built-site.ts';

const pages = builtPages();
const styles = (page: BuiltPage) => page.fetched.filter((href) => href.endsWith('.css'));
/** A function that remembers what it made of each address: thousands of pages ask for the same few files. */
function remembering<T>(make: (address: string) => T): (address: string) => T {
  const made = new Map<string, T>();
  return (address) => {
    if (!made.has(address)) made.set(address, make(address));
    return made.get(address)!;
  };
}
const styleAt = remembering((address) => readAt(address).toString());
const sizeOf = remembering((address) => zipped(readAt(address)));
const weight = (page: BuiltPage) => zipped(page.html) + styles(page).reduce((sum, href) => sum + sizeOf(href), 0);
const heaviest = (kind: (path: string) => boolean): { path: string; bytes: number } =>
  pages
    .filter(({ path }) => kind(path))
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .reduce((a, b) => (b.bytes > a.bytes ? b : a));

/** Scripts that a script imports at once, and those that it loads later. */
const importsOf = remembering((address) => {
  const code = readAt(address).toString();
  const found = (pattern: RegExp): string[] =>
    [...code.matchAll(pattern)].map(([, target]) => new URL(target!, `https://site${address}`).pathname);
  return {
    atOnce: found(/(?:^|[;}\s])import\s*(?:[^'"`()]*?from\s*)?['"`](\.[^'"`]+)['"`]/g),
    later: found(/\bimport\(\s*['"`](\.[^'"`]+)['"`]/g),
  };
});

/** Bytes of a page’s scripts with all that they import. */
const scriptBytes = (page: BuiltPage): number => bytesOf(scriptFiles(page));

/** Bytes of some scripts. */
const bytesOf = (addresses: ReadonlySet<string>): number => [...addresses].reduce((sum, one) => sum + sizeOf(one), 0);

/** Scripts of a page with all that they import: at once, and, when asked for, later. */
const scriptFiles = (page: BuiltPage, later = false): Set<string> =>
  scriptsFrom(
    page.scripts.filter((src) => src !== 'inline'),
    later,
  );

/** Some scripts with all that they import. */
function scriptsFrom(addresses: readonly string[], later = false): Set<string> {
  const seen = new Set<string>();
  const follow = (address: string): void => {
    if (seen.has(address)) return;
    seen.add(address);
    const imports = importsOf(address);
    imports.atOnce.forEach(follow);
    if (later) imports.later.forEach(follow);
  };
  addresses.forEach(follow);
  return seen;
}

describe('sizes of the built site', () => {
  test('a competency or behavior page with its styles fits one initial TCP window', () => {
    const found = heaviest((path) =>
      /^\/(?:competencies|industries\/[^/]+)\/(?!(?:check|schedule|worksheets)\/)[^/]+\//.test(path),
    );
    expect(found.bytes, found.path).toBeLessThanOrEqual(14_336);
  });

  test('all questions of a job or a model on paper with their styles stay under 28 kB', () => {
    const found = heaviest((path) => /^\/(?:jobs|industries)\/[^/]+\/check\/$/.test(path));
    expect(found.bytes, found.path).toBeLessThanOrEqual(28_000);
  });

  test.for([
    ['facets', 'facets'],
    ['job-matrix', 'job-matrix'],
    ['compare-place', 'picker'],
    ['routes-form', 'routes-form'],
    ['statements', 'statements'],
    ['self-check-place', 'check-menu'],
    ['paper-check', 'paper-check'],
    ['letters', 'lines'],
    ['search-place', 'search-place'],
    ['figure ladder', 'ladder'],
    ['figure pyramid', 'pyramid'],
    ['figure matrix', 'matrix'],
    ['figure clusters', 'clusters'],
  ])('the styles of “%s” come with the pages that have it, and with no other', ([name, rule]) => {
    const has = (page: BuiltPage) => new RegExp(`class="[^"]*\\b${name}\\b`).test(page.html);
    const holdsRule = remembering((href) =>
      new RegExp(`@layer (?:tools|figures)\\{.*\\.${rule}\\b`).test(styleAt(href)),
    );
    const styled = (page: BuiltPage) => styles(page).some(holdsRule);
    // What has a page of its own is drawn like the answer of the tool, and what somebody builds like what the site has.
    const sharing = /^\/(?:compare|routes)\/.|^\/build\//;
    const without = pages.filter((page) => has(page) && !styled(page));
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(has).length).toBeGreaterThan(0);
    // One file of styles serves all pages of a kind: a job without responsibilities has no matrix, but its kind has.
    const kindOf = ({ path }: BuiltPage) => `${path.split('/')[1]} ${path.split('/').length}`;
    const kinds = new Set(pages.filter(has).map(kindOf));
    const elsewhere = pages.filter((page) => styled(page) && !kinds.has(kindOf(page)) && !sharing.test(page.path));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test('the styles of every page weigh at most 4.9 kB, with the window of the search; those of its results come when it is opened', () => {
    const everywhere = styles(pages[0]!).filter((href) => pages.every((page) => styles(page).includes(href)));
    expect(everywhere).toHaveLength(1);
    expect(sizeOf(everywhere[0]!)).toBeLessThanOrEqual(4_900);
    expect(styleAt(everywhere[0]!)).toContain('.search-dialog');
    expect(styleAt(everywhere[0]!)).not.toContain('.hits');
    const opener = readdirSync(join(dist, 'assets')).find((name) => /^EveryPage\..*js$/.test(name))!;
    const [later] = /[^"'`]*\.css/.exec(readAt(`/assets/${opener}`).toString())!;
    expect(styleAt(later)).toContain('.hits');
  });

  test('a job or industry page with its styles stays under 32 kB', () => {
    const found = heaviest((path) => /^\/(?:jobs|industries)\/[^/]+\/$/.test(path));
    expect(found.bytes, found.path).toBeLessThanOrEqual(32_000);
  });

  test('a page of papers with its styles stays under 32 kB', () => {
    const found = heaviest((path) => /^\/(?:jobs\/[^/]+\/papers|industries\/[^/]+\/schedule)\/$/.test(path));
    expect(found.bytes, found.path).toBeLessThanOrEqual(32_000);
  });

  test('a page of routes from one job or place with its styles stays under 20 kB, and the data of all routes under 1.5 kB a ladder', () => {
    const found = heaviest((path) => /^\/routes\/[^/]+\/(?:[^/]+\/)?$/.test(path));
    expect(found.bytes, found.path).toBeLessThanOrEqual(20_000);
    const ladders = pages.filter(({ path }) => /^\/ladders\/[^/]+\/$/.test(path)).length;
    expect(sizeOf('/routes/lattice.json') / ladders).toBeLessThanOrEqual(1500);
  });

  test('lists with their styles stay under 30 kB, and so does the matrix', () => {
    const found = heaviest((path) =>
      /^\/(?:competencies|industries|jobs(?:\/by\/[^/]+)?|matrix(?:\/[^/]+)?)\/$/.test(path),
    );
    expect(found.bytes, found.path).toBeLessThanOrEqual(30_000);
  });

  test('what suits a person: the page with its styles stays under 32 kB, what it reads under 60 kB', () => {
    expect(heaviest((path) => path === '/explore/').bytes).toBeLessThanOrEqual(32_000);
    expect(sizeOf('/explore/things.json')).toBeLessThanOrEqual(60_000);
  });

  test('opening a framework: the first view with its styles and scripts stays under 60 kB, what of ours may match under 300 kB', () => {
    const page = pages.find(({ path }) => path === '/open/')!;
    expect(weight(page) + scriptBytes(page)).toBeLessThanOrEqual(60_000);
  });

  test('a page with resources and its styles stays under 30 kB', () => {
    const found = heaviest((path) => path.startsWith('/resources/'));
    expect(found.bytes, found.path).toBeLessThanOrEqual(30_000);
  });

  test('a credential page fits one initial TCP window too, and the list of them stays under 30 kB', () => {
    const found = heaviest((path) => /^\/credentials\/[^/]+\/$/.test(path));
    expect(found.bytes, found.path).toBeLessThanOrEqual(14_336);
    expect(heaviest((path) => path === '/credentials/').bytes).toBeLessThanOrEqual(30_000);
  });

  test('no page carries script of its own making in it, one that is only read at most 3 kB, and one with a choice of sectors or texts to copy 3.3 kB', () => {
    expect(pages.filter(({ scripts }) => scripts.includes('inline')).map(({ path }) => path)).toEqual([]);
    const heavy = pages
      .filter(
        ({ path }) =>
          !/^\/(?:search|competencies|jobs|credentials|occupations|explore|map|open|resources|stories|compare|routes|build\/\w+|matrix(?:\/[^/]+)?|self-check(?:\/[^/]+)?|worksheets(?:\/[^/]+)?)\/$/.test(
            path,
          ),
      )
      .map((page) => ({
        path: page.path,
        bytes: scriptBytes(page),
        most: page.ids.has('sector') || /\/(?:papers|schedule)\/$/.test(page.path) ? 3_300 : 3_000,
      }))
      .filter(({ bytes, most }) => bytes > most);
    expect(heavy).toEqual([]);
  });

  test('a page with all the tools that it may load later stays under 43 kB, not counting the search that any page may open, which stays under 31 kB', () => {
    const search = scriptFiles(
      pages.find(({ path }) => path === '/search/')!,
      true,
    );
    expect(bytesOf(search)).toBeLessThanOrEqual(31_000);
    // The search is found by following what is loaded later.
    expect(bytesOf(search)).toBeGreaterThan(15_000);
    // Mapping a curriculum, worksheets, the builders and the self-check have tests of their own.
    const all = pages
      .filter(({ path }) => !/^\/(?:map|self-check|worksheets|build)\//.test(path))
      .map((page) => ({
        path: page.path,
        bytes: bytesOf(scriptFiles(page, true).difference(search.difference(scriptFiles(page)))),
      }));
    // What several tools share comes whole, though each uses a part of it: some 2 kB on the page of routes.
    expect(all.filter(({ bytes }) => bytes > 43_000)).toEqual([]);
  });

  test('mapping a curriculum: the first view with its styles and data stays under 60 kB of scripts, and what reads and writes files comes when it is asked for', () => {
    const page = pages.find(({ path }) => path === '/map/')!;
    expect(bytesOf(scriptFiles(page))).toBeLessThanOrEqual(40_000);
    expect(bytesOf(scriptFiles(page)) + sizeOf('/map/choices.json') + weight(page)).toBeLessThanOrEqual(90_000);
    // Papa Parse, the reader and the writer of workbooks, and their packer.
    // The readers of frameworks come one by one, for a file of their format.
    expect(bytesOf(scriptFiles(page, true))).toBeLessThanOrEqual(230_000);
  });

  test('worksheets: the first view with its styles and scripts stays under 52 kB, what it reads first under 15 kB, and what reads and writes files comes when it is asked for', () => {
    const tools = pages.filter(({ path }) => path.startsWith('/worksheets/'));
    expect(tools.map(({ path }) => path).sort()).toEqual([
      '/worksheets/',
      '/worksheets/answer/',
      '/worksheets/survey/',
    ]);
    expect(sizeOf('/worksheets/rows.json')).toBeLessThanOrEqual(15_000);
    for (const page of tools) {
      expect(bytesOf(scriptFiles(page)) + weight(page), page.path).toBeLessThanOrEqual(52_000);
      // The reader and the writer of workbooks, and their packer.
      expect(bytesOf(scriptFiles(page, true)), page.path).toBeLessThanOrEqual(130_000);
    }
  });

  test('building a model: the first view stays under 60 kB of scripts, and each part that comes later under 25 kB', () => {
    const page = pages.find(({ path }) => path === '/build/model/')!;
    const first = scriptFiles(page);
    expect(bytesOf(first)).toBeLessThanOrEqual(60_000);
    const later = [...scriptFiles(page, true)].flatMap((from) =>
      importsOf(from).later.filter((to) => !importsOf(from).atOnce.includes(to)),
    );
    // The pyramid, a block’s words with its hints, changes, merging, files.
    expect(new Set(later).size).toBeGreaterThan(5);
    for (const part of new Set(later))
      expect(bytesOf(scriptsFrom([part]).difference(first)), part).toBeLessThanOrEqual(25_000);
  });

  test('building a ladder: the scripts of the first view stay under 50 kB, with its styles and data under 80 kB, no later part brings more than 45 kB, and the layout stays with its thread', () => {
    const page = pages.find(({ path }) => path === '/build/ladder/')!;
    const first = scriptFiles(page);
    expect(bytesOf(first)).toBeLessThanOrEqual(50_000);
    expect(bytesOf(first) + weight(page) + sizeOf('/build/ladder/choices.json')).toBeLessThanOrEqual(80_000);
    expect(sizeOf('/build/ladder/occupations.json')).toBeLessThanOrEqual(40_000);
    const later = [...scriptFiles(page, true)].flatMap((from) =>
      importsOf(from).later.filter((to) => !importsOf(from).atOnce.includes(to)),
    );
    expect(new Set(later).size).toBeGreaterThan(2);
    for (const part of later) expect(bytesOf(scriptsFrom([part]).difference(first)), part).toBeLessThanOrEqual(45_000);
    const lays = remembering((address) => readAt(address).toString().includes('sugiyama'));
    const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => lays(`/assets/${name}`)).length).toBeGreaterThan(0);
    const elsewhere = pages.filter((one) => one.path !== page.path && [...scriptFiles(one, true)].some(lays));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    expect([...first].filter(lays)).toEqual([]);
    const threads = scripts.filter((name) => /^(?:layout|check|changes)-worker/.test(name));
    expect(threads).toHaveLength(3);
    for (const name of threads) expect(sizeOf(`/assets/${name}`), name).toBeLessThanOrEqual(60_000);
  });

  test('the self-check, whose views come one by one, begins with at most 40 kB, and nothing that it loads later brings more than 25 kB', () => {
    const checks = pages.filter(({ path }) => path.startsWith('/self-check/'));
    expect(checks.length).toBeGreaterThan(5);
    for (const page of checks) {
      const first = scriptFiles(page);
      expect(bytesOf(first), page.path).toBeLessThanOrEqual(40_000);
      const later = [...scriptFiles(page, true)].flatMap((from) =>
        importsOf(from).later.filter((to) => !importsOf(from).atOnce.includes(to)),
      );
      // The views, and what writes files.
      expect(new Set(later).size).toBeGreaterThan(10);
      for (const part of later)
        expect(bytesOf(scriptsFrom([part]).difference(first)), part).toBeLessThanOrEqual(25_000);
    }
  });

  test('what is loaded later is loaded by our own function, which can try again, and never by the bundler’s', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
    const codes = scripts.map((name) => [name, readAt(`/assets/${name}`).toString()] as const);
    // A thread loads its own parts: what failed there is forgotten with the thread.
    const threads = scripts.filter((name) => /^opener[.-]/.test(name)).map((name) => `/assets/${name}`);
    expect(threads).toHaveLength(1);
    const ofThreads = new Set(threads);
    for (const address of ofThreads) for (const one of Object.values(importsOf(address)).flat()) ofThreads.add(one);
    const later = codes.filter(([name, code]) => /\bimport\([`'"]\./.test(code) && !ofThreads.has(`/assets/${name}`));
    expect(codes.filter(([, code]) => code.includes('vite:preloadError'))).toEqual([]);
    expect(codes.filter(([, code]) => code.includes('?again='))).toHaveLength(1);
    expect(later.length).toBeGreaterThan(3);
    for (const [name, code] of later) expect(code, name).toMatch(/from\s*["'`]\.\/load-part\./);
  });

  test('two fonts weigh at most 70 kB', () => {
    const fonts = readdirSync(join(dist, 'fonts')).filter((name) => name.endsWith('.woff2'));
    expect(fonts).toHaveLength(2);
    const bytes = fonts.reduce((sum, name) => sum + statSync(join(dist, 'fonts', name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(70_000);
  });
});
