import { derive } from '../derive.ts';
import type { Entries, Kind, Ledger } from '../atlas/entries.ts';
import { collectionKeys, entryKey, libraryKey, ownerOf, parseEntryKey, parseKey } from './keys.ts';

/**
 * Say on which day something was last written differently: the day of the entry it stands in. Of the library as a whole,
 * and of a collection, that of its latest entry; of what is said of replaced things, the day it was replaced; of what
 * belongs to no entry, such as the license, the day of the first entries.
 *
 * @param key of anything in the ledger: `behavior:teamwork/finishes-or-warns`
 * @returns `2026-11-22`; the same for the same ledger, as no clock is asked
 */
export function changedOn(entries: Pick<Entries, 'tiers' | 'ledger'>, key: string): string {
  const { dated, retired } = entries.ledger;
  const parsed = parseKey(key);
  const replaced = retired[parsed?.kind === 'replacedBy' ? parsed.of : key];
  if (replaced) return replaced.date;
  if (key === libraryKey) return lastChange(entries, ['competencies']);
  if (key === collectionKeys.jobs) return lastChange(entries, ['jobs']);
  if (key === collectionKeys.behaviors) return lastChange(entries, ['competencies', 'technical']);
  const entry = entryKeyOf(entries, key);
  return dated[entry]?.changed ?? earliest(entries.ledger);
}

/**
 * Say on which day something first appeared: the day of the entry it stands in; of what belongs to no entry, the day of
 * the first entries.
 *
 * @param key of anything in the ledger: `behavior:teamwork/finishes-or-warns`
 * @returns `2026-11-22`
 */
export function appearedOn(entries: Pick<Entries, 'tiers' | 'ledger'>, key: string): string {
  return entries.ledger.dated[entryKeyOf(entries, key)]?.first ?? earliest(entries.ledger);
}

/**
 * Say on which day anything in the content was last written differently.
 *
 * @param of the kinds of entry that count; all when left out
 * @returns `2026-11-22`, or a day long before any when there is no such entry
 */
export function lastChange(
  { ledger }: { readonly ledger: Ledger & Partial<LedgerDays> },
  of?: readonly Kind[],
): string {
  const latest = ledger.latest ?? latestByKind(ledger);
  return latestOf((of ?? (['all'] as const)).flatMap((kind) => latest[kind] ?? []));
}

/** The latest days of a ledger, and the first: an atlas knows them, so that who asks for one reads no more than that. */
export interface LedgerDays {
  /** Kind of entry, or all of them → the day on which one was last written differently; kinds without entries have none. */
  readonly latest: Readonly<Partial<Record<Kind | 'all', string>>>;
  /** The day of the first entries. */
  readonly earliest: Readonly<Record<'all', string>>;
}

/** Find the latest days, and the first. */
export const daysOf = (ledger: Ledger): LedgerDays => ({
  latest: latestByKind(ledger),
  earliest: { all: earliestOf(ledger) },
});

const latestByKind = derive((ledger: Ledger): LedgerDays['latest'] => {
  const latest: Partial<Record<Kind | 'all', string>> = {};
  for (const [key, { changed }] of Object.entries(ledger.dated))
    for (const kind of [parseEntryKey(key)?.kind, 'all'] as const)
      if (kind !== undefined && changed > (latest[kind] ?? '')) latest[kind] = changed;
  return latest;
});

const latestOf = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '1970-01-01');

/** Key of the entry in which something stands: `behavior:teamwork/warns` → `competency:teamwork`. */
export function entryKeyOf(entries: Pick<Entries, 'tiers'>, key: string): string {
  const parsed = parseKey(key);
  switch (parsed?.kind) {
    case 'cluster':
      return entryKey('tiers', tierOf(entries.tiers, parsed.cluster) ?? parsed.cluster);
    case 'isChildOf':
    case 'exactMatchOf':
      return entryKeyOf(entries, parsed.of);
    case 'isRelatedTo':
      return entryKeyOf(entries, parsed.from);
    default:
      return (parsed && ownerOf(parsed)) ?? key;
  }
}

const tierOf = (tiers: Entries['tiers'], cluster: string): string | undefined =>
  [...tiers].find(([, { clusters }]) => clusters.some(({ id }) => id === cluster))?.[0];

/** The day of the first entries. */
const earliest = (ledger: Ledger & Partial<LedgerDays>): string => ledger.earliest?.all ?? earliestOf(ledger);

const earliestOf = derive((ledger: Ledger): string =>
  Object.values(ledger.dated).reduce((day, { first }) => (day < first ? day : first), '9999-12-31'),
);
