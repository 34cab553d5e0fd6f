import { listAddressable } from '../ledger/addressable.ts';
import type { Entries } from '../atlas/entries.ts';
import type { Problem } from '../errors.ts';
import { isAssociation, listEntries } from '../ledger/keys.ts';
import { ledgerFile, ledgerPlace, restoreLedger } from '../ledger/ledger-place.ts';
import { identifiersAtOnce } from '../policy.ts';

/** The ledger gives every addressable thing one identifier of its own, and loses nothing that once had one. */
export function ledgerComplete(entries: Entries): Problem[] {
  const { live, dated } = entries.ledger;
  const addressable = new Set(listAddressable(entries));
  const missing = [...addressable].filter((key) => !(key in live || key in dated));
  // What is new gets both at once: an identifier without a date has lost it. A date without an identifier is told elsewhere.
  const undated = listEntries(entries).flatMap(({ key }) => (key in dated || !(key in live) ? [] : key));
  const left = Object.keys(live).filter((key) => !addressable.has(key));
  return [
    ...lacking(missing, 'an identifier', missing.length <= identifiersAtOnce ? mint : mintMany),
    ...lacking(undated, 'a date', `${restoreLedger}; only if no date was ever published, ${mint}`),
    ...left.map((key) => ({
      where: ledgerPlace('live', key),
      what: `nothing in the content has the key "${key}" any more`,
      fix: isAssociation(key)
        ? 'run "npm run ids", and commit what it changes'
        : `if it was renamed, run "npm run ids -- --rename ${key} <new key>"; if it is gone, "npm run ids -- --retire ${key}"`,
    })),
  ];
}

const mint = 'run "npm run ids", and commit what it adds';
/** So many are hardly new: the ledger was lost. */
const mintMany = `${restoreLedger}; only if all of it is new, run "npm run ids -- --many", and commit what it adds`;

/** One problem for all that the ledger lacks, with the first three. */
function lacking(keys: readonly string[], what: string, fix: string): Problem[] {
  if (keys.length === 0) return [];
  const some = keys.slice(0, 3).join(', ') + (keys.length > 3 ? ' …' : '');
  return [{ where: ledgerFile, what: `${keys.length} without ${what}: ${some}`, fix }];
}
