import type { BuiltModel, BuiltTier } from '../../building/model/model.ts';
import { addBlock, moveTier, ownBlock, removeTier, renameTier } from '../../building/model/edit-tiers.ts';
import { builtModelLimits as limits } from '../../building/model/model.ts';
import * as words from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import { type Actions, headOf } from './actions.ts';
import { BlockRow } from './BlockRow.tsx';
import { Field } from './Field.tsx';
import { type Ground, tierTitle } from './ground.ts';
import { Still } from './memo.ts';

const { labels } = words;

interface Props {
  readonly tier: BuiltTier;
  /** Numbers of its blocks, joined: another text when one of them changes. */
  readonly first: number;
  readonly sectors: BuiltModel['sectors'];
  /** The block that is open, if it stands here. */
  readonly open: string | undefined;
  /** All tiers, while a block here is open. */
  readonly tiers: readonly BuiltTier[] | undefined;
  readonly ground: Ground;
  readonly act: Actions;
}

/** A tier with its blocks, and what can be done with it. */
export class TierSection extends Still<Props> {
  /** Draw it. */
  override render() {
    const { tier, first, sectors, open, tiers, ground, act } = this.props;
    const site = ground.tiers.find(({ id }) => id === tier.tier);
    const title = tierTitle(tier, ground);
    const moved = (by: number): void =>
      act.change(
        (model) => moveTier(model, tier.id, by),
        (model) => ({
          otherwise: words.formatStuck(title),
          say: words.formatTierMoved(title, model.tiers.findIndex(({ id }) => id === tier.id) + 1, model.tiers.length),
        }),
      );
    return (
      <section class={`bm-tier tier-${site?.order ?? 1}`} data-tier={tier.id} aria-labelledby={`bm-tier-${tier.id}`}>
        <h3 id={`bm-tier-${tier.id}`} class="bm-tier-name" tabIndex={-1}>
          <span class="bm-number">{site?.number}</span> {title} <small>{words.formatBlocks(tier.blocks.length)}</small>
        </h3>
        {tier.blocks.length === 0 && <p class="bm-empty">{labels.empty}</p>}
        <ol class="bm-blocks">
          {tier.blocks.map((block, i) => (
            <BlockRow
              key={block.id}
              block={block}
              number={`${site?.number ?? ''}.${first + i}`}
              tiers={open === block.id ? tiers : undefined}
              tier={tier.tier}
              sectors={sectors}
              ground={ground}
              act={act}
            />
          ))}
        </ol>
        <div class="tool-aids">
          <button
            class="aid"
            type="button"
            aria-label={words.formatButton(labels.own, title)}
            onClick={() => {
              const block = ownBlock(newId);
              act.change((model) => addBlock(model, tier.id, block), { otherwise: words.formatFull(limits) });
              act.open(block.id, `[data-block="${block.id}"] input[name="title"]`);
            }}
          >
            {labels.own}
          </button>
          <details class="bm-more">
            <summary>{labels.tierMore}</summary>
            <label>
              {labels.tierName}
              <Field
                value={tier.title}
                most={limits.title}
                placeholder={site?.title ?? ''}
                onDone={(text) => act.change((model) => renameTier(model, tier.id, text))}
              />
            </label>
            <div class="tool-aids">
              <button class="aid" type="button" onClick={() => moved(-1)}>
                {labels.moveTierUp}
              </button>
              <button class="aid" type="button" onClick={() => moved(1)}>
                {labels.moveTierDown}
              </button>
              <button
                class="aid"
                type="button"
                onClick={() => {
                  let focus = '#bm-blocks';
                  act.change(
                    (model) => {
                      const at = model.tiers.findIndex(({ id }) => id === tier.id);
                      const next = model.tiers[at + 1] ?? model.tiers[at - 1];
                      if (next) focus = headOf(next.id);
                      return removeTier(model, tier.id);
                    },
                    () => ({ say: words.formatRemoved(title), focus }),
                  );
                }}
              >
                {labels.removeTier}
              </button>
            </div>
          </details>
        </div>
      </section>
    );
  }
}
