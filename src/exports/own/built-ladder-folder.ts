import { zipSync } from 'fflate';
import { entryOf } from '../../building/ladder/entry.ts';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import { namesOf } from '../../building/ladder/names.ts';
import { readMe } from '#messages/build-ladder-files.ts';
import { type Digest, ladderLedger } from './built-ladder-ledger.ts';
import { ladderYaml } from './built-ladder-yaml.ts';

/** The files to put under `content/`, by their paths from there: the entry of a ladder, and its file of the ledger. */
export async function ladderFiles(
  ladder: BuiltLadder,
  today: string,
  digest: Digest,
): Promise<Readonly<Record<string, string>>> {
  const names = namesOf(ladder);
  const entry = entryOf(ladder, names);
  return {
    [`ladders/${names.ladder}.yaml`]: ladderYaml(entry, ladder),
    [`identifiers/ladders/${names.ladder}.json`]: await ladderLedger(ladder, entry, names, today, digest),
  };
}

/** Pack them as a folder `content/` in an archive, with a page that says what to do with it. */
export async function ladderFolder(
  ladder: BuiltLadder,
  today: string,
  digest: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = await ladderFiles(ladder, today, digest);
  const encoder = new TextEncoder();
  const packed = zipSync(
    {
      'README.txt': encoder.encode(readMe(Object.keys(files))),
      ...Object.fromEntries(Object.entries(files).map(([path, words]) => [`content/${path}`, encoder.encode(words)])),
    },
    { mtime: new Date(`${today}T12:00:00`) },
  );
  return new Uint8Array(packed);
}
