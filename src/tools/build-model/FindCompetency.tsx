import { useMemo, useState } from 'preact/hooks';
import { builtModelLimits as limits, type BuiltModel } from '../../building/model/model.ts';
import { addBlock, addTier, siteBlock } from '../../building/model/edit-tiers.ts';
import { keyOf, listBlocks } from '../../building/model/parts.ts';
import { competencyKey } from '../../domain/ledger/keys.ts';
import * as words from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import type { Actions } from './actions.ts';
import { findByName } from './find-by-name.ts';
import { type Ground, tierTitle } from './ground.ts';

const { labels } = words;
/** Names that are shown at once. */
const mostShown = 12;

interface Props {
  readonly model: BuiltModel;
  readonly ground: Ground;
  readonly act: Actions;
}

/** Finds competencies of this site by their names, and adds them. */
export function FindCompetency({ model, ground, act }: Props) {
  const [asked, setAsked] = useState('');
  const [onTier, setOnTier] = useState('');
  const { mappables, tiers } = ground;
  const names = useMemo(() => [...mappables.competencies.values()], [mappables]);
  const found = useMemo(() => findByName(names, asked), [names, asked]);
  const there = useMemo(() => new Set(listBlocks(model.tiers).map(({ block }) => keyOf(block))), [model.tiers]);
  const add = (id: string, title: string): void => {
    const usual = tiers.find(({ order }) => order === mappables.underTiers([id])[0]?.order)!.id;
    const wanted = model.tiers.some((one) => one.tier === onTier) ? onTier : usual;
    act.change(
      (before) => {
        const grown = addTier(before, wanted, newId(), ground.order);
        const tier = grown.tiers.find((one) => one.tier === wanted);
        const next = tier ? addBlock(grown, tier.id, siteBlock(id, newId)) : grown;
        return next === grown ? before : next;
      },
      (after) => {
        const tier = after.tiers.find((one) => one.tier === wanted);
        return {
          otherwise: words.formatFull(limits),
          ...(tier && { say: words.formatAdded(title, tierTitle(tier, ground)) }),
        };
      },
    );
  };
  return (
    <div class="bm-find">
      <div class="tool-fields">
        <label>
          {labels.find}
          <input
            type="search"
            name="competency"
            placeholder={labels.findHint}
            autocomplete="off"
            value={asked}
            onInput={({ currentTarget }) => setAsked(currentTarget.value)}
          />
        </label>
        <label>
          {labels.onTier}
          <select name="to-tier" value={onTier} onChange={({ currentTarget }) => setOnTier(currentTarget.value)}>
            <option value="">{labels.ownTier}</option>
            {model.tiers.map((tier) => (
              <option key={tier.id} value={tier.tier}>
                {tierTitle(tier, ground)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {asked.trim() !== '' && found.length === 0 && <p>{labels.noneFound}</p>}
      <ul class="bm-found">
        {found.slice(0, mostShown).map(({ id, title }) => (
          <li key={id}>
            <span>
              {title} <small>{id.includes('/') ? id.slice(0, id.indexOf('/')).replaceAll('-', ' ') : ''}</small>
            </span>
            {there.has(competencyKey(id)) ? (
              <small>{labels.isThere}</small>
            ) : (
              <button
                class="aid"
                type="button"
                aria-label={words.formatButton(labels.add, title)}
                onClick={() => add(id, title)}
              >
                {labels.add}
              </button>
            )}
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p>{words.formatMoreFound(found.length - mostShown)}</p>}
    </div>
  );
}
