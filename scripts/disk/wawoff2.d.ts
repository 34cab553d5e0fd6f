/** Google’s WOFF2 for Node, which comes without types. */
declare module 'wawoff2' {
  /** Unpack a WOFF2 font to TrueType or OpenType. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
