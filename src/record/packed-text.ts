import { fromBase64url, toBase64url } from './base64url.ts';
import { mostText } from './read-json.ts';

/** What is given in place of a text where the browser cannot unpack. */
export const cannotUnpack: unique symbol = Symbol('cannot unpack');

/**
 * Pack a text for the fragment of an address. The packing is the browser's own (zlib, which also tells damage), so that nothing is loaded
 * for it.
 *
 * @returns undefined where the browser cannot pack, which those from before 2023 cannot
 */
export async function packText(text: string): Promise<string | undefined> {
  if (typeof CompressionStream === 'undefined') return undefined;
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return toBase64url(packed!);
}

/** Unpack what `packText` made; undefined for what is damaged. Never throws. */
export async function unpackText(data: string): Promise<string | typeof cannotUnpack | undefined> {
  if (typeof DecompressionStream === 'undefined') return cannotUnpack;
  const packed = fromBase64url(data);
  const bytes = packed && (await through(packed, new DecompressionStream('deflate')));
  return bytes && new TextDecoder().decode(bytes);
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
