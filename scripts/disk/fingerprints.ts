import { createHash } from 'node:crypto';
import type { Entries } from '../../src/domain/atlas/entries.ts';
import { entryText, printDigits } from '../../src/domain/ledger/entry-text.ts';
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

const fingerprint = (entry: object, body: string): string =>
  createHash('sha256').update(entryText(entry, body)).digest('hex').slice(0, printDigits);
