import { dataOf, linkLengths, packText, unpackText } from '../../record/packed-text.ts';
import type { BuiltLadder } from './ladder.ts';
import { type ReadLadder, readLadder } from './read.ts';
import { writeLadder } from './write.ts';

const name = 'ladder';
const version = 1;

/**
 * Write a whole ladder as the fragment of an address: `#ladder=1.eJy…`. A fragment is never sent to a server.
 *
 * @returns undefined where the browser cannot pack, and `too-long` where no program keeps so long a link whole
 */
export async function writeLadderLink(ladder: BuiltLadder): Promise<string | undefined> {
  const link = await packText(name, version, writeLadder(ladder));
  return link !== undefined && link.length > linkLengths.most ? tooLong : link;
}

/** What is given in place of a link that would be too long. */
export const tooLong = 'too-long';

/** Whether the fragment of an address holds a ladder. */
export const isLadderLink = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/** Read a ladder out of the fragment of an address. Never throws. @param spareId UUID for a ladder whose own is damaged */
export async function readLadderLink(fragment: string, spareId: string): Promise<ReadLadder> {
  const read = await unpackText(fragment, name, version);
  return 'text' in read ? readLadder(read.text, spareId) : { ladder: undefined, troubles: [read.trouble] };
}
