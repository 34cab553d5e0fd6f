import { listAddressable } from '../addressable.ts';
import { associationKinds } from '../framework.ts';
import { isRenamed } from '../heirs.ts';
import { listEntries, splitKey } from '../keys.ts';
import type { Entries } from '../entries.ts';
import type { Problem } from '../errors.ts';

/** The ledger gives every addressable thing one identifier of its own, and loses nothing that once had one. */
export function ledgerComplete(entries: Entries): Problem[] {
  const where = 'content/identifiers.json';
  const { live, retired } = entries.ledger;
  const addressable = new Set(listAddressable(entries));
  const missing = [...addressable].filter((key) => !(key in live));
  const undated = listEntries(entries).filter(({ key }) => !(key in entries.ledger.dated));
  const left = Object.keys(live).filter((key) => !addressable.has(key));
  const owner = new Map<string, string>();
  const gone = Object.entries(retired).filter(([key]) => !isRenamed(entries.ledger, key));
  const shared = [...Object.entries(live), ...gone.map(([key, { uuid }]) => [key, uuid] as const)].flatMap(
    ([key, uuid]) => {
      const earlier = owner.get(uuid);
      owner.set(uuid, earlier ?? key);
      return earlier === undefined ? [] : [{ key, earlier }];
    },
  );
  return [
    ...(missing.length > 0
      ? [
          {
            where,
            what: `${missing.length} without an identifier: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}`,
            fix: 'run "npm run ids", and commit what it adds',
          },
        ]
      : []),
    ...(undated.length > 0
      ? [
          {
            where,
            what: `${undated.length} without a date: ${undated
              .slice(0, 3)
              .map(({ key }) => key)
              .join(', ')}${undated.length > 3 ? ' …' : ''}`,
            fix: 'run "npm run ids", and commit what it adds',
          },
        ]
      : []),
    ...left.map((key) => ({
      where: `${where}: live.${key}`,
      what: `nothing in the content has the key "${key}" any more`,
      fix: associationKinds.includes(splitKey(key).kind)
        ? 'run "npm run ids", and commit what it changes'
        : `if it was renamed, run "npm run ids -- --rename ${key} <new key>"; if it is gone, "npm run ids -- --retire ${key}"`,
    })),
    ...shared.map(({ key, earlier }) => ({
      where: `${where}: ${key}`,
      what: `has the same identifier as "${earlier}"`,
      fix: 'remove the line that was added last, and run "npm run ids"',
    })),
    ...Object.entries(retired).flatMap(([key, { replacedBy }]) =>
      replacedBy === null || replacedBy in live || replacedBy in retired
        ? []
        : {
            where: `${where}: retired.${key}.replacedBy`,
            what: `no line has the key "${replacedBy}"`,
            fix: 'name the key of what took its place, or null',
          },
    ),
  ];
}
