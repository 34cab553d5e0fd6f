import { type BigIntStats, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBox, writeBox } from './kept-box.ts';
import type { ReadNote } from './note-reads.ts';

/** A file of the site, and what it was made from. */
export interface KeptFile {
  /** The list that it comes from: `src/pages/jobs/[job].astro` */
  readonly list: string;
  /** Sum of what the list gives it; nothing where that cannot be summed up, and the note says that all of the list was read. */
  readonly given: string | undefined;
  readonly note: number;
}

/** What can be made again only where something that it was made from has changed. */
export interface MadeFrom {
  readonly notes: readonly ReadNote[];
  /** Name of a list of files → number of the note of what its names were made from. */
  readonly lists: ReadonlyMap<string, number>;
  /** By path from the home page. */
  readonly files: ReadonlyMap<string, KeptFile>;
}

/** What a build remembers of the site that it made, for the build after it. */
export interface KeptSite extends MadeFrom {
  /** Sum of all that every file depends on: source, packages, settings, tables of others. */
  readonly key: string;
  /** Folder of the site. */
  readonly into: string;
  /** Every fact of the content, by name, with the sum of what it says (`atlas-facts.ts`). */
  readonly names: readonly string[];
  readonly sums: readonly string[];
  /** What shows whether somebody else wrote a file since: its size and when it was written. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** Remember a site. */
export const keepSite = (place: string, { key, into, ...site }: KeptSite): void => {
  writeBox(place, `${key} ${into}`, site);
};

/** Recall the site of the build before; nothing where there is none, it was made from another source, or the file is damaged. */
export function recallSite(place: string, key: string, into: string): KeptSite | undefined {
  const site = readBox<Omit<KeptSite, 'key' | 'into'>>(place, `${key} ${into}`);
  return site && { key, into, ...site };
}

/** What changes when somebody writes a file; nothing where there is none. A link to the file leaves it as it is. */
export function stampOf(folder: string, path: string): string | undefined {
  const found = statSync(join(folder, path), { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? stampIn(found) : undefined;
}

/** The same of a file that was looked at. */
export const stampIn = ({ size, mtimeNs }: BigIntStats): string => `${size} ${mtimeNs}`;
