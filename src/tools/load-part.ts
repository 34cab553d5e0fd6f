/**
 * Scripts that are loaded on first use. Browsers that keep to what the HTML standard said until 2026, Firefox among them,
 * remember for the life of a page that the script at an address failed, and fail everything that imports it.
 */

/** Addresses of scripts that could not be run, with how often. */
const failed = new Map<string, number>();

/**
 * Run a script of this site. After a failure, the same script is asked for at another address.
 *
 * @param address from the page, or whole
 * @param run for tests; what runs the script at an address
 * @throws what the browser says when the script cannot be had
 */
export async function runScript<T>(address: string, run: Run = (one) => import(/* @vite-ignore */ one)): Promise<T> {
  const times = failed.get(address) ?? 0;
  try {
    return (await run(times === 0 ? address : `${address}?again=${times}`)) as T;
  } catch (error) {
    failed.set(address, times + 1);
    throw error;
  }
}

/**
 * Load a part of the program: what the bundler makes of every `import('./part.ts')` (`astro.config.mjs`). Its scripts are
 * fetched before the first of them is run, because a script that another one imports cannot be asked for at another
 * address: what the network fails to bring then fails where it can be tried again.
 *
 * @param load ``() => import(`./part.js`)``, or ``() => import(`./shared.js`).then(e=>e.t)`` for a part that shares a script with others
 * @param scripts paths of the script and of those that it imports, with the folder of this one: `assets/view.js`
 * @param run for tests; what runs the script at an address
 */
export async function loadPart<T>(load: () => Promise<T>, scripts: readonly string[] = [], run?: Run): Promise<T> {
  const asked = partAskedBy(String(load));
  if (!asked) return load();
  const here = (path: string): string => new URL(path, import.meta.url).href;
  const address = here(asked.path);
  const all = new Set([address, ...scripts.map((path) => here(path.replace(/^.*\//, './')))]);
  await Promise.all([...all].map(fetchWhole));
  const script = await runScript<Readonly<Record<string, unknown>>>(address, run);
  return (asked.member === undefined ? script : script[asked.member]) as T;
}

/**
 * Read what a function loads: the path of a script, and, where the bundler put the part into a script with others, the name that the part has there. Undefined for
 * what is written otherwise.
 */
function partAskedBy(code: string): { readonly path: string; readonly member?: string } | undefined {
  const [, path, rest] = /\bimport\(["'`](\.[^"'`]+)["'`]\)(\.then\([^)]*\))?/.exec(code) ?? [];
  if (path === undefined) return undefined;
  if (rest === undefined) return { path };
  const member = /^\.then\(\(?([\w$]+)\)?\s*=>\s*\1\.([\w$]+)\)$/.exec(rest)?.[2];
  return member === undefined ? undefined : { path, member };
}

async function fetchWhole(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await response.text();
}

type Run = (address: string) => Promise<unknown>;
