import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData, SSRManifest } from 'astro';
import type { FileList, FileToMake } from './make-files.ts';
import { WholeResponse } from './whole-response.ts';

/** A page or a file that the bundle makes. Making it throws whatever the page throws. */
export interface Page extends FileToMake {
  /** The file of the source that makes it: `src/pages/index.astro` */
  readonly component: string;
  readonly url: URL;
}

/** The pages of one file of `src/pages`. */
export interface PageList extends FileList<Page> {
  /** Read the code that makes them, which happens by itself when they are listed. */
  readonly load: () => Promise<unknown>;
}

/** What the entry of the bundle exports, as far as it is used here (Astro 7.3.4, `dist/core/build/app.js`). */
interface BundleEntry {
  readonly manifest: SSRManifest;
  readonly app: Required<Omit<ConstructorParameters<typeof StaticPaths>[0], 'manifest'>> & {
    readonly setInternals: (internals: object) => void;
    readonly setOptions: (options: object) => void;
    readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>;
  };
}

/**
 * Load a bundle that Astro made. Before pages are listed, the atlas must be handed over (`site/handed-atlas.ts`).
 * Astro renders with the app of the bundle in the same way, but in the process that bundled.
 *
 * @param folder absolute path of the bundle
 * @returns a list for each file of `src/pages`: all are the same, in the same order, in every process
 * @throws {Error} if it is none
 */
export async function loadBundle(folder: string): Promise<readonly PageList[]> {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error(`${folder} holds no bundle of pages`);
  // Astro makes smaller images after the pages are rendered, in its own process.
  const addStaticImage = (): never => {
    throw new Error('images of astro:assets are not made here: put the image into public/');
  };
  Object.assign(globalThis, { astroAsset: { addStaticImage }, Response: WholeResponse });
  const { app, manifest } = (await import(pathToFileURL(join(folder, entry)).href)) as BundleEntry;
  // Astro asks for the code of a page each time it makes one, and to import it again takes longer than to remember it.
  for (const [component, load] of manifest.pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    manifest.pageMap!.set(component, () => (loaded ??= load()));
  }
  // Astro asks what it holds in memory for the style sheets of a page. The manifest names the same.
  const sheets = manifest.routes.map(
    ({ routeData: { route, component }, styles }) =>
      [`${route}&${component}`, { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) }] as const,
  );
  app.setInternals({ pagesByKeys: new Map(sheets), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: tellWarning } } } });
  const list = async (one: (typeof manifest.routes)[number]): Promise<readonly Page[]> => {
    const narrowed = {
      manifest: { ...manifest, routes: [one] },
      routeCache: app.routeCache,
      getComponentByRoute: (route: RouteData) => app.getComponentByRoute(route),
    };
    return (await new StaticPaths(narrowed).getAll()).map(({ pathname, route }) => {
      const place = placeOf(pathname, route, manifest);
      return {
        ...place,
        component: route.component,
        given: route.pathname === undefined ? givenTo(pathname, route) : undefined,
        make: () => render(place.url, route),
      };
    });
  };
  /** What a list gives to one of its pages. */
  const givenTo = (pathname: string, route: RouteData): unknown => {
    const listed = app.routeCache.get(route)?.staticPaths.keyed.get(pathname);
    if (!listed) throw new Error(`Astro does not tell what is given to ${pathname}`);
    return listed.props;
  };
  const render = async (url: URL, route: RouteData): Promise<Uint8Array> => {
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status >= 300 && response.status < 400)
      throw new Error('it answers with a redirect, which no file can; see src/pages/[...redirect].astro');
    return response.bytes();
  };
  return manifest.routes.map((one) => ({
    name: `${one.routeData.component} ${one.routeData.route}`,
    list: () => list(one),
    load: () => app.getComponentByRoute(one.routeData),
  }));
}

/** Where a page stands, with a folder for each page but the one for addresses that lead nowhere. */
function placeOf(pathname: string, { type }: RouteData, { site, base }: SSRManifest): Pick<Page, 'path' | 'url'> {
  const path = pathname.replace(/^\/|\/$/g, '');
  const isPage = type === 'page';
  const url = new URL(`${base.replace(/\/$/, '')}/${path}${isPage && path !== '' ? '/' : ''}`, site);
  if (!isPage) return { url, path };
  if (path === '404') return { url, path: '404.html' };
  return { url, path: path === '' ? 'index.html' : `${path}/index.html` };
}

/** What Astro warns of while it renders. */
function tellWarning({ level, label, message }: Readonly<Record<'level' | 'label' | 'message', string>>): void {
  if (level === 'warn' || level === 'error') console.error(`[${level}] [${label}] ${message}`);
}
