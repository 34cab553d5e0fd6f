import type { Base, BuiltBlock, BuiltModel, BuiltStatement, BuiltTier } from './model.ts';
import { keyOf, listBlocks, type NameOf, type Placed, plainTitle, titleOf } from './parts.ts';

/** Finds the block of a model that a block of a base became. */
export type Counterpart = (block: BuiltBlock) => Placed | undefined;

/** Find what became of the blocks of bases: by where they come from; where that is nowhere, by name, as blocks of one name are joined. */
export function counterpartsIn({ tiers }: Pick<BuiltModel, 'tiers'>, nameOf: NameOf): Counterpart {
  const all = listBlocks(tiers);
  const byKey = new Map(all.map((placed) => [keyOf(placed.block), placed]));
  const byTitle = new Map(all.map((placed) => [plainTitle(titleOf(placed.block, nameOf)), placed]));
  return (block) => byKey.get(keyOf(block)) ?? (block.title === '' ? undefined : byTitle.get(plainTitle(block.title)));
}

/** A block of a base with the base and the tier. */
export interface OfBase {
  readonly base: Base;
  readonly block: BuiltBlock;
  readonly tier: BuiltTier;
}

/** Every competency of the bases once: of those that several have, that of the first. */
export function blocksOfBases(bases: readonly Base[]): ReadonlyMap<string, OfBase> {
  const all = new Map<string, OfBase>();
  for (const base of bases)
    for (const { block, tier } of listBlocks(base.tiers)) {
      const key = keyOf(block);
      if (!all.has(key)) all.set(key, { base, block, tier });
    }
  return all;
}

/** The statement of a base that one of the model’s was: its id there. Undefined for one that somebody added. */
export const formerStatement = ({ origin }: BuiltStatement): string | undefined => origin?.thing;

/** The elements that two lists have in common, in the order of each. */
export function inCommon(
  one: readonly string[],
  other: readonly string[],
): { readonly one: string[]; readonly other: string[] } {
  const [a, b] = [new Set(one), new Set(other)];
  return { one: one.filter((each) => b.has(each)), other: other.filter((each) => a.has(each)) };
}

/** Whether two lists are the same, element by element. */
export const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);
