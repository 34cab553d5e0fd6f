import type { Atlas } from '../domain/atlas.ts';
import type { Kind } from '../domain/entries.ts';
import { kinds, listKind } from './entries-by-kind.ts';

/** An entry that cites a source. */
export interface Citing {
  readonly kind: Kind;
  readonly id: string;
}

const known = new WeakMap<Atlas, ReadonlyMap<string, readonly Citing[]>>();

/** List the entries that cite a source, kind by kind; gathered once for an atlas. Empty when none does. */
export function citedBy(atlas: Atlas, source: string): readonly Citing[] {
  const made = known.get(atlas) ?? gather(atlas);
  known.set(atlas, made);
  return made.get(source) ?? [];
}

function gather(atlas: Atlas): Map<string, Citing[]> {
  const groups = new Map<string, Citing[]>();
  for (const kind of kinds)
    for (const [id, entry] of listKind(atlas, kind)) {
      const { sources = [] } = entry as { readonly sources?: readonly string[] };
      for (const source of new Set(sources)) groups.set(source, [...(groups.get(source) ?? []), { kind, id }]);
    }
  return groups;
}
