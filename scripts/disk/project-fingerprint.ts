import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What says nothing about the project: what is made from it, as the types that Astro writes, or kept by other programs. */
const passedOver = /^(?:node_modules|\.git|\.astro|dist.*|\.cache|reports|shots|coverage|.*\.log)$/;

/**
 * Sum up all that a check of the project can depend on: the name and the bytes of every file, the packages that are
 * installed, and the version of Node.
 *
 * @param root folder of the project
 * @param isPart whether a file counts, by its path: `src/pages/index.astro`; of a folder, whether anything in it does: `src/`
 * @returns the same for the same project, another one for every change
 */
export function projectFingerprint(root: string, isPart: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (folder: string): void => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (folder === '' && passedOver.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const found = entry.isSymbolicLink() ? statSync(join(root, path), { throwIfNoEntry: false }) : entry;
      if (found?.isDirectory()) {
        if (isPart(`${path}/`)) visit(path);
      } else if (found?.isFile() && isPart(path)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
    }
  };
  visit('');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed)) hash.update('\0installed\0').update(readFileSync(installed));
  return hash.digest('hex');
}

/** Whether this was the fingerprint when `rememberGreen` was last called with this file. */
export function wasGreen(file: string, fingerprint: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
}

/** Write down that all was well with the project of this fingerprint. */
export function rememberGreen(file: string, fingerprint: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}
