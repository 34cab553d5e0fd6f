import { appendFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Write a file whole or not at all: who reads it meanwhile, or after a process that ended too early, finds the one before or none.
 *
 * @param file in a folder that is there
 * @param pieces of the file, one after the other
 * @throws {Error} from the disk
 */
export function writeWhole(file: string, ...pieces: readonly (string | Uint8Array)[]): void {
  writeFileSync(`${file}.new`, '');
  for (const piece of pieces) appendFileSync(`${file}.new`, piece);
  renameSync(`${file}.new`, file);
}
