import { createHash } from 'node:crypto';
import type { Entries } from '../../src/domain/entries.ts';
import { listEntries } from '../../src/domain/keys.ts';

/** Fingerprint of the fields of every entry, by key: 16 hexadecimal digits, the same whatever the order of the fields. */
export function fingerprints(entries: Omit<Entries, 'ledger' | 'soc'>): Map<string, string> {
  return new Map(listEntries(entries).map(({ key, entry }) => [key, fingerprint(entry)]));
}

function fingerprint(entry: object): string {
  const ordered = JSON.stringify(entry, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(ordered).digest('hex').slice(0, 16);
}
