import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** An editor writes a file in several steps, and git many files at once: they are told as one change, in milliseconds. */
const settled = 150;

/**
 * Tell of every change in a folder and the folders in it, also when the folder itself goes and comes back.
 *
 * Each folder is watched by itself: Node’s own recursive watch loses a file on Linux once an editor has saved it by
 * renaming a new file over it (Node 24).
 *
 * @returns a function that ends the watch
 */
export function watchFolder(root: string, onChange: () => void): () => void {
  const top = resolve(root);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;

  const unwatch = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // All anew, because a folder that was made again under its old name is another one. What changes in between is
      // seen by onChange, which reads afterward.
      unwatch();
      watchers = watchAll();
      onChange();
    }, settled);
  };
  const watchAll = () => [
    watch(dirname(top), (_event, name) => {
      if (name === null || name === basename(top)) soon();
    }),
    ...listFolders(top).flatMap((folder) => {
      try {
        return watch(folder, soon).on('error', soon);
      } catch (error) {
        if (existsSync(folder)) throw error;
        soon();
        return [];
      }
    }),
  ];
  watchers = watchAll();
  return unwatch;
}

function listFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  const inside = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [root, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
}
