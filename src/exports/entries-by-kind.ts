import type { Atlas } from '../domain/atlas/atlas.ts';
import { derive } from '../domain/derive.ts';
import type { EntriesByKind, EntryOf, Kind } from '../domain/atlas/entries.ts';
import { kindList, kindOf } from '../schemas/kinds.ts';

type Listed = { readonly [K in Kind]: readonly (readonly [id: string, entry: EntryOf<K>])[] };

/**
 * List the entries of a kind by id, whatever order they were read in; kinds that state an order, in that order. Sorted once
 * for an atlas.
 */
export const listKind = <K extends Kind>(atlas: Atlas, kind: K): Listed[K] => listKinds(atlas)[kind];

const listKinds = derive(
  (entries: EntriesByKind): Listed =>
    Object.fromEntries(
      kindList.map((kind) => {
        const listed = [...entries[kind]];
        return [kind, kindOf(kind).ordered ? listed : listed.sort(([a], [b]) => (a < b ? -1 : 1))];
      }),
    ) as unknown as Listed,
);
