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

/** Every reference by the key of the entry that it names. */
const byTarget = derive((entries: EntriesByKind) =>
  Map.groupBy(
    listReferences(entries).flatMap((reference) => {
      const kind = reference.to.find((one) => entries[one].has(reference.id));
      return kind ? [{ reference, target: entryKey(kind, reference.id) }] : [];
    }),
    ({ target }) => target,
  ),
);

/**
 * List the references to an entry: what names it, and in which field. In the order of the kinds, and of the content
 * within a kind. Empty when nothing does.
 */
export const referencesTo = (entries: EntriesByKind, kind: Kind, id: string): readonly Reference[] =>
  (byTarget(entries).get(entryKey(kind, id)) ?? []).map(({ reference }) => reference);

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
  const named = referencesTo(entries, kind, id).filter(
    (reference) => reference.from.kind === from && (field === undefined || reference.field === field),
  );
  return [...new Set(named.map((reference) => reference.from.id))].sort();
}

/** An entry that cites a source. */
export interface Citing {
  readonly kind: Kind;
  readonly id: string;
}

/** List the entries that cite a source, kind by kind and by id. Empty when none does. */
export const citedBy = (entries: EntriesByKind, source: string): readonly Citing[] =>
  kindList.flatMap((kind) => entriesNaming(entries, 'sources', source, kind, 'sources.*').map((id) => ({ kind, id })));
