import type { Source } from './take-in.ts';
import { takeBlock } from './take-in.ts';
import type { Base, BuiltBlock, BuiltModel, BuiltTier } from './model.ts';
import { rewordedFrom } from './changes.ts';
import { counterpartsIn, sameList } from './counterparts.ts';
import { addBlock, addTier, changeBlock, fit, moveBlock, removeBlock } from './edit-tiers.ts';
import { findBlock, keyOf, listBlocks, statementKey, titleOf } from './parts.ts';
import { mergeOrder, mergeTiers } from './merge-tiers.ts';
import type { Conflict, Decide, Merged, MergeMeans } from './three-ways.ts';
import { dropSectors, mergeSectors } from './merge-sectors.ts';
import { mergeWork } from './merge-work.ts';
import { mergeWords } from './merge-words.ts';

/**
 * Merge the next edition of a base into a model: three ways, the base as it was taken, the model, the base as it is now. What only
 * one side changed is taken; what both changed alike is taken once; what both changed otherwise is a conflict, and stays mine until
 * a person chooses. The model then rests on the base as it is now.
 *
 * @param now the base as it is now; `sectors` that it had before have the ids of the base as it was taken
 */
export function mergeBase(model: BuiltModel, now: Source, means: MergeMeans): Merged {
  const at = model.bases.findIndex(({ from }) => from === now.base.from);
  if (at < 0) return { model, conflicts: [] };
  const then = model.bases[at]!;
  const { nameOf, newId, order } = means;
  const conflicts: Conflict[] = [];
  const decide: Decide = (conflict, { then: was, mine, theirs, text }) => {
    if (text(mine) === text(was) || text(mine) === text(theirs)) return theirs;
    if (text(theirs) === text(was)) return mine;
    conflicts.push({ ...conflict, then: text(was), mine: text(mine), theirs: text(theirs) });
    return means.choices?.get(conflict.id) === 'theirs' ? theirs : mine;
  };
  const others = model.bases.toSpliced(at, 1);
  const two = { then, now: now.base, decide, decideAlways };
  const sectors = mergeSectors(model, two);
  let merged: BuiltModel = { ...model, sectors: sectors.all };
  const became = counterpartsIn(model, nameOf);
  const [wasIn, isIn] = [indexOf(then), indexOf(now.base)];
  const elsewhere = new Set(others.flatMap(({ tiers }) => listBlocks(tiers).map(({ block }) => keyOf(block))));
  for (const key of new Set([...wasIn.keys(), ...isIn.keys()])) {
    const [was, is] = [wasIn.get(key), isIn.get(key)];
    const mine = became((was ?? is)!.block);
    const of = mine ? titleOf(mine.block, nameOf) : (is ?? was)!.block.title;
    // Joined by its name alone: it comes from elsewhere, and stays as it is.
    if (mine && keyOf(mine.block) !== key) continue;
    if (!mine) {
      if (is && (!was || wantsBack(was, is, key))) merged = addAfter(merged, is, now.base);
    } else if (!is) {
      if (!elsewhere.has(key) && leaves(was!, mine, key)) merged = removeBlock(merged, mine.block.id);
    } else if (was) merged = mergeBlock(merged, mine.block.id, was, is, of, key);
  }
  const tiers = { then, now: now.base, decide, means, others };
  merged = mergeOrder(mergeTiers(merged, tiers), model, tiers);
  merged = mergeWork(dropSectors(merged, sectors, two, others), two, decide, others);
  return { model: { ...merged, bases: model.bases.with(at, now.base) }, conflicts };

  /** A block that was removed here and changed there. */
  function wantsBack(was: OfTier, is: OfTier, key: string): boolean {
    const title = is.block.title;
    const text = (there: boolean): string => (there ? title : '');
    if (sameBlock(was.block, is.block)) return false;
    return decideAlways({ id: `block ${key}`, what: 'removed-here', of: title }, was.block.title, '', text(true));
  }

  /** Whether a block that is no longer there leaves here too: it does where nothing was done to it. */
  function leaves(was: OfTier, mine: { readonly block: BuiltBlock; readonly tier: BuiltTier }, key: string): boolean {
    const title = titleOf(mine.block, nameOf);
    const untouched =
      title === was.block.title && mine.tier.tier === was.tier.tier && !rewordedFrom(was.block, mine.block);
    return (
      untouched || decideAlways({ id: `block ${key}`, what: 'removed-there', of: title }, was.block.title, title, '')
    );
  }

  /** A conflict that cannot be settled by comparing. Whether theirs is taken. */
  function decideAlways(
    conflict: Omit<Conflict, 'then' | 'mine' | 'theirs'>,
    was: string,
    mine: string,
    theirs: string,
  ): boolean {
    conflicts.push({ ...conflict, then: was, mine, theirs });
    return means.choices?.get(conflict.id) === 'theirs';
  }

  /** Add a block that is new there, after the one that it follows there, if that stands here on the same tier. */
  function addAfter(to: BuiltModel, { block, tier, at: place }: OfTier, base: Base): BuiltModel {
    const grown = addTier(to, tier.tier, newId(), order);
    const own = grown.tiers.find((one) => one.tier === tier.tier);
    if (!own) return to;
    const before = base.tiers
      .find((one) => one.tier === tier.tier)!
      .blocks.slice(0, place)
      .toReversed()
      .map(keyOf);
    const follows = before.map((key) => own.blocks.findIndex((one) => keyOf(one) === key)).find((i) => i >= 0);
    return addBlock(
      grown,
      own.id,
      takeBlock(block, sectors.idOf, newId, nameOf),
      (follows ?? own.blocks.length - 1) + 1,
    );
  }

  function mergeBlock(to: BuiltModel, id: string, was: OfTier, is: OfTier, of: string, key: string): BuiltModel {
    const mine = findBlock(to, id)!;
    const title = decide(
      { id: `title ${key}`, what: 'title', of },
      { then: was.block.title, mine: titleOf(mine.block, nameOf), theirs: is.block.title, text: (one) => one },
    );
    const tier = decide(
      { id: `tier ${key}`, what: 'tier', of },
      { then: was.tier.tier, mine: mine.tier.tier, theirs: is.tier.tier, text: (one) => one },
    );
    const sector = decide(
      { id: `sector ${key}`, what: 'sector', of },
      {
        then: sectors.idOf(was.block.sector),
        mine: mine.block.sector,
        theirs: sectors.idOf(is.block.sector),
        text: (one) => [...model.sectors, ...sectors.all].find((each) => each.id === one)?.title ?? '',
      },
    );
    let next = to;
    if (tier !== mine.tier.tier) {
      next = addTier(next, tier, newId(), order);
      const target = next.tiers.find((one) => one.tier === tier);
      if (target) next = moveBlock(next, id, target.id, target.blocks.length);
    }
    return changeBlock(next, id, (block) => {
      const own = block.competency !== undefined && title === nameOf(block.competency) ? '' : title;
      const named = own === block.title ? block : { ...block, title: own };
      const { sector: before, ...rest } = named;
      const placed = before === sector ? named : fit(sector === undefined ? rest : { ...rest, sector }, { tier });
      return mergeWords(placed, was.block, is.block, { key, of, decide, newId });
    });
  }
}

interface OfTier {
  readonly block: BuiltBlock;
  readonly tier: BuiltTier;
  readonly at: number;
}

const indexOf = ({ tiers }: Base): Map<string, OfTier> =>
  new Map(listBlocks(tiers).map((placed) => [keyOf(placed.block), placed]));

const sameBlock = (one: BuiltBlock, other: BuiltBlock): boolean =>
  one.title === other.title &&
  one.definition === other.definition &&
  sameList(one.topics, other.topics) &&
  sameList(
    one.statements.map((each) => `${statementKey(each)} ${each.text}`),
    other.statements.map((each) => `${statementKey(each)} ${each.text}`),
  );
