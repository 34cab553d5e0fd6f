import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ReadContent } from './read-content.ts';

/** What a build hands to Astro: content that keeps every rule. */
export type HandedContent = Pick<ReadContent, 'entries' | 'bodies'>;

const fileIn = (folder: string): string => join(folder, 'content.bin');

/**
 * Hand content that was read and checked to Astro, which runs in a process of its own and would read and check it all again.
 *
 * @param folder the folder of this build
 */
export const handContent = (folder: string, { entries, bodies }: HandedContent): void =>
  writeFileSync(fileIn(folder), serialize({ entries, bodies } satisfies HandedContent));

/** Take the content that was handed to this build; undefined where none was. Only Node of the same version reads it. */
export function takeContent(folder: string): HandedContent | undefined {
  const isThere = statSync(fileIn(folder), { throwIfNoEntry: false })?.isFile();
  return isThere ? (deserialize(readFileSync(fileIn(folder))) as HandedContent) : undefined;
}
