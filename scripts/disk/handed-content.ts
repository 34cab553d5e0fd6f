import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entries } from '../../src/domain/atlas/entries.ts';
import { kindList } from '../../src/schemas/kinds.ts';
import type { ReadContent } from './read-content.ts';
import type { Settled } from './settled-files.ts';

/** What a build hands over: content that keeps every rule, and what can be taken from the site before. */
export interface HandedContent extends Pick<ReadContent, 'entries' | 'bodies'> {
  readonly settled: Settled;
  /** Folder of the site before. */
  readonly before: string;
}

const fileIn = (folder: string): string => join(folder, 'content.bin');

/** Put the entries of each kind into the order of their identifiers, in which pages get them. */
export function inOrder(entries: Entries): Entries {
  const ordered = kindList.map((kind) => {
    const ofKind = [...(entries[kind] as ReadonlyMap<string, unknown>)];
    return [kind, new Map(ofKind.sort(([one], [other]) => one.localeCompare(other)))] as const;
  });
  return { ...entries, ...(Object.fromEntries(ordered) as Partial<Entries>) };
}

/**
 * Hand content that was read and checked to the processes that bundle and render, which would read and check it all again.
 *
 * @param folder the folder of this build
 * @param content its entries in order (`inOrder`)
 */
export function handContent(folder: string, content: HandedContent): void {
  writeFileSync(fileIn(folder), serialize(content));
}

/** Take the content that was handed to this build; undefined where none was. Only Node of the same version reads it. */
export function takeContent(folder: string): HandedContent | undefined {
  const isThere = statSync(fileIn(folder), { throwIfNoEntry: false })?.isFile();
  return isThere ? (deserialize(readFileSync(fileIn(folder))) as HandedContent) : undefined;
}
