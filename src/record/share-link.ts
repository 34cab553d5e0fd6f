import type { OwnRecord } from '../schemas/record.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { mostText } from './read-json.ts';
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
export const writeLink = (record: OwnRecord): Promise<string | undefined> =>
  packFragment(name, version, writeRecord(record));

/**
 * Pack a text into a fragment under a name: `#model=1.eJy…`.
 *
 * @returns nothing where the browser cannot pack, or where the text is longer than any that is unpacked
 */
export async function packFragment(as: string, of: number, text: string): Promise<string | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return packed && `#${as}=${of}.${toBase64url(packed)}`;
}

/** Unpack the text that a fragment holds under a name. Never throws: what cannot be unpacked ends in a trouble. */
export async function unpackFragment(
  fragment: string,
  as: string,
  known: number,
): Promise<{ readonly text: string } | { readonly trouble: Trouble }> {
  const found = dataOf(fragment, as);
  if (!found) return { trouble: { what: 'no-link', path: [] } };
  if (found.version > known) return { trouble: { what: 'newer', version: found.version, known, path: [] } };
  if (typeof DecompressionStream === 'undefined') return { trouble: { what: 'cannot-unpack', path: [] } };
  const packed = fromBase64url(found.data);
  const bytes = packed && (await through(packed, new DecompressionStream('deflate')));
  return bytes ? { text: new TextDecoder().decode(bytes) } : { trouble: { what: 'damaged-link', path: [] } };
}

/** Whether the fragment of an address holds a record: `#record=1.eJy…`. */
export const isLink = (fragment: string): boolean => dataOf(fragment, name) !== undefined;

/** Read a record out of the fragment of an address. Never throws: a damaged link ends in a trouble that says so. */
export async function readLink(fragment: string, reading: Reading = {}): Promise<ReadRecord> {
  const unpacked = await unpackFragment(fragment, name, version);
  return 'text' in unpacked ? readRecord(unpacked.text, reading) : { record: undefined, troubles: [unpacked.trouble] };
}

/** What a fragment holds under a name, however the programs it went through have wrapped, escaped or ended it. */
export function dataOf(
  fragment: string,
  name: string,
): { readonly version: number; readonly data: string } | undefined {
  const plain = fragment
    .replaceAll(/%3D/gi, '=')
    .replaceAll(/%23/g, '#')
    .replaceAll(/%0[AD]|%20|\s/gi, '');
  const [, version, data = ''] = new RegExp(`(?:^|[#&])${name}=(\\d{1,4})\\.([\\w-]*)`).exec(plain) ?? [];
  return version === undefined ? undefined : { version: Number(version), data };
}

/** Send bytes through a stream; nothing for what it refuses, and for what would unpack to more than any record has. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length > mostText) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
