import { useState } from 'preact/hooks';
import { addTier } from '../../building/model/edit-tiers.ts';
import type { BuiltModel } from '../../building/model/model.ts';
import { takeIn, type Source } from '../../building/model/take-in.ts';
import * as words from '#messages/build-model.ts';
import { formatDate } from '#messages/dates.ts';
import { newId } from '../record/new-id.ts';
import type { Actions } from './actions.ts';
import type { Ground } from './ground.ts';
import { later } from './later.tsx';
import { still } from './memo.ts';

const OpenFramework = later(async () => (await import('./OpenFramework.tsx')).OpenFramework);
const { labels } = words;

interface Props {
  readonly bases: BuiltModel['bases'];
  readonly isEmpty: boolean;
  readonly ground: Ground;
  readonly act: Actions;
}

/** Where a model begins: from one of the site, from a file, or with empty tiers. Several can be added. */
export const Begin = still(function BeginView({ bases, isEmpty, ground, act }: Props) {
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const take = (source: Source, more = ''): void => {
    let said = '';
    act.change(
      (before) => {
        const { model: next, ...counts } = takeIn(before, source, newId, ground.nameOf, ground.order);
        said = `${words.formatTakenIn({ title: source.base.title, ...counts })} ${more}`.trim();
        return next;
      },
      () => ({ say: said, otherwise: labels.hasIt, focus: '#bm-blocks' }),
    );
  };
  const begin = async (): Promise<void> => {
    setBusy(true);
    try {
      const { sourceOf } = await import('./sources.ts');
      const source = await sourceOf(ground, chosen);
      if (source) take(source);
      setChosen('');
    } catch {
      act.say(labels.notLoaded);
    }
    setBusy(false);
  };
  const used = new Set(bases.map(({ from }) => from));
  return (
    <details class="bm-part" id="bm-begin" open={isEmpty}>
      <summary>
        <h2>{isEmpty ? labels.start : labels.startMore}</h2>
      </summary>
      <p>{labels.startHint}</p>
      <form
        class="tool-fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== '' && !busy) void begin();
        }}
      >
        <label>
          {labels.base}
          <select name="base" value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
            <option value="">{labels.choose}</option>
            {(['models', 'jobs'] as const).map((kind) => (
              <optgroup key={kind} label={labels[kind]}>
                {ground.mappables[kind].map(({ key, title }) => (
                  <option key={key} value={key} disabled={used.has(key)}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button class="aid" type="submit" disabled={chosen === '' || busy}>
          {isEmpty ? labels.beginFrom : labels.blend}
        </button>
        {isEmpty && (
          <button
            class="aid"
            type="button"
            onClick={() =>
              act.change(
                (before) => ground.order.reduce((next, tier) => addTier(next, tier, newId(), ground.order), before),
                { focus: '#bm-blocks' },
              )
            }
          >
            {labels.blank}
          </button>
        )}
      </form>
      <details class="bm-more" onToggle={({ currentTarget }) => currentTarget.open && setOpening(true)}>
        <summary>{labels.opened}</summary>
        {isOpening && <OpenFramework ground={ground} onSource={take} />}
      </details>
      {bases.length > 0 && (
        <p>
          {labels.bases}:{' '}
          {bases.map(({ title, edition }) => `${title} (${labels.edition} ${formatDate(edition)})`).join('; ')}
        </p>
      )}
    </details>
  );
});
