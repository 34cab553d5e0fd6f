import type { Entries, Kind } from '../atlas/entries.ts';
import { type Finding, problemAt } from '../errors.ts';
import { listReferences, type Reference } from '../atlas/references.ts';
import { isUnread, unreadIds } from '../atlas/unread.ts';
import { didYouMean } from '../similarity/suggest.ts';
import { industryOf } from '../ledger/keys.ts';

/** Ids that may stand in a place. */
interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Every reference names something that exists. What exists and could not be read is told of elsewhere. */
export function referencesExist(entries: Entries): Finding[] {
  return [...listReferences(entries), ...notDeclared(entries)].flatMap((reference) => {
    const { from, path, id, thing } = reference;
    const known = knownFor(entries, reference);
    if (known.has(id) || isUnread(entries.unread, reference.to, id)) return [];
    return {
      ...problemAt(
        from.kind,
        from.id,
        path,
        `no ${thing} has the id "${id}"`,
        didYouMean(id, [...known.keys(), ...unreadIds(entries.unread, reference.to)]) ??
          `write the id of a ${thing} that exists, or add it`,
      ),
      missing: { kinds: reference.to, id },
    };
  });
}

function knownFor(entries: Entries, { from, to, within }: Reference): Known {
  const [first, ...others] = to;
  if (first === undefined) return idsWithin(entries, from, within!);
  if (others.length === 0) return entries[first];
  return {
    has: (id) => to.some((kind) => entries[kind].has(id)),
    keys: () => to.flatMap((kind) => [...entries[kind].keys()]),
  };
}

/** Ids of a list of an entry, or of the clusters of all tiers, which stand in no entry of their own. */
function idsWithin(entries: Entries, { kind, id }: Reference['from'], list: string): Known {
  if (list === clusters) {
    const ids = new Set([...entries.tiers.values()].flatMap((tier) => tier.clusters.map((one) => one.id)));
    // A tier that cannot be read may have any.
    return entries.unread?.has('tiers') ? { has: () => true, keys: () => ids } : ids;
  }
  const entry = entries[kind].get(id) as unknown as Readonly<Record<string, readonly { readonly id: string }[]>>;
  return new Set(entry[list]!.map((member) => member.id));
}

const clusters = 'clusters of tiers';

/** What names something without a field that says so alone: the cluster of a competency, the folder of a technical one. */
function notDeclared({ competencies, technical }: Entries): Reference[] {
  const named = (
    kind: Kind,
    id: string,
    path: string,
    target: string,
    rest: Pick<Reference, 'thing' | 'to' | 'within'>,
  ) => ({
    from: { kind, id },
    field: path,
    path,
    id: target,
    ...rest,
  });
  return [
    ...[...competencies].map(([id, { cluster }]) =>
      named('competencies', id, 'cluster', cluster, { thing: 'cluster of a tier', to: [], within: clusters }),
    ),
    ...[...technical.keys()].map((id) =>
      named('technical', id, '', industryOf(id)!, { thing: 'industry model', to: ['industries'] }),
    ),
  ];
}
