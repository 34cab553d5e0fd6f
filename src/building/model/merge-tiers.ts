import type { Base, BuiltBlock, BuiltModel, BuiltTier } from './model.ts';
import { inCommon } from './counterparts.ts';
import { addTier } from './edit-tiers.ts';
import type { Decide, MergeMeans } from './three-ways.ts';
import { keyOf, titleOf } from './parts.ts';

/** The base as it was and as it is now, and how to decide between them. */
export interface TierMeans {
  readonly then: Base;
  readonly now: Base;
  readonly decide: Decide;
  readonly means: MergeMeans;
  /** The other bases of the model. */
  readonly others: readonly Base[];
}

/** Merge the names of tiers; tiers that are new there come, and those that are gone there go where they are empty here. */
export function mergeTiers(model: BuiltModel, { then, now, decide, means, others }: TierMeans): BuiltModel {
  let next = model;
  const had = new Map(then.tiers.map((one) => [one.tier, one]));
  const has = new Set(now.tiers.map((one) => one.tier));
  for (const tier of now.tiers) {
    const before = had.get(tier.tier);
    if (!before) next = addTier(next, tier.tier, means.newId(), means.order);
    const own = next.tiers.find((one) => one.tier === tier.tier);
    if (!own) continue;
    const title = decide(
      { id: `tier-title ${tier.tier}`, what: 'tier-title', of: tier.tier },
      { then: before?.title ?? own.title, mine: own.title, theirs: tier.title, text: (one) => one },
    );
    if (title !== own.title)
      next = { ...next, tiers: next.tiers.map((one) => (one === own ? { ...one, title } : one)) };
  }
  const isGone = ({ tier, title, blocks }: BuiltTier): boolean =>
    blocks.length === 0 &&
    !has.has(tier) &&
    had.get(tier)?.title === title &&
    others.every(({ tiers }) => tiers.every((one) => one.tier !== tier));
  return next.tiers.some(isGone) ? { ...next, tiers: next.tiers.filter((tier) => !isGone(tier)) } : next;
}

/** Merge the order of the blocks that all three have on a tier, the model before anything was merged. */
export function mergeOrder(model: BuiltModel, before: BuiltModel, { then, now, decide, means }: TierMeans): BuiltModel {
  let { tiers } = model;
  for (const tier of model.tiers) {
    const keysOf = (some: readonly BuiltTier[]): string[] =>
      some.find((one) => one.tier === tier.tier)?.blocks.map(keyOf) ?? [];
    const mine = tier.blocks.map(keyOf);
    const theirs = inCommon(
      inCommon(inCommon(keysOf(now.tiers), keysOf(then.tiers)).one, mine).one,
      keysOf(before.tiers),
    ).one;
    const stay = new Set(theirs);
    const titles = new Map(tier.blocks.map((block) => [keyOf(block), titleOf(block, means.nameOf)]));
    const wanted = decide(
      { id: `order ${tier.tier}`, what: 'order', of: tier.tier },
      {
        then: keysOf(then.tiers).filter((key) => stay.has(key)),
        mine: mine.filter((key) => stay.has(key)),
        theirs,
        text: (keys) => keys.map((key) => titles.get(key)!).join('\n'),
      },
    );
    const blocks = reorder(tier.blocks, wanted);
    if (blocks !== tier.blocks) tiers = tiers.map((one) => (one === tier ? { ...one, blocks } : one));
  }
  return tiers === model.tiers ? model : { ...model, tiers };
}

/** Put those of some blocks that a list names into its order; the others keep their places. */
function reorder(blocks: readonly BuiltBlock[], keys: readonly string[]): readonly BuiltBlock[] {
  const named = new Set(keys);
  const byKey = new Map(blocks.map((block) => [keyOf(block), block]));
  let next = 0;
  const placed = blocks.map((block) => (named.has(keyOf(block)) ? byKey.get(keys[next++]!)! : block));
  return placed.every((block, i) => block === blocks[i]) ? blocks : placed;
}
