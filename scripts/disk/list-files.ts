import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What to do about what is not as it should be. */
interface Care {
  /** Whether a folder of this name is called like a file, and is listed as one, to be told of. */
  readonly isFile?: (name: string) => boolean;
  /** What to do about a folder that cannot be read, by its path; without it, the error is thrown. */
  readonly onFault?: (path: string, error: unknown) => void;
}

/**
 * Every file under a folder, by path from it with forward slashes, in order; files and folders whose name begins with a dot are
 * left out. A link is listed and not
 * followed, as one to a folder above would lead round and round.
 */
export const listFiles = (root: string, care: Care = {}): string[] => walk(root, '', care).sort();

function walk(root: string, folder: string, care: Care): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() && !care.isFile?.(entry.name) ? walk(root, path, care) : path;
    });
  } catch (error) {
    if (!care.onFault) throw error;
    care.onFault(folder, error);
    return [];
  }
}
