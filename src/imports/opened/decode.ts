import { mostBytes } from '../../domain/opened/limits.ts';
import { CannotOpen, type FileRemark } from '../../domain/opened/report.ts';

/** The text of a file, and what there is to say of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly FileRemark[];
}

/**
 * Read the bytes of a file as text: UTF-8, UTF-16 by its mark, and what is no UTF-8 as Windows-1252, which spreadsheets still
 * write; the last is told.
 *
 * @throws {CannotOpen} if it is empty or larger than the limit
 */
export function decode(bytes: Uint8Array): Decoded {
  checkSize(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return told(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return told(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    return told(bytes, 'windows-1252');
  }
}

/** @throws {CannotOpen} if a file is empty or larger than the limit */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CannotOpen({ what: 'empty' });
  if (bytes.length > mostBytes) throw new CannotOpen({ what: 'too-large', size: bytes.length, most: mostBytes });
}

const told = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  remarks: [{ what: 'encoding', encoding }],
});
