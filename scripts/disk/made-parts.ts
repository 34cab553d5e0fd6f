import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { MadeFrom } from './kept-site.ts';

/** What one process of a build made, from what, and what it took from the site before. */
export interface MadePart {
  readonly made: MadeFrom;
  readonly taken: readonly string[];
}

const folderIn = (build: string): string => join(build, 'made');

/** Make the place where processes tell what they have made, before anybody does. */
export function openMade(build: string): void {
  mkdirSync(folderIn(build));
}

/** Tell the build what this process has made. */
export function tellMade(build: string, { made, taken }: MadePart): void {
  writeFileSync(join(folderIn(build), `${process.pid}.bin`), serialize({ made, taken }));
}

/** What the processes of a build have told. */
export const hearMade = (build: string): MadePart[] =>
  readdirSync(folderIn(build)).map((name) => deserialize(readFileSync(join(folderIn(build), name))) as MadePart);
