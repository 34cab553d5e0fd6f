import { listAddressable } from '../ledger/addressable.ts';
import type { Entries } from '../atlas/entries.ts';
import type { Finding } from '../errors.ts';
import { isAssociation, listEntries } from '../ledger/keys.ts';
import { problemOfKey, problemOfLedger, restoreLedger } from '../ledger/ledger-place.ts';
import { identifiersAtOnce } from '../policy.ts';
import { referencesExist } from './references-exist.ts';

/**
 * The ledger gives every addressable thing one identifier of its own, and loses nothing that once had one. It says nothing of
 * what an entry that could not be read may have, and of associations only when every reference leads somewhere.
 */
export function ledgerComplete(entries: Entries): Finding[] {
  const { live, dated } = entries.ledger;
  const addressable = new Set(listAddressable(entries));
  const isClear = clarityOf(entries);
  const missing = [...addressable].filter((key) => !(key in live || key in dated) && isClear(key));
  // What is new gets both at once: an identifier without a date has lost it. A date without an identifier is told elsewhere.
  const undated = listEntries(entries).flatMap(({ key }) => (key in dated || !(key in live) ? [] : key));
  const left = Object.keys(live).filter((key) => !addressable.has(key) && isClear(key));
  const isMany = missing.length > identifiersAtOnce;
  const many = isMany ? ' --many' : '';
  return [
    ...lacking(missing, 'an identifier', isMany ? mintMany : mint),
    ...lacking(undated, 'a date', `${restoreLedger()}; only if no date was ever published, ${mint}`),
    ...left.map((key) =>
      problemOfKey(
        'live',
        key,
        `nothing in the content has the key "${key}" any more`,
        isAssociation(key)
          ? 'run "npm run ids", and commit what it changes'
          : `if it was renamed, run "npm run ids -- --rename ${key} <new key>${many}"; if it is gone, "npm run ids -- --retire ${key}${many}"`,
      ),
    ),
  ];
}

/** Make a function that tells whether the content shows, as far as it could be read, if a key should have a line. */
function clarityOf(entries: Entries): (key: string) => boolean {
  const missed = new Set([...(entries.unread?.values() ?? [])].flatMap((ids) => [...ids]));
  const names = new Set([...missed].map((id) => id.split('/').at(-1)!));
  let isWhole: boolean | undefined;
  return (key) => {
    // Clusters of the library stand on tiers: without them, no competency is where it belongs.
    if (missed.has('*') || entries.unread?.has('tiers')) return false;
    if (!isAssociation(key)) return names.size === 0 || !key.split(/[:/]/).some((name) => names.has(name));
    return (isWhole ??= missed.size === 0 && referencesExist(entries).length === 0);
  };
}

const mint = 'run "npm run ids", and commit what it adds';
/** So many are hardly new: the ledger was lost. */
const mintMany = `${restoreLedger()}; only if all of it is new, run "npm run ids -- --many", and commit what it adds`;

/** One problem for all that the ledger lacks, with the first three. */
function lacking(keys: readonly string[], what: string, fix: string): Finding[] {
  if (keys.length === 0) return [];
  const some = keys.slice(0, 3).join(', ') + (keys.length > 3 ? ' …' : '');
  return [problemOfLedger(`${keys.length} without ${what}: ${some}`, fix)];
}
