import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { stampIn } from './kept-site.ts';
import type { Settled } from './settled-files.ts';

/** The folder of a new site, before it is written. */
export interface FilledSite {
  /** Paths of what was taken over: all files of lists that are as they were. */
  readonly taken: readonly string[];
  /** Remove what still stands there of the spare site, and folders in which nothing stands. */
  readonly removeRest: (written: Iterable<string>) => void;
}

/**
 * Make the folder of a new site, with the files of all lists that would give the same ones again.
 *
 * It begins as a spare site, if there is one: that before the one before. It has nearly all folders, and the files that were taken over
 * since; others stay until they are written again. So hardly a file or folder is made or removed from build to build: for some minutes
 * after it has removed thousands, ext4 takes several times as long to make new ones.
 *
 * @param site folder of the new site, which is not there yet
 * @param spare folder of the spare site, on the same disk; it becomes the new one
 * @param before folder of the site before
 * @param settled what can be taken from that
 */
export function fillSite(site: string, spare: string | undefined, before: string, settled: Settled): FilledSite {
  const wanted = [...settled.files].flatMap(([path, { list }]) => (settled.lists.has(list) ? [path] : []));
  const { kept, rest, folders } = beginWith(spare, site, settled);
  const made = new Set(folders.map((folder) => join(site, folder)));
  for (const path of wanted) {
    if (kept.has(path)) continue;
    const folder = dirname(join(site, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    takeFile(join(before, path), join(site, path));
  }
  const removeRest = (written: Iterable<string>): void => {
    const own = new Set(written);
    for (const path of rest) if (!own.has(path)) rmSync(join(site, path));
    const used = foldersOf(own);
    for (const folder of folders) if (!used.has(folder)) rmdirSync(join(site, folder));
  };
  return { taken: wanted, removeRest };
}

/** Give a file a second place, as a link where the disk has links: neither place is written to again. */
export function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Make the folder of a new site of a spare one, if there is one that can be used, or else anew. */
function beginWith(spare: string | undefined, site: string, settled: Settled): Cleared {
  if (spare !== undefined && move(spare, site)) {
    try {
      return clear(site, settled);
    } catch {
      // Somebody may not write there. It goes with the folder of this build, or is told of.
      renameSync(site, `${site}-before`);
    }
  }
  mkdirSync(site);
  return { kept: new Set(), rest: [], folders: [] };
}

/** Move a folder, if it is there and on the same disk. */
function move(from: string, to: string): boolean {
  if (!existsSync(from)) return false;
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}

/** What is left of a spare site. */
interface Cleared {
  /** Files that the new site takes over. */
  readonly kept: ReadonlySet<string>;
  /** Files that can be written to, as they stand nowhere else. */
  readonly rest: readonly string[];
  /** All folders, those within others first. */
  readonly folders: readonly string[];
}

/**
 * Leave of a spare site its folders, what is taken over, and what can be written to.
 *
 * @throws {Error} from the disk, where something cannot be removed or written to
 */
function clear(site: string, { lists, files }: Settled): Cleared {
  const kept = new Set<string>();
  const rest: string[] = [];
  const folders: string[] = [];
  const walk = (folder: string): void => {
    accessSync(join(site, folder), constants.W_OK);
    for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        walk(path);
        continue;
      }
      const settled = files.get(path);
      const found = lstatSync(join(site, path), { bigint: true });
      const isOurs = found.isFile() && (found.mode & 0o200n) !== 0n;
      if (settled && lists.has(settled.list) && isOurs && stampIn(found) === settled.stamp) kept.add(path);
      // In the place of what can be taken over, a link may come. What stands in another site, too, would change there with it.
      else if (!settled && isOurs && found.nlink === 1n) rest.push(path);
      else rmSync(join(site, path));
    }
    if (folder) folders.push(folder);
  };
  walk('');
  return { kept, rest, folders };
}

/** All folders that hold some of the files, by path. */
function foldersOf(files: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder))
      folders.add(folder);
  return folders;
}
