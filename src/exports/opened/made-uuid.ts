const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID in the common spelling. */
export const isUuid = (text: string): boolean => uuid.test(text);

/** Bits of a hash, from a seed, by FNV-1a with a last stirring as in MurmurHash3; the same for the same text. */
function hash(text: string, seed: number): number {
  let bits = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Make a UUID of an id that is none, the same for the same id, as CASE asks for UUIDs. It is of version 8 (RFC 9562), which
 * leaves its bits to whoever makes it. It is no secret and no proof.
 *
 * @param space the framework that the id is of, so that two frameworks with items “1” differ
 */
export function makeUuid(space: string, id: string): string {
  const digits = [1, 2, 3, 4]
    .map((seed) =>
      hash(`${space}\u0000${id}`, seed * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}
