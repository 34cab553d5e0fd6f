import { type Base, type BuiltModel, type BuiltSector, builtModelLimits as limits } from './model.ts';
import { removeSector } from './edit-facts.ts';
import { keepSame, mergeLists } from './merge-lists.ts';
import { isSameSector, listBlocks, sectorKey } from './parts.ts';
import type { Decide, DecideAlways } from './three-ways.ts';

/** The base as it was and as it is now, and how to decide between them. */
interface Means {
  readonly then: Base;
  readonly now: Base;
  readonly decide: Decide;
  readonly decideAlways: DecideAlways;
}

/** Sectors after merging, and which of them a sector of the base is. */
export interface MergedSectors {
  readonly all: readonly BuiltSector[];
  readonly idOf: (id: string | undefined) => string | undefined;
}

/**
 * Merge the sectors of a model with those of a base: their words, their order, and those that are new. Those that are gone there stay for
 * now, as blocks may stand in them: `dropSectors` asks for them when the blocks are merged.
 */
export function mergeSectors({ sectors }: BuiltModel, { then, now, decide, decideAlways }: Means): MergedSectors {
  const ids = new Map<string, string>();
  const byMine = (theirs: readonly BuiltSector[] = []): Map<string, BuiltSector> =>
    new Map(
      theirs.map((sector) => {
        const same = sectors.find((one) => isSameSector(one, sector));
        ids.set(sector.id, (same ?? sector).id);
        return [(same ?? sector).id, sector];
      }),
    );
  const three = {
    then: byMine(then.sectors),
    mine: new Map(sectors.map((one) => [one.id, one])),
    theirs: byMine(now.sectors),
  };
  let room = limits.sectors - sectors.length;
  const titles = new Map([...three.then, ...three.theirs, ...three.mine].map(([id, { title }]) => [id, title]));
  const all = mergeLists(
    three,
    (id, was, mine, theirs): BuiltSector | undefined => {
      if (mine && theirs) return mergeWordsOf(mine, was ?? { ...theirs, definition: '' }, theirs, decide);
      if (mine || !theirs) return mine;
      const comes = !was || (!sameWordsOf(was, theirs) && isWantedBack(was, theirs, id));
      return comes && (room -= 1) >= 0 ? theirs : undefined;
    },
    (orders) =>
      decide(
        { id: 'order sectors', what: 'sector-order', of: '' },
        { ...orders, text: (one) => one.map((id) => titles.get(id)).join('\n') },
      ),
  );
  const kept = new Set(all.map(({ id }) => id));
  return {
    all: keepSame(sectors, all),
    idOf: (id) => {
      const own = id === undefined ? undefined : ids.get(id);
      return own !== undefined && kept.has(own) ? own : undefined;
    },
  };

  function isWantedBack(was: BuiltSector, theirs: BuiltSector, id: string): boolean {
    const conflict = { id: `sector ${id}`, what: 'sector-removed-here', of: was.title } as const;
    return decideAlways(conflict, said(was), '', said(theirs));
  }
}

/** Remove the sectors that are gone from a base, once its blocks are merged. One that was changed here or has blocks is for a person to choose. */
export function dropSectors(
  model: BuiltModel,
  { idOf }: MergedSectors,
  { then, now, decideAlways }: Means,
  others: readonly Base[],
): BuiltModel {
  const staying = new Set([now, ...others].flatMap(({ sectors = [] }) => sectors.map(sectorKey)));
  let next = model;
  for (const was of then.sectors ?? []) {
    const mine = model.sectors.find(({ id }) => id === idOf(was.id));
    // Joined by its name alone: it comes from elsewhere, and stays.
    if (!mine || staying.has(sectorKey(was)) || sectorKey(mine) !== sectorKey(was)) continue;
    if ((now.sectors ?? []).some((one) => idOf(one.id) === mine.id)) continue;
    const isUsed = listBlocks(model.tiers).some(({ block }) => block.sector === mine.id);
    const conflict = { id: `sector ${mine.id}`, what: 'sector-removed-there', of: mine.title } as const;
    if ((sameWordsOf(was, mine) && !isUsed) || decideAlways(conflict, said(was), said(mine), ''))
      next = removeSector(next, mine.id);
  }
  return next;
}

function mergeWordsOf(mine: BuiltSector, was: BuiltSector, theirs: BuiltSector, decide: Decide): BuiltSector {
  const of = mine.title;
  const [title, definition] = (['title', 'definition'] as const).map((field) =>
    decide(
      { id: `sector-${field} ${mine.id}`, what: `sector-${field}`, of },
      { then: was[field], mine: mine[field], theirs: theirs[field], text: (one) => one },
    ),
  ) as [string, string];
  return title === mine.title && definition === mine.definition ? mine : { ...mine, title, definition };
}

const sameWordsOf = (one: BuiltSector, other: BuiltSector): boolean =>
  one.title === other.title && one.definition === other.definition;

const said = ({ title, definition }: BuiltSector): string => [title, definition].filter(Boolean).join('\n');
