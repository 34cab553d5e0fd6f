import type { DataList } from '../../src/exports/data-folders.ts';
import type { MakeFiles } from './make-files.ts';
import { packByZlib } from './pack-by-zlib.ts';

/** Milliseconds in a row. Between two turns of the event loop signals are heard, and the program that makes the search index gets on. */
const longest = 5;

/**
 * Write the open data of a site, one file after the other, so that only one is held at a time.
 */
export async function writeDataFiles(lists: readonly DataList[], files: MakeFiles): Promise<void> {
  let since = performance.now();
  for (const { name, list } of lists) {
    // What is given to a file is in its function: it counts as made from all that its list read.
    const listed = () => list().map(({ path, make }) => ({ path, given: make, make: () => make(packByZlib) }));
    for (const file of await files.list({ name, list: listed })) {
      await files.put(file);
      if (performance.now() - since < longest) continue;
      await new Promise((done) => setImmediate(done));
      since = performance.now();
    }
  }
}
