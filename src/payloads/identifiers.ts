/** Hexadecimal digits of a UUID. */
const digits = 32;

/** Write identifiers in one row without their hyphens, which zip as small as any other spelling of what is random. */
export const packIdentifiers = (uuids: readonly string[]): string => uuids.join('').replaceAll('-', '');

/** Read identifiers from a row, the opposite of `packIdentifiers`. What is left over at the end is dropped. */
export function unpackIdentifiers(row: string): string[] {
  return Array.from({ length: Math.floor(row.length / digits) }, (_, i) =>
    row.slice(i * digits, (i + 1) * digits).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  );
}
