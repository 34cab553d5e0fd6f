import type { DataList } from '../../src/exports/data-folders.ts';
import type { MakeFiles } from './make-files.ts';
import { packByZlib } from './pack-by-zlib.ts';

/**
 * Write the open data of a site, one file after the other, so that only one is held at a time.
 */
export async function writeDataFiles(lists: readonly DataList[], files: MakeFiles): Promise<void> {
  for (const { name, list } of lists) {
    // What is given to a file is in its function: it counts as made from all that its list read.
    const listed = () => list().map(({ path, make }) => ({ path, given: make, make: () => make(packByZlib) }));
    for (const [number, file] of (await files.list({ name, list: listed })).entries()) {
      await files.put(file);
      // Signals are heard between two turns of the event loop alone.
      if (number % 100 === 0) await new Promise((done) => setImmediate(done));
    }
  }
}
