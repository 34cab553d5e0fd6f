import { readBox, writeBox } from './kept-box.ts';
import { projectFingerprint } from './project-fingerprint.ts';
import { nothingRemembered, type Remembered } from './read-content.ts';

/** Sum up all that decides what a file of the content says: our own code, packages, and Node. */
const readerSum = (): string => projectFingerprint('.', (path) => /^(?:src|scripts)\//.test(path));

/**
 * Read content with what the command before remembers of it: to read all files anew takes two thirds of a check.
 *
 * @param root folder of the content
 * @param place where it is kept: `.cache/content.bin`
 * @param read reads the folder, and remembers
 */
export function readWithMemory<Read>(root: string, place: string, read: (known: Remembered) => Read): Read {
  const key = `${readerSum()} ${root}`;
  const known = readBox<Remembered>(place, key) ?? nothingRemembered();
  known.news = 0;
  const made = read(known);
  if (known.news > 0) writeBox(place, key, known);
  return made;
}
