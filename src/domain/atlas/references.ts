import { entrySchemas } from '../../schemas/by-kind.ts';
import { kindList } from '../../schemas/kinds.ts';
import { findMarked, type Marked, references, type ReferenceTo, targetOf, valuesAt } from '../../schemas/references.ts';
import { derive } from '../derive.ts';
import type { EntriesByKind, Kind } from './entries.ts';
import { entryKey } from '../ledger/keys.ts';

/** One place in an entry that names another thing. */
export interface Reference {
  readonly from: { readonly kind: Kind; readonly id: string };
  /** The field, with a star for the members of a list: `places.*.credentials.*`. */
  readonly field: string;
  /** The place in the entry: `places.2.credentials.0`. */
  readonly path: string;
  /** The id that stands there. */
  readonly id: string;
  /** What kind of thing is named, in words. */
  readonly thing: string;
  /** Kinds of entry that may be named; empty where a member of `within` of the same entry is. */
  readonly to: readonly Kind[];
  readonly within?: string;
}

/** The fields of each kind that name other things, as the schemas declare them. */
const fieldsOf: ReadonlyMap<Kind, readonly Marked<ReferenceTo>[]> = new Map(
  kindList.map((kind) => [kind, findMarked(entrySchemas[kind], references)]),
);

/** List every place of every entry that names another thing, kind by kind and field by field, once for all entries. */
export const listReferences = derive((entries: EntriesByKind): readonly Reference[] =>
  kindList.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, entry]) =>
      fieldsOf.get(kind)!.flatMap(({ path: steps, mark }) =>
        valuesAt(entry, steps).map(({ path, value }) => ({
          from: { kind, id },
          field: steps.join('.'),
          path,
          id: value as string,
          thing: targetOf(mark),
          to: mark.to,
          ...(mark.within !== undefined && { within: mark.within }),
        })),
      ),
    ),
  ),
);

/** What names an entry, and in which field. */
export interface Naming {
  readonly kind: Kind;
  readonly id: string;
  /** With a star for the members of a list: `places.*.credentials.*`. */
  readonly field: string;
}

/** By the key of an entry, what names it, each once for a field: in the order of the kinds, and of the content within a kind. */
export type Namings = ReadonlyMap<string, readonly Naming[]>;

/** Find what names what. */
export const namingsOf = derive((entries: EntriesByKind): Namings => {
  const named = new Map<string, Map<string, Naming>>();
  for (const { from, field, to, id } of listReferences(entries)) {
    const kind = to.find((one) => entries[one].has(id));
    if (kind === undefined) continue;
    const target = entryKey(kind, id);
    const own = named.get(target) ?? new Map<string, Naming>();
    named.set(target, own.set(`${from.kind} ${from.id} ${field}`, { ...from, field }));
  }
  return new Map([...named].map(([target, own]) => [target, [...own.values()]]));
});

/** Entries; an atlas knows what names each of them. */
type WithNamings = EntriesByKind & { readonly namings?: Namings };

/** List what names an entry. Empty when nothing does. */
export const namingsTo = (entries: WithNamings, kind: Kind, id: string): readonly Naming[] =>
  (entries.namings ?? namingsOf(entries)).get(entryKey(kind, id)) ?? [];

/**
 * List the ids of the entries of a kind that name an entry, each once, in the order of their ids.
 *
 * @param field the field in which they name it: `occupations.*.job`; any field when left out
 */
export function entriesNaming(
  entries: EntriesByKind,
  kind: Kind,
  id: string,
  from: Kind,
  field?: string,
): readonly string[] {
  const named = namingsTo(entries, kind, id).filter(
    (naming) => naming.kind === from && (field === undefined || naming.field === field),
  );
  return [...new Set(named.map((naming) => naming.id))].sort();
}

/** An entry that cites a source. */
export interface Citing {
  readonly kind: Kind;
  readonly id: string;
}

/** List the entries that cite a source, kind by kind and by id. Empty when none does. */
export const citedBy = (entries: EntriesByKind, source: string): readonly Citing[] =>
  kindList.flatMap((kind) => entriesNaming(entries, 'sources', source, kind, 'sources.*').map((id) => ({ kind, id })));
