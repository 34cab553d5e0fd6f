import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Complaint } from '../../src/domain/errors.ts';
import { findTextFault, type TextFault } from '../../src/reading/check-text.ts';

/** Why a file cannot be used, by the name of what it breaks. */
export interface FileFault extends Complaint {
  readonly rule: TextFault['rule'] | 'unreachable' | 'noFile' | 'utf8';
}

/**
 * Read a file of the content as text, without the byte-order mark that some editors put before it.
 *
 * @param where name of the file for people: `content/jobs/nurse.yaml`
 * @returns the text, or why it cannot be used: it is no file, no text, half of a merge, or holds what nobody can see
 */
export function readText(file: string, where: string): string | FileFault {
  try {
    const kind = kindOfFile(file);
    if (kind !== undefined) {
      const fix = 'put the file itself in its place, or take it away';
      return { rule: 'noFile', where, what: `is ${kind} and no file`, fix };
    }
    const bytes = readFileSync(file);
    if (!isUtf8(bytes)) return { rule: 'utf8', where, what: 'the file is not UTF-8 text', fix: 'save it as UTF-8' };
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    return findTextFault(text, where) ?? text;
  } catch (error) {
    return unreadable(where, error);
  }
}

/** Say that something cannot be read, and what the machine calls the reason. */
export function unreadable(where: string, error: unknown): FileFault {
  return {
    rule: 'unreachable',
    where,
    what: `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    fix: 'check that it is there and that you may read it',
  };
}

/** What stands in the place of a file: reading a pipe would wait for ever. */
function kindOfFile(file: string): string | undefined {
  const found = statSync(file);
  if (found.isFile()) return undefined;
  if (found.isDirectory()) return 'a folder, or a link to one,';
  return found.isFIFO() ? 'a named pipe' : found.isSocket() ? 'a socket' : 'a device';
}
