import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'identifiers';

/** The single file that the ledger was before it had one for each file of entries, by path from `content/`. */
export const formerFile = `${folder}.json`;

/** Whether a file of the content belongs to the ledger, by path from `content/`. */
export const isLedgerFile = (path: string): boolean => path === formerFile || path.split('/')[0] === folder;

/**
 * List the files of a ledger, by path from `content/`, in order; dotfiles are left out. A folder that is called like a file
 * is listed as one, to be told of. Empty when there is no folder.
 */
export function listLedgerFiles(root: string): string[] {
  const walk = (path: string): string[] =>
    readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.endsWith('.json')) return walk(inside);
      return entry.name.startsWith('.') ? [] : inside;
    });
  try {
    return walk(folder).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
