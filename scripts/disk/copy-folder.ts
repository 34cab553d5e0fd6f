import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copy a small folder at once. Its kin of Node that works beside other things (`cp`) asks for its turn several times for each file, and would
 * wait for seconds while this process makes the files beside the pages; `cpSync` calls a full disk an error of input and output (Node 24.21).
 *
 * @param into it is made when it is not there
 * @returns paths of its files
 */
export function copyFolder(from: string, into: string): string[] {
  mkdirSync(into, { recursive: true });
  return readdirSync(from, { withFileTypes: true }).flatMap((entry) => {
    const [source, place] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory()) return copyFolder(source, place).map((path) => `${entry.name}/${path}`);
    copyFileSync(source, place);
    return entry.name;
  });
}
