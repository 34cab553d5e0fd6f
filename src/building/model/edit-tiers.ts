import { competencyKey } from '../../domain/ledger/keys.ts';
import { tidy } from '../../record/own-words.ts';
import { type BuiltBlock, builtModelLimits as limits, type BuiltModel, type BuiltTier } from './model.ts';
import { countBlocks, countStatements, findBlock, keyOf, type NewId, sectorTier } from './parts.ts';

/** Put something at another place of a list; the same list where it stands there already. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const at = Math.max(0, Math.min(to, list.length - 1));
  if (from < 0 || from >= list.length || from === at) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(at, 0, list[from]!);
}

const withTiers = (model: BuiltModel, tiers: readonly BuiltTier[]): BuiltModel =>
  tiers === model.tiers ? model : { ...model, tiers };

function changeTier(model: BuiltModel, id: string, change: (tier: BuiltTier) => BuiltTier): BuiltModel {
  const at = model.tiers.findIndex((tier) => tier.id === id);
  if (at < 0) return model;
  const next = change(model.tiers[at]!);
  return next === model.tiers[at] ? model : { ...model, tiers: model.tiers.with(at, next) };
}

/**
 * Add a tier of this site, at its place among the others.
 *
 * @param order ids of the tiers of this site, from the foundation up
 * @returns the same model where it has the tier, or as many as it may have
 */
export function addTier(model: BuiltModel, tier: string, id: string, order: readonly string[]): BuiltModel {
  if (model.tiers.some((one) => one.tier === tier) || model.tiers.length >= limits.tiers) return model;
  const later = new Set(order.slice(order.indexOf(tier) + 1));
  const before = model.tiers.findIndex((one) => later.has(one.tier));
  const at = before < 0 ? model.tiers.length : before;
  return { ...model, tiers: model.tiers.toSpliced(at, 0, { id, tier, title: '', blocks: [] }) };
}

/** Give a tier a name of its own; an empty one gives it back the tier’s. */
export const renameTier = (model: BuiltModel, id: string, title: string): BuiltModel =>
  changeTier(model, id, (tier) => {
    const name = tidy(title, limits.title);
    return name === tier.title ? tier : { ...tier, title: name };
  });

/** Move a tier up or down by some places. */
export function moveTier(model: BuiltModel, id: string, by: number): BuiltModel {
  const from = model.tiers.findIndex((tier) => tier.id === id);
  return withTiers(model, moved(model.tiers, from, from + by));
}

/** Remove a tier with its blocks. */
export function removeTier(model: BuiltModel, id: string): BuiltModel {
  const tiers = model.tiers.filter((tier) => tier.id !== id);
  return tiers.length === model.tiers.length ? model : { ...model, tiers };
}

/**
 * Add a block to a tier, last or at a place.
 *
 * @returns the same model where a block is the same competency, or where there is no more room
 */
export function addBlock(model: BuiltModel, tier: string, block: BuiltBlock, at?: number): BuiltModel {
  const key = keyOf(block);
  const isThere = model.tiers.some(({ blocks }) => blocks.some((one) => one.id === block.id || keyOf(one) === key));
  const isFull =
    countBlocks(model) >= limits.blocks || countStatements(model) + block.statements.length > limits.statements;
  if (isThere || isFull) return model;
  return changeTier(model, tier, (one) => ({
    ...one,
    blocks: one.blocks.toSpliced(at ?? one.blocks.length, 0, fit(block, one)),
  }));
}

/** A block as it may stand on a tier: a sector belongs to one tier alone. */
export function fit(block: BuiltBlock, { tier }: Pick<BuiltTier, 'tier'>): BuiltBlock {
  if (block.sector === undefined || tier === sectorTier) return block;
  const { sector: _, ...rest } = block;
  return rest;
}

/** Put a block on a tier, at a place. */
export function moveBlock(model: BuiltModel, id: string, tier: string, at: number): BuiltModel {
  const found = findBlock(model, id);
  const target = model.tiers.find((one) => one.id === tier);
  if (!found || !target) return model;
  if (found.tier.id === tier) {
    const blocks = moved(found.tier.blocks, found.at, at);
    return changeTier(model, tier, (one) => (blocks === one.blocks ? one : { ...one, blocks }));
  }
  return withTiers(
    model,
    model.tiers.map((one) => {
      if (one.id === found.tier.id) return { ...one, blocks: one.blocks.toSpliced(found.at, 1) };
      const place = Math.max(0, Math.min(at, one.blocks.length));
      return one.id === tier ? { ...one, blocks: one.blocks.toSpliced(place, 0, fit(found.block, one)) } : one;
    }),
  );
}

/** Move a block one place toward the foundation (-1) or up (1); over the end of its tier it goes to the next one. */
export function stepBlock(model: BuiltModel, id: string, by: -1 | 1): BuiltModel {
  const found = findBlock(model, id);
  if (!found) return model;
  const to = found.at + by;
  if (to >= 0 && to < found.tier.blocks.length) return moveBlock(model, id, found.tier.id, to);
  const next = model.tiers[found.row + by];
  return next ? moveBlock(model, id, next.id, by < 0 ? next.blocks.length : 0) : model;
}

/** Remove a block. */
export function removeBlock(model: BuiltModel, id: string): BuiltModel {
  const found = findBlock(model, id);
  return found
    ? changeTier(model, found.tier.id, (tier) => ({ ...tier, blocks: tier.blocks.toSpliced(found.at, 1) }))
    : model;
}

/** Change one block. */
export function changeBlock(model: BuiltModel, id: string, change: (block: BuiltBlock) => BuiltBlock): BuiltModel {
  const found = findBlock(model, id);
  if (!found) return model;
  const next = change(found.block);
  if (next === found.block) return model;
  const grown = next.statements.length - found.block.statements.length;
  if (grown > 0 && countStatements(model) + grown > limits.statements) return model;
  return changeTier(model, found.tier.id, (tier) => ({ ...tier, blocks: tier.blocks.with(found.at, next) }));
}

/** A block that somebody writes. */
export const ownBlock = (newId: NewId, title = ''): BuiltBlock => ({
  id: newId(),
  title: tidy(title, limits.title),
  definition: '',
  statements: [],
  topics: [],
});

/** A competency of this site as a block. */
export const siteBlock = (competency: string, newId: NewId): BuiltBlock => ({
  ...ownBlock(newId),
  competency,
  origin: { from: competencyKey(competency), thing: competency },
});
