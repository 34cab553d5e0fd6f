import { createHash } from 'node:crypto';
import type { Entries } from '../../src/domain/atlas/entries.ts';
import { listEntries } from '../../src/domain/ledger/keys.ts';

/**
 * Fingerprint of what every entry says, fields and prose, by key: 16 hexadecimal digits, the same whatever the order of the
 * fields.
 *
 * @param bodies key → the prose below the fields, for those that have some
 */
export function fingerprints(
  entries: Omit<Entries, 'ledger' | 'soc' | 'occupations'>,
  bodies: ReadonlyMap<string, { readonly text: string }>,
): Map<string, string> {
  return new Map(listEntries(entries).map(({ key, entry }) => [key, fingerprint(entry, bodies.get(key)?.text ?? '')]));
}

function fingerprint(entry: object, body: string): string {
  const ordered = JSON.stringify(entry, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256')
    .update(body ? `${ordered}\n${body}` : ordered)
    .digest('hex')
    .slice(0, 16);
}
