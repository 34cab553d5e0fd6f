import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile } from '../../src/exports/data-file.ts';
import { packByZlib } from './pack-by-zlib.ts';

/** What came of it. */
export interface WrittenData {
  /** Path of each file from the home page: `api/v1/jobs.json` */
  readonly paths: readonly string[];
}

/**
 * Write the open data into the built site, one file after the other, so that only one is held at a time.
 *
 * @param files by path from the home page
 * @param outDir the built site
 */
export async function writeDataFiles(files: Iterable<DataFile>, outDir: string): Promise<WrittenData> {
  const made = new Set<string>();
  const paths: string[] = [];
  for (const { path, make } of files) {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, make(packByZlib));
    paths.push(path);
    // Signals are heard between two turns of the event loop alone.
    if (paths.length % 100 === 0) await new Promise((done) => setImmediate(done));
  }
  return { paths };
}
