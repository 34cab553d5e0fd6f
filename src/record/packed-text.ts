import { fromBase64url, toBase64url } from './base64url.ts';
import { mostText } from './read-json.ts';
import type { Trouble } from './troubles.ts';

/**
 * How long a link may be, in characters. Up to `safe` every program that people send links with keeps it whole; beyond `most`
 * a file is the better way. A link of a record has about 35 characters for each answer.
 */
export const linkLengths = { safe: 2000, most: 8000 } as const;

/**
 * Pack a text into the fragment of an address, under a name.
 *
 * @returns nothing where the browser cannot pack
 */
export async function packText(name: string, version: number, text: string): Promise<string | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return `#${name}=${version}.${toBase64url(packed!)}`;
}

/**
 * Unpack the text that a fragment holds under a name. Never throws.
 *
 * @param known the version that the caller can read
 */
export async function unpackText(
  fragment: string,
  name: string,
  known: number,
): Promise<{ readonly text: string } | { readonly trouble: Trouble }> {
  const found = dataOf(fragment, name);
  if (!found) return refused({ what: 'no-link', path: [] });
  if (found.version > known) return refused({ what: 'newer', version: found.version, known, path: [] });
  if (typeof DecompressionStream === 'undefined') return refused({ what: 'cannot-unpack', path: [] });
  const packed = fromBase64url(found.data);
  const bytes = packed && (await through(packed, new DecompressionStream('deflate')));
  return bytes ? { text: new TextDecoder().decode(bytes) } : refused({ what: 'damaged-link', path: [] });
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

const refused = (trouble: Trouble): { readonly trouble: Trouble } => ({ trouble });

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
