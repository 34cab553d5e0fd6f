import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint } from '../../src/domain/errors.ts';

/** Bytes at the end of a page that are looked at. */
const tail = 16;

/** What every build must have. */
export interface ExpectedSite {
  /** Pages by path from the home page, each with a slash at its end: `jobs/nurse/` */
  readonly pages: Iterable<string>;
  /** All files that were written or taken over, by path from the home page: `api/v1/jobs.json` */
  readonly written: readonly string[];
  /** Those taken from the build before, which looked at them: it is enough that they are there. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Look at a built site as a whole before it is published: no file is empty, no page breaks off, nothing of the builder’s own
 * stands in it, and all that the content promises is there.
 *
 * @param folder the built site
 */
export function findSiteFaults(folder: string, { pages, written, taken }: ExpectedSite): Complaint[] {
  const found = listAll(folder);
  const there = new Set(found.flatMap(({ path, isFile }) => (isFile ? path : [])));
  const fix = 'build again; if it comes back, look for what else writes there';
  const say = (path: string, what: string, mend = fix): Complaint => ({ where: join(folder, path), what, fix: mend });
  const own = found.flatMap(({ path }) =>
    /^(?:\.(?!well-known$|nojekyll$)|.*\.mjs$)/.test(path.slice(path.lastIndexOf('/') + 1)) ? path : [],
  );
  const wanted = new Set([...[...pages].map((page) => `${page}index.html`), ...written, '404.html']);
  const seen = new Set<string>();
  const twice = written.filter((path) => seen.size === seen.add(path).size);
  return [
    ...own.map((path) => say(path, 'belongs to the builder, not to the site')),
    ...[...there].flatMap((path) => {
      if (taken.has(path)) return [];
      const file = join(folder, path);
      if (!path.endsWith('.html')) return statSync(file).size === 0 ? say(path, 'is empty') : [];
      const end = endOf(file);
      return end === '' ? say(path, 'is empty') : end.trimEnd().endsWith('</html>') ? [] : say(path, 'breaks off');
    }),
    ...[...wanted].filter((path) => !there.has(path)).map((path) => say(path, 'is missing')),
    ...twice.map((path) =>
      say(
        path,
        'is written twice: two pages, files of data or files of public/ have this address',
        'give one of them another',
      ),
    ),
  ];
}

/** All files and folders in a folder, by path from it: in half the time that Node takes to list them. */
function listAll(root: string, folder = ''): { readonly path: string; readonly isFile: boolean }[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    const own = { path, isFile: entry.isFile() };
    return entry.isDirectory() ? [own, ...listAll(root, path)] : own;
  });
}

function endOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const bytes = Buffer.alloc(Math.min(tail, size));
    readSync(handle, bytes, 0, bytes.length, Math.max(0, size - tail));
    return bytes.toString('utf8');
  } finally {
    closeSync(handle);
  }
}
