import { hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.ts';

/** Keep a plain value for the next command: whole or not at all. Only Node of the same version can read it. */
export function writeBox(place: string, key: string, value: unknown): void {
  mkdirSync(dirname(place), { recursive: true });
  const bytes = serialize({ key, value });
  writeWhole(place, sumOf(bytes), bytes);
}

/** Get the value that was kept under a key; nothing where there is none, it was kept under another one, or the file is damaged. */
export function readBox<Value>(place: string, key: string): Value | undefined {
  try {
    const whole = readFileSync(place);
    const bytes = whole.subarray(sumLength);
    if (whole.subarray(0, sumLength).toString() !== sumOf(bytes)) return undefined;
    const box = deserialize(bytes) as { readonly key: string; readonly value: Value };
    return box.key === key ? box.value : undefined;
  } catch {
    return undefined;
  }
}

const sumLength = 40;
const sumOf = (bytes: Uint8Array): string => hash('sha1', bytes);
