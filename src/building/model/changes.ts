import type { BuiltBlock, BuiltModel } from './model.ts';
import { blocksOfBases, counterpartsIn, formerStatement, inCommon, sameList } from './counterparts.ts';
import { type FrameChange, frameChangesOf } from './frame-changes.ts';
import { keyOf, listBlocks, type NameOf, statementKey, titleOf } from './parts.ts';

/** How the words of a block differ from those it was taken with. */
export interface Reworded {
  readonly definition: boolean;
  readonly topics: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly from: string; readonly to: string }[];
  /** Whether statements stand in another order. */
  readonly order: boolean;
}

/** One change of a model against what it was begun from. Tiers are named by their ids of this site. */
export type ModelChange =
  | { readonly what: 'added'; readonly block: string; readonly title: string; readonly tier: string }
  | { readonly what: 'removed'; readonly title: string; readonly tier: string; readonly base: string }
  | { readonly what: 'renamed'; readonly block: string; readonly from: string; readonly to: string }
  | {
      readonly what: 'moved';
      readonly block: string;
      readonly title: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly what: 'reworded'; readonly block: string; readonly title: string; readonly how: Reworded }
  | { readonly what: 'reordered'; readonly tier: string }
  | { readonly what: 'tier-added' | 'tier-removed'; readonly tier: string }
  | { readonly what: 'tier-renamed'; readonly tier: string; readonly to: string }
  | { readonly what: 'tiers-reordered' }
  | FrameChange;

/**
 * Tell what a model has changed against its bases: by tier from the foundation up, then what was removed, then what it says as a whole. Each block is held against the
 * first base that has it.
 */
export function changesOf(model: BuiltModel, nameOf: NameOf): ModelChange[] {
  const was = blocksOfBases(model.bases);
  const became = counterpartsIn(model, nameOf);
  const of = new Map(
    [...was]
      .flatMap(([key, one]) => {
        const mine = became(one.block);
        return mine ? [[mine.block.id, { key, ...one }] as const] : [];
      })
      .toReversed(),
  );
  const firstTiers = new Map(model.bases.toReversed().flatMap(({ tiers }) => tiers.map((tier) => [tier.tier, tier])));
  const changes: ModelChange[] = [];
  if (model.bases.length > 0) {
    for (const tier of model.tiers) {
      const before = firstTiers.get(tier.tier);
      if (!before) changes.push({ what: 'tier-added', tier: tier.tier });
      else if (before.title !== tier.title) changes.push({ what: 'tier-renamed', tier: tier.tier, to: tier.title });
    }
    const present = new Set(model.tiers.map(({ tier }) => tier));
    for (const tier of firstTiers.keys()) if (!present.has(tier)) changes.push({ what: 'tier-removed', tier });
    const [first] = model.bases;
    const common = inCommon(
      model.tiers.map(({ tier }) => tier),
      first!.tiers.map(({ tier }) => tier),
    );
    if (!sameList(common.one, common.other)) changes.push({ what: 'tiers-reordered' });
  }
  for (const { block, tier } of listBlocks(model.tiers)) {
    const before = of.get(block.id);
    const title = titleOf(block, nameOf);
    if (!before) {
      changes.push({ what: 'added', block: block.id, title, tier: tier.tier });
      continue;
    }
    if (before.block.title !== title)
      changes.push({ what: 'renamed', block: block.id, from: before.block.title, to: title });
    if (before.tier.tier !== tier.tier)
      changes.push({ what: 'moved', block: block.id, title, from: before.tier.tier, to: tier.tier });
    const how = rewordedFrom(before.block, block);
    if (how) changes.push({ what: 'reworded', block: block.id, title, how });
  }
  for (const tier of model.tiers) {
    const [mine, theirs] = [tier.blocks, firstTiers.get(tier.tier)?.blocks ?? []];
    const common = inCommon(mine.map(keyOf), theirs.map(keyOf));
    if (!sameList(common.one, common.other)) changes.push({ what: 'reordered', tier: tier.tier });
  }
  for (const { block, tier, base } of was.values())
    if (!became(block)) changes.push({ what: 'removed', title: block.title, tier: tier.tier, base: base.title });
  changes.push(...frameChangesOf(model));
  return changes;
}

/** How a block’s own words differ from those it was taken with; undefined where none do, or where they are still the site’s. */
export function rewordedFrom(before: BuiltBlock, now: BuiltBlock): Reworded | undefined {
  if (now.competency !== undefined) return undefined;
  const were = new Map(before.statements.map((one) => [statementKey(one), one.text]));
  const kept = now.statements.flatMap((one) => {
    const id = formerStatement(one);
    return id !== undefined && were.has(id) ? [{ id, text: one.text }] : [];
  });
  const keptIds = new Set(kept.map(({ id }) => id));
  const how: Reworded = {
    definition: before.definition !== now.definition,
    topics: !sameList(before.topics, now.topics),
    added: now.statements.filter((one) => !were.has(formerStatement(one) ?? '')).map(({ text }) => text),
    removed: before.statements.filter((one) => !keptIds.has(statementKey(one))).map(({ text }) => text),
    changed: kept.flatMap(({ id, text }) => (were.get(id) === text ? [] : [{ from: were.get(id)!, to: text }])),
    order: !sameList(
      kept.map(({ id }) => id),
      before.statements.map(statementKey).filter((id) => keptIds.has(id)),
    ),
  };
  const differs =
    how.definition || how.topics || how.order || how.added.length + how.removed.length + how.changed.length > 0;
  return differs ? how : undefined;
}
