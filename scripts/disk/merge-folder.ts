import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Move all that a folder holds into another one on the same disk. A folder that is in both is merged, too; a folder that is
 * in one alone is moved whole, which takes no longer than one file.
 *
 * @throws {Error} naming the path that is a file in both, or from the disk
 */
export function mergeFolder(from: string, into: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [join(from, entry.name), join(into, entry.name)];
    if (!existsSync(place)) renameSync(source, place);
    else if (entry.isDirectory()) mergeFolder(source, place);
    else throw new Error(`${place} is written by Astro and beside it: only one of both can be published`);
  }
}
