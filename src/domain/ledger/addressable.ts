import type { Entries } from '../atlas/entries.ts';
import { childKey, itemTypes } from '../frameworks/framework.ts';
import { listFrameworks } from '../frameworks/frameworks.ts';
import { collectionKeys, libraryKey, listEntries } from './keys.ts';

/** Key of the license that everything here is published under. */
export const licenseKey = 'license:content';

/**
 * List the key of everything that has an identifier: entries, what stands in them, the items of every framework, the
 * associations that join them, and what their formats refer to.
 *
 * @returns keys such as `competency:teamwork`, `behavior:teamwork/finishes-or-warns`, `block:automation/integrity`,
 *   `asked:nurse/teamwork`, `step:bakery/helper/baker`, `isChildOf:competency:teamwork`, `item-type:behavior`, each once
 */
export function listAddressable(entries: Omit<Entries, 'soc'>): string[] {
  const frameworks = listFrameworks(entries);
  const items = frameworks.flatMap(({ items: own }) => own.map(({ key }) => key));
  return [
    ...new Set([
      ...listEntries(entries).map(({ key }) => key),
      ...items,
      ...[...entries.industries].flatMap(([id, { sectors }]) => sectors.map((sector) => `sector:${id}/${sector.id}`)),
      ...items.map(childKey),
      ...frameworks.flatMap(({ associations }) => associations.map(({ key }) => key)),
      ...Object.keys(entries.ledger.retired).flatMap((key) =>
        entries.ledger.retired[key]!.replacedBy === null ? [] : `replacedBy:${key}`,
      ),
      libraryKey,
      licenseKey,
      ...Object.keys(itemTypes).map((type) => `item-type:${type}`),
      ...Object.values(collectionKeys),
    ]),
  ];
}
