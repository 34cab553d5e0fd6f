import { encode } from 'uqr';

/** A QR code as one path of dark modules in a square drawing. */
export interface SquareCode {
  /** Side of the drawing in modules, with the light margin of four that readers need. */
  readonly size: number;
  readonly path: string;
}

/**
 * Write an address as a QR code (ISO/IEC 18004, error correction M), for paper.
 *
 * @param address whole address, at most about 2 000 characters
 * @throws {RangeError} if the address does not fit
 */
export function squareCode(address: string): SquareCode {
  const { data, size } = encodeOrThrow(address);
  const runs = data.flatMap((row, y) => {
    const marks: string[] = [];
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && row[x]) x += 1;
      if (x > from) marks.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
    return marks;
  });
  return { size, path: runs.join('') };
}

function encodeOrThrow(address: string): { data: boolean[][]; size: number } {
  try {
    return encode(address, { ecc: 'M', border: 4 });
  } catch (error) {
    throw new RangeError(`the address is too long for a square code: ${address.slice(0, 60)}…`, { cause: error });
  }
}
