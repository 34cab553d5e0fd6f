import type { Entries, EntriesByKind } from '../atlas/entries.ts';
import { itemTypes } from '../frameworks/framework.ts';
import { listFrameworks } from '../frameworks/frameworks.ts';
import { associationKey, collectionKeys, libraryKey, licenseKey, listEntries, partKey } from './keys.ts';

/**
 * List the key of everything that has an identifier: entries, what stands in them, the items of every framework, the
 * associations that join them, and what their formats refer to.
 *
 * @returns keys such as `competency:teamwork`, `behavior:teamwork/finishes-or-warns`, `block:automation/integrity`,
 *   `asked:nurse/teamwork`, `step:bakery/helper/baker`, `isChildOf:competency:teamwork`, `item-type:behavior`, each once
 */
export function listAddressable(entries: EntriesByKind & Pick<Entries, 'ledger'>): string[] {
  const frameworks = listFrameworks(entries);
  const items = frameworks.flatMap(({ items: own }) => own.map(({ key }) => key));
  return [
    ...new Set([
      ...listEntries(entries).map(({ key }) => key),
      ...items,
      ...[...entries.industries].flatMap(([id, { sectors }]) =>
        sectors.map((sector) => partKey('sector', id, sector.id)),
      ),
      ...items.map((item) => associationKey('isChildOf', item)),
      ...frameworks.flatMap(({ associations }) => associations.map(({ key }) => key)),
      ...Object.keys(entries.ledger.retired).flatMap((key) =>
        entries.ledger.retired[key]!.replacedBy === null ? [] : associationKey('replacedBy', key),
      ),
      libraryKey,
      licenseKey,
      ...Object.keys(itemTypes).map((type) => partKey('item-type', type)),
      ...Object.values(collectionKeys),
    ]),
  ];
}
