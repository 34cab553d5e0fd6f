import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what one run of the suite makes once. */
    readonly once: string;
  }
}

/** Makes the folder before the suite, and takes it away after it. Other users may go through it. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-once-'));
  chmodSync(folder, 0o711);
  provide('once', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** How long another test file may take to make something, in seconds. */
const patience = 200;

/**
 * Make something once for all test files of a run, whichever asks first; the others wait until it is made.
 *
 * @param name of its folder
 * @param make fills the folder, which is not there yet
 * @returns the folder
 * @throws {Error} if it cannot be made, in every test file that asks for it
 */
export function makeOnce(name: string, make: (folder: string) => void): string {
  const folder = join(inject('once'), name);
  const [begun, made, failed] = [`${folder}-begun`, `${folder}-made`, `${folder}-failed`];
  try {
    mkdirSync(begun);
  } catch {
    for (let turn = 0; !existsSync(made) && !existsSync(failed) && turn < patience * 10; turn += 1) pause(100);
    if (!existsSync(made)) throw new Error(`another test file could not make "${name}"`);
    return folder;
  }
  try {
    make(folder);
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
  writeFileSync(made, '');
  return folder;
}

const pause = (milliseconds: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
