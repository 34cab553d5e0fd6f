import { unzipSync, zipSync } from 'fflate';
import { addressCells } from './cell-addresses.ts';

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
 * Pack the parts of a workbook as its reader can take them: without pressing them, as for a pressed part it would start a thread from a text,
 * which our policy forbids, and would wait for it forever (`fflate` 0.8.3, `unzip`); and with the address of each cell.
 */
export function packForReader(parts: Readonly<Record<string, Uint8Array>>): ArrayBuffer {
  const ready = Object.entries(parts).map(([name, part]) => [name, isSheet(name) ? addressCells(part) : part] as const);
  return zipSync(Object.fromEntries(ready), { level: 0 }).buffer;
}

const isSheet = (name: string): boolean => /(?:^|\/)worksheets\/[^/]+\.xml$/.test(name);
