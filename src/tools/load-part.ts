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
 * fetched before the first of them is run: what the network fails to bring then fails where it can be tried again.
 *
 * @param load ``() => import(`./part.js`)``, or ``() => import(`./shared.js`).then(e=>e.t)`` for a part that shares a script with others
 * @param scripts paths of the script and of those that it imports, with the folder of this one: `assets/view.js`
 */
export async function loadPart<T>(load: () => Promise<T>, scripts: readonly string[] = []): Promise<T> {
  const part = /\bimport\(["'`](\.[^"'`]+)/.exec(String(load))?.[1];
  if (part !== undefined) {
    const here = (path: string): string => new URL(path, import.meta.url).href;
    const all = new Set([here(part), ...scripts.map((path) => here(path.replace(/^.*\//, './')))]);
    // This script is there.
    all.delete(import.meta.url);
    await Promise.all([...all].map(fetchWhole));
  }
  return load();
}

async function fetchWhole(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await response.blob();
}

type Run = (address: string) => Promise<unknown>;
