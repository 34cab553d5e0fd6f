import { unzipSync, zipSync } from 'fflate';

/**
 * Unpack the parts of an office file that are XML.
 *
 * @param most bytes of all parts together
 * @param tooLarge makes what is thrown when they are more; gets the bytes counted so far
 * @throws {Error} what `tooLarge` makes; that of the library if it is no archive
 */
export function unpackXml(
  bytes: Uint8Array,
  most: number,
  tooLarge: (size: number) => Error,
): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > most) throw tooLarge(size);
      return true;
    },
  });
}

/**
 * Pack parts again without pressing them: for a pressed part, the reader of workbooks would start a thread from a text, which our
 * policy forbids, and would wait for it forever (`fflate` 0.8.3, `unzip`).
 */
export const packPlain = (files: Record<string, Uint8Array>): ArrayBuffer => zipSync(files, { level: 0 }).buffer;
