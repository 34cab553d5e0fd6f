import type { BuiltBlock, BuiltSector, BuiltTier } from '../../building/model/model.ts';
import { titleOf } from '../../building/model/parts.ts';
import { labels } from '#messages/build-model.ts';
import type { Actions } from './actions.ts';
import { dragFrom } from './drag.ts';
import type { Ground } from './ground.ts';
import { later } from './later.tsx';
import { Still } from './memo.ts';
import { dropped, remove, step, told } from './moves.ts';

const EditBlock = later(async () => (await import('./EditBlock.tsx')).EditBlock);

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
