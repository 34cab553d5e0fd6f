import type { OwnRecord } from '../schemas/record.ts';
import { cannotUnpack, dataOf, packText, unpackText } from './packed-text.ts';
import { type ReadRecord, readRecord, type Reading } from './read.ts';
import type { Trouble } from './troubles.ts';
import { writeRecord } from './write.ts';

/**
 * How long a link may be, in characters. Up to `safe` every program that people send links with keeps it whole; beyond `most`
 * a file is the better way. A link has about 35 characters for each answer.
 */
export const linkLengths = { safe: 2000, most: 8000 } as const;

const name = 'record';
const version = 1;

/**
 * Write a whole record as the fragment of an address: `#record=1.eJy…`. A fragment is never sent to a server. The packing is
 * the browser's own (zlib, which also tells damage), so that nothing is loaded for it.
 *
 * @returns nothing where the browser cannot pack, which those from before 2023 cannot
 */
export async function writeLink(record: OwnRecord): Promise<string | undefined> {
  const packed = await packText(writeRecord(record));
  return packed === undefined ? undefined : `#${name}=${version}.${packed}`;
}

/** Whether the fragment of an address holds a record: `#record=1.eJy…`. */
export const isLink = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/** Read a record out of the fragment of an address. Never throws: a damaged link ends in a trouble that says so. */
export async function readLink(fragment: string, reading: Reading = {}): Promise<ReadRecord> {
  const found = dataOf(fragment, name);
  if (!found) return refused({ what: 'no-link', path: [] });
  if (found.version > version) return refused({ what: 'newer', version: found.version, known: version, path: [] });
  const text = await unpackText(found.data);
  if (text === undefined || text === cannotUnpack)
    return refused({ what: text === undefined ? 'damaged-link' : 'cannot-unpack', path: [] });
  return readRecord(text, reading);
}

const refused = (trouble: Trouble): ReadRecord => ({ record: undefined, troubles: [trouble] });
