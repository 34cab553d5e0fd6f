import type { OwnRecord } from '../schemas/record.ts';
import { dataOf, packText, unpackText } from './packed-text.ts';
import { type ReadRecord, readRecord, type Reading } from './read.ts';
import { writeRecord } from './write.ts';

const name = 'record';
const version = 1;

/**
 * Write a whole record as the fragment of an address: `#record=1.eJy…`. A fragment is never sent to a server. The packing is
 * the browser's own (zlib, which also tells damage), so that nothing is loaded for it.
 *
 * @returns nothing where the browser cannot pack, which those from before 2023 cannot
 */
export const writeLink = (record: OwnRecord): Promise<string | undefined> =>
  packText(name, version, writeRecord(record));

/** Whether the fragment of an address holds a record: `#record=1.eJy…`. */
export const isLink = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/** Read a record out of the fragment of an address. Never throws: a damaged link ends in a trouble that says so. */
export async function readLink(fragment: string, reading: Reading = {}): Promise<ReadRecord> {
  const read = await unpackText(fragment, name, version);
  return 'text' in read ? readRecord(read.text, reading) : { record: undefined, troubles: [read.trouble] };
}
