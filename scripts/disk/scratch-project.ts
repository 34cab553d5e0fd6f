import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All of the project but its content and its packages. */
const copied = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/**
 * Copy this project without its content into an empty folder, where it can be built without touching this one.
 *
 * Packages are linked one by one: what tools remember between builds stands in `node_modules/.astro` and
 * `node_modules/.vite`, and neither project may find the other's there.
 *
 * @param folder on the project's own disk, where Astro moves finished files faster; whatever it holds is removed
 */
export function makeScratchProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const path of copied) if (existsSync(path)) cpSync(path, join(folder, path), { recursive: true });
  for (const name of readdirSync('node_modules').filter((one) => one === '.bin' || !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}
