/** The text of a file, and in what it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Tell UTF-16 by its mark; undefined for bytes without one. */
export const utf16Of = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;

/** Read the bytes of a file as text: UTF-8, UTF-16 by its mark, and what is no UTF-8 as Windows-1252, which spreadsheets still write. */
export function textOfBytes(bytes: Uint8Array): DecodedText {
  const read = (encoding: DecodedText['encoding'], fatal = false): DecodedText => ({
    text: new TextDecoder(encoding, { fatal }).decode(bytes),
    encoding,
  });
  const marked = utf16Of(bytes);
  if (marked) return read(marked);
  try {
    return read('utf-8', true);
  } catch {
    return read('windows-1252');
  }
}
