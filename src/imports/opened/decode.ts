import { mostBytes } from '../../domain/opened/limits.ts';
import { CannotOpen, type FileRemark } from '../../domain/opened/report.ts';
import { textOfBytes } from '../text-of-bytes.ts';

/** The text of a file, and what there is to say of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly FileRemark[];
}

/**
 * Read the bytes of a file as text. What is no UTF-8 is told.
 *
 * @throws {CannotOpen} if it is empty or larger than the limit
 */
export function decode(bytes: Uint8Array): Decoded {
  checkSize(bytes);
  const { text, encoding } = textOfBytes(bytes);
  return { text, remarks: encoding === 'utf-8' ? [] : [{ what: 'encoding', encoding }] };
}

/** @throws {CannotOpen} if a file is empty or larger than the limit */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CannotOpen({ what: 'empty' });
  if (bytes.length > mostBytes) throw new CannotOpen({ what: 'too-large', size: bytes.length, most: mostBytes });
}
