/** Bits in a row, as they are written. */
export interface BitWriter {
  /** Write a whole number from 0 to 2^`width` − 1; at most 32 bits. */
  readonly number: (value: number, width: number) => void;
  /** Write a whole number of any size from 0 on, small ones short (Elias gamma of one more): 0 takes 1 bit, 6 takes 5. */
  readonly count: (value: number) => void;
  /** What was written, with zeros up to a whole byte. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** Begin a row of bits. */
export function writeBits(): BitWriter {
  const bits: number[] = [];
  const number = (value: number, width: number): void => {
    for (let i = width - 1; i >= 0; i -= 1) bits.push((value >>> i) & 1);
  };
  return {
    number,
    count: (value) => {
      const width = 32 - Math.clz32(value + 1);
      number(0, width - 1);
      number(value + 1, width);
    },
    bytes: () => {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      bits.forEach((bit, i) => (bytes[i >> 3]! |= bit << (7 - (i & 7))));
      return bytes;
    },
  };
}

/** Bits in a row, as they are read. Past the end there are zeros, and `isOver` says so. */
export interface BitReader {
  readonly number: (width: number) => number;
  readonly count: () => number;
  /** Whether more was read than there is. */
  readonly isOver: () => boolean;
}

/** Read what `writeBits` wrote. */
export function readBits(bytes: Uint8Array): BitReader {
  let at = 0;
  const number = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i += 1, at += 1) value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const isOver = (): boolean => at > bytes.length * 8;
  return {
    number,
    count: () => {
      let width = 0;
      while (width < 32 && !isOver() && number(1) === 0) width += 1;
      return 2 ** width + number(width) - 1;
    },
    isOver,
  };
}
