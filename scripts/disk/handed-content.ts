import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { kindList } from '../../src/schemas/kinds.ts';
import type { ReadContent } from './read-content.ts';

/** What a build hands over: content that keeps every rule. */
export type HandedContent = Pick<ReadContent, 'entries' | 'bodies'>;

const fileIn = (folder: string): string => join(folder, 'content.bin');

/**
 * Hand content that was read and checked to the processes that bundle and render, which would read and check it all again.
 * The entries of each kind come in the order of their identifiers, in which Astro's collections give them while the site is written.
 *
 * @param folder the folder of this build
 */
export function handContent(folder: string, { entries, bodies }: HandedContent): void {
  const inOrder = kindList.map((kind) => {
    const ofKind = [...(entries[kind] as ReadonlyMap<string, unknown>)];
    return [kind, new Map(ofKind.sort(([one], [other]) => one.localeCompare(other)))] as const;
  });
  const handed = { entries: { ...entries, ...Object.fromEntries(inOrder) }, bodies };
  writeFileSync(fileIn(folder), serialize(handed satisfies HandedContent));
}

/** Take the content that was handed to this build; undefined where none was. Only Node of the same version reads it. */
export function takeContent(folder: string): HandedContent | undefined {
  const isThere = statSync(fileIn(folder), { throwIfNoEntry: false })?.isFile();
  return isThere ? (deserialize(readFileSync(fileIn(folder))) as HandedContent) : undefined;
}
