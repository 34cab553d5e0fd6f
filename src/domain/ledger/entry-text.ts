/**
 * Write all that an entry says as one text, the same whatever the order of its fields: what its fingerprint is made of.
 *
 * @param body the prose below the fields; empty for none
 */
export function entryText(entry: object, body: string): string {
  const ordered = JSON.stringify(entry, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return body ? `${ordered}\n${body}` : ordered;
}

/** Hexadecimal digits of the SHA-256 of that text which a fingerprint keeps. */
export const printDigits = 16;
