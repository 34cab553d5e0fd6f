import type { Ledger } from '../atlas/entries.ts';
import type { Finding } from '../errors.ts';
import { isAssociation } from './keys.ts';
import { ledgerFileOf, problemOfKey, restoreLedger } from './ledger-place.ts';

/**
 * Tell of every identifier that was there and is not any more, or is now of another thing. What was renamed or retired keeps a
 * line; an association follows what it joins to a new key without one.
 *
 * @param before the ledger as it was published or committed
 * @param now the ledger as it is
 */
export function ledgerKept(before: Ledger, now: Ledger): Finding[] {
  const all = new Set([...Object.values(now.live), ...Object.values(now.retired).map(({ uuid }) => uuid)]);
  const had = [
    ...Object.entries(before.live).map(([key, uuid]) => ['live', key, uuid] as const),
    ...Object.entries(before.retired).map(([key, { uuid }]) => ['retired', key, uuid] as const),
  ];
  return had.flatMap(([list, key, uuid]) => {
    const has = now.live[key] ?? now.retired[key]?.uuid;
    if (has === uuid || now.retired[key]?.uuid === uuid) return [];
    if (has === undefined && isAssociation(key) && all.has(uuid)) return [];
    return problemOfKey(
      list,
      key,
      `had the identifier ${uuid} in the last commit, and has ${has ?? 'no line'} now`,
      `put back the line as it was, or ${restoreLedger(ledgerFileOf(key))}`,
    );
  });
}
