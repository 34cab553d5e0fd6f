import { tidy } from '../../record/own-words.ts';
import { type Base, type BuiltBlock, builtModelLimits as limits, type BuiltModel, type BuiltSector } from './model.ts';
import { addBlock, addTier } from './edit-tiers.ts';
import {
  isSameSector,
  keyOf,
  listBlocks,
  type NameOf,
  type NewId,
  plainTitle,
  statementKey,
  titleOf,
} from './parts.ts';

/** A model, a job or an opened framework, as a model can be begun from it or have it blended in. */
export interface Source {
  readonly base: Base;
  /** The short name. */
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly phrases: readonly string[];
}

/** What came of taking something in: the model, how many blocks were added, and how many were there already. */
export interface TakenIn {
  readonly model: BuiltModel;
  readonly added: number;
  readonly joined: number;
  /** Blocks for which there was no room. */
  readonly left: number;
}

/**
 * Begin a model from a source, or blend one in. A competency that the model has already, by where it comes from or by its name, is
 * taken once. An empty model takes the name and the family too.
 *
 * @param order ids of the tiers of this site, from the foundation up
 */
export function takeIn(
  model: BuiltModel,
  source: Source,
  newId: NewId,
  nameOf: NameOf,
  order: readonly string[],
): TakenIn {
  const { base } = source;
  if (model.bases.some(({ from }) => from === base.from) || model.bases.length >= limits.bases)
    return { model, added: 0, joined: 0, left: 0 };
  const isEmpty = model.tiers.length === 0 && model.name === '';
  const sectors = joinSectors(model.sectors, base.sectors ?? []);
  let next: BuiltModel = {
    ...model,
    ...(isEmpty && { name: tidy(source.name, limits.title), family: tidy(source.family, limits.title) }),
    sectors: sectors.all,
    occupations: joinBy(model.occupations, base.occupations ?? [], ({ soc }) => soc, limits.occupations),
    credentials: joinBy(model.credentials, base.credentials ?? [], (id) => id, limits.credentials),
    bases: [...model.bases, base],
  };
  const keys = new Set<string>();
  const titles = new Set<string>();
  for (const { block } of listBlocks(model.tiers)) {
    keys.add(keyOf(block));
    titles.add(plainTitle(titleOf(block, nameOf)));
  }
  let [added, joined, left] = [0, 0, 0];
  for (const tier of base.tiers) {
    next = addTier(next, tier.tier, newId(), order);
    const own = next.tiers.find((one) => one.tier === tier.tier);
    if (!own) {
      left += tier.blocks.length;
      continue;
    }
    if (own.blocks.length === 0 && own.title === '' && tier.title !== '')
      next = { ...next, tiers: next.tiers.map((one) => (one === own ? { ...one, title: tier.title } : one)) };
    for (const block of tier.blocks) {
      const title = plainTitle(titleOf(block, nameOf));
      if (keys.has(keyOf(block)) || (title !== '' && titles.has(title))) {
        joined += 1;
        continue;
      }
      const taken = takeBlock(block, sectors.idOf, newId, nameOf);
      const grown = addBlock(next, own.id, taken);
      if (grown === next) left += 1;
      else added += 1;
      next = grown;
      keys.add(keyOf(block));
      titles.add(title);
    }
  }
  return { model: next, added, joined, left };
}

/** A block of a base as a model begins with it: without the words that are the site’s, and with ids of its own. */
export function takeBlock(
  block: BuiltBlock,
  sectorIdOf: (sector: string) => string | undefined,
  newId: NewId,
  nameOf: NameOf,
): BuiltBlock {
  const { competency, origin, sector } = block;
  const own = sector === undefined ? undefined : sectorIdOf(sector);
  const isSites = competency !== undefined && nameOf(competency) !== undefined;
  return {
    id: newId(),
    ...(isSites && { competency }),
    title: isSites && block.title === nameOf(competency) ? '' : block.title,
    definition: isSites ? '' : block.definition,
    statements: isSites
      ? []
      : block.statements.map((one) => ({
          id: newId(),
          text: one.text,
          ...(origin && { origin: { from: origin.from, thing: statementKey(one) } }),
        })),
    topics: isSites ? [] : block.topics,
    ...(own !== undefined && { sector: own }),
    ...(origin && { origin }),
  };
}

/** Join sectors: those of one origin, or of one name, are one. */
function joinSectors(
  mine: readonly BuiltSector[],
  theirs: readonly BuiltSector[],
): { readonly all: readonly BuiltSector[]; readonly idOf: (id: string) => string | undefined } {
  const all = [...mine];
  const ids = new Map<string, string>();
  for (const sector of theirs) {
    const same = all.find((one) => isSameSector(one, sector));
    if (!same && all.length >= limits.sectors) continue;
    if (!same) all.push(sector);
    ids.set(sector.id, (same ?? sector).id);
  }
  return { all: all.length === mine.length ? mine : all, idOf: (id) => ids.get(id) };
}

function joinBy<T>(mine: readonly T[], theirs: readonly T[], by: (one: T) => string, most: number): readonly T[] {
  const known = new Set(mine.map(by));
  const fresh = theirs.filter((one) => !known.has(by(one)));
  return fresh.length === 0 ? mine : [...mine, ...fresh].slice(0, most);
}
