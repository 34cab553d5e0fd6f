import type { Base, BuiltModel, BuiltSector } from './model.ts';
import { plainTitle, sectorKey } from './parts.ts';

/** The sectors of a model with those that are new in the base, and which of them a sector of the base is. */
export function mergeSectors(
  { sectors }: BuiltModel,
  then: Base,
  now: Base,
): { readonly all: readonly BuiltSector[]; readonly idOf: (id: string | undefined) => string | undefined } {
  const had = new Set((then.sectors ?? []).map(sectorKey));
  const all = [...sectors];
  const ids = new Map<string, string>();
  for (const sector of [...(then.sectors ?? []), ...(now.sectors ?? [])]) {
    const same = all.find(
      (one) => sectorKey(one) === sectorKey(sector) || plainTitle(one.title) === plainTitle(sector.title),
    );
    // A sector that was removed here stays removed.
    if (!same && had.has(sectorKey(sector))) continue;
    if (!same) all.push(sector);
    ids.set(sector.id, (same ?? sector).id);
  }
  return {
    all: all.length === sectors.length ? sectors : all,
    idOf: (id) => (id === undefined ? undefined : ids.get(id)),
  };
}
