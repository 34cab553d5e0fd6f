import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const folder = 'identifiers';

/** The single file that the ledger was before it had one for each file of entries, by path from `content/`. */
export const formerFile = `${folder}.json`;

/** Whether a file of the content belongs to the ledger, by path from `content/`. */
export const isLedgerFile = (path: string): boolean => path === formerFile || path.split('/')[0] === folder;

/**
 * List the files of a ledger, by path from `content/`, in order; dotfiles are left out. A folder that is called like a file
 * is listed as one, to be told of. Empty when there is no folder.
 */
export const listLedgerFiles = (root: string): string[] =>
  listFiles(join(root, folder), {
    isFile: (name) => name.endsWith('.json'),
    onFault: (_path, error) => {
      if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    },
  }).map((path) => `${folder}/${path}`);
