import type { BuiltBlock, BuiltModel, BuiltSector, BuiltTier } from '../../building/model/model.ts';
import { moveBlock, removeBlock, stepBlock } from '../../building/model/edit-tiers.ts';
import { findBlock, titleOf } from '../../building/model/parts.ts';
import * as words from '#messages/build-model.ts';
import { type Actions, type After, headOf, rowOf } from './actions.ts';
import { dragFrom } from './drag.ts';
import type { Ground } from './ground.ts';
import { later } from './later.tsx';
import { Still } from './memo.ts';

const EditBlock = later(async () => (await import('./EditBlock.tsx')).EditBlock);

const { labels } = words;

interface Props {
  readonly block: BuiltBlock;
  /** `1.3` */
  readonly number: string;
  /** Only of the row that is open: the tiers that it can move to. */
  readonly tiers: readonly BuiltTier[] | undefined;
  readonly tier: BuiltTier['tier'];
  readonly sectors: readonly BuiltSector[];
  readonly ground: Ground;
  readonly act: Actions;
}

/** A block in the list of its tier: its name, which opens it, and a grip. */
export class BlockRow extends Still<Props> {
  /** Draw it. */
  override render() {
    const { block, number, tiers, tier, sectors, ground, act } = this.props;
    const title = titleOf(block, ground.nameOf) || labels.noName;
    const isOpen = tiers !== undefined;
    const sector = block.sector === undefined ? undefined : sectors.find(({ id }) => id === block.sector)?.title;
    return (
      <li class={isOpen ? 'bm-row bm-open' : 'bm-row'} data-block={block.id}>
        <div class="bm-line">
          <span
            class="bm-grip"
            aria-hidden="true"
            title={labels.grip}
            onPointerDown={(event) =>
              dragFrom(event, block.id, (to, before) =>
                act.change((model) => dropped(model, block.id, to, before), told(block.id, ground)),
              )
            }
          >
            ⠿
          </span>
          <button
            class="bm-name"
            type="button"
            aria-expanded={isOpen}
            aria-describedby="bm-keys"
            onClick={() => act.open(isOpen ? undefined : block.id)}
            onKeyDown={(event) => {
              const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
              if (by !== undefined) {
                event.preventDefault();
                step(block.id, by, title, ground, act);
              } else if (event.key === 'Delete') remove(block.id, title, act);
            }}
          >
            <span class="bm-number">{number}</span> <span class="bm-title">{title}</span>
            {sector !== undefined && <small> {sector}</small>}
            {block.competency === undefined && <small> {labels.isOwn}</small>}
          </button>
        </div>
        {isOpen && <EditBlock block={block} tier={tier} tiers={tiers} sectors={sectors} ground={ground} act={act} />}
      </li>
    );
  }
}

/** Move a block by one place, and say where it is now. */
export function step(id: string, by: -1 | 1, title: string, ground: Ground, act: Actions): void {
  act.change(
    (model) => {
      const next = stepBlock(model, id, by);
      if (next === model) act.say(words.formatStuck(title));
      return next;
    },
    told(id, ground),
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
  (id: string, { nameOf, tiers }: Ground, focus = rowOf(id)) =>
  (model: BuiltModel): After => {
    const found = findBlock(model, id);
    if (!found) return {};
    const { block, tier, at } = found;
    const name = tier.title || (tiers.find((one) => one.id === tier.tier)?.title ?? tier.tier);
    return {
      say: words.formatMoved(titleOf(block, nameOf) || labels.noName, at + 1, tier.blocks.length, name),
      focus,
    };
  };

function dropped(model: BuiltModel, id: string, to: string, before: string | undefined): BuiltModel {
  const found = findBlock(model, id);
  const tier = model.tiers.find((one) => one.id === to);
  if (!found || !tier) return model;
  const at = before === undefined ? tier.blocks.length : tier.blocks.findIndex((one) => one.id === before);
  // Those after it move up by one where it leaves the same tier.
  const shift = found.tier.id === to && found.at < at ? 1 : 0;
  return moveBlock(model, id, to, at - shift);
}
