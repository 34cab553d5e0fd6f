import { moveBlock, removeBlock, stepBlock } from '../../building/model/edit-tiers.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { findBlock, titleOf } from '../../building/model/parts.ts';
import * as words from '#messages/build-model.ts';
import { type Actions, type After, headOf, rowOf } from './actions.ts';
import { type Ground, tierTitle } from './ground.ts';

const { labels } = words;

/** Move a block by one place, and say where it is now. */
export function step(id: string, by: -1 | 1, title: string, ground: Ground, act: Actions): void {
  act.change(
    (model) => stepBlock(model, id, by),
    (model) => ({ ...told(id, ground)(model), otherwise: words.formatStuck(title) }),
  );
}

/** Remove a block. What stood after it gets the focus, or what stood before it, or its tier. */
export function remove(id: string, title: string, act: Actions): void {
  let focus: string | undefined;
  act.change(
    (model) => {
      const { tier, at } = findBlock(model, id)!;
      const next = tier.blocks[at + 1] ?? tier.blocks[at - 1];
      focus = next ? rowOf(next.id) : headOf(tier.id);
      return removeBlock(model, id);
    },
    () => ({ say: words.formatRemoved(title), ...(focus !== undefined && { focus }) }),
  );
}

/** Say where a block stands, and keep the focus on it. */
export const told =
  (id: string, ground: Ground, focus = rowOf(id)) =>
  (model: BuiltModel): After => {
    const found = findBlock(model, id);
    if (!found) return {};
    const { block, tier, at } = found;
    return {
      say: words.formatMoved(
        titleOf(block, ground.nameOf) || labels.noName,
        at + 1,
        tier.blocks.length,
        tierTitle(tier, ground),
      ),
      focus,
    };
  };

/** A model after a block was let go over a tier, before another block or at the end. */
export function dropped(model: BuiltModel, id: string, to: string, before: string | undefined): BuiltModel {
  const found = findBlock(model, id);
  const tier = model.tiers.find((one) => one.id === to);
  if (!found || !tier) return model;
  const at = before === undefined ? tier.blocks.length : tier.blocks.findIndex((one) => one.id === before);
  // Those after it move up by one where it leaves the same tier.
  const shift = found.tier.id === to && found.at < at ? 1 : 0;
  return moveBlock(model, id, to, at - shift);
}
