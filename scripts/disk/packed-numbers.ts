/** Whole numbers from 0 to a billion, in few bytes where most of them are near the one before: what each adds to that, seven bits a byte (LEB128). */
export type PackedNumbers = Uint8Array<ArrayBuffer>;

/** Most bytes of one number. */
const most = 5;
let room = new Uint8Array(4096);

/** Pack numbers, in their order. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  if (room.length < most * numbers.length) room = new Uint8Array(2 * most * numbers.length);
  let [at, before] = [0, 0];
  for (const number of numbers) {
    const step = number - before;
    before = number;
    // Steps down and up in turn, so that both are short.
    let rest = step < 0 ? -2 * step - 1 : 2 * step;
    while (rest > 127) {
      room[at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[at++] = rest;
  }
  return room.slice(0, at);
}

/** The numbers that were packed, in their order. */
export function unpackNumbers(packed: PackedNumbers): number[] {
  const numbers: number[] = [];
  let [number, rest, bits] = [0, 0, 0];
  for (const byte of packed) {
    rest |= (byte & 127) << bits;
    bits += 7;
    if (byte > 127) continue;
    number += rest & 1 ? -(rest >>> 1) - 1 : rest >>> 1;
    numbers.push(number);
    [rest, bits] = [0, 0];
  }
  return numbers;
}
