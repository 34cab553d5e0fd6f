import { useState } from 'preact/hooks';
import { builtModelLimits as limits, type BuiltSector } from '../../building/model/model.ts';
import { addSector, moveSector, removeSector, setSector } from '../../building/model/edit-facts.ts';
import * as words from '#messages/build-model.ts';
import { newId } from '../record/new-id.ts';
import type { Actions } from './actions.ts';
import { Field } from './Field.tsx';
import { still } from './memo.ts';

const { labels } = words;

interface Props {
  readonly sectors: readonly BuiltSector[];
  readonly act: Actions;
}

/** The sectors of the model: their words, their order. */
export const Sectors = still(function SectorsView({ sectors, act }: Props) {
  const [fresh, setFresh] = useState('');
  const add = (): void => {
    if (fresh.trim() === '') return;
    act.change((model) => addSector(model, newId(), fresh), { say: words.formatAdded(fresh, labels.sectors.slice(3)) });
    setFresh('');
  };
  const place = (id: string): string => `#bm-sectors [data-sector-row="${id}"]`;
  return (
    <details class="bm-part" id="bm-sectors">
      <summary>
        <h2>
          {labels.sectors} <small>{sectors.length}</small>
        </h2>
      </summary>
      <p>{labels.sectorsHint}</p>
      <ol>
        {sectors.map(({ id, title, definition }, i) => (
          <li key={id} data-sector-row={id}>
            <div class="tool-fields">
              <label>
                {labels.sectorName}
                <Field
                  value={title}
                  most={limits.title}
                  onDone={(text) => act.change((model) => setSector(model, id, { title: text }))}
                />
              </label>
              <label>
                {labels.sectorWhat}
                <Field
                  value={definition}
                  most={limits.text}
                  onDone={(text) => act.change((model) => setSector(model, id, { definition: text }))}
                />
              </label>
            </div>
            <div class="tool-aids">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  class={by < 0 ? 'aid bm-earlier' : 'aid bm-later'}
                  type="button"
                  aria-label={words.formatButton(by < 0 ? labels.earlier : labels.later, title)}
                  aria-disabled={!sectors[i + by]}
                  onClick={() =>
                    sectors[i + by] &&
                    act.change((model) => moveSector(model, id, by), {
                      say: words.formatPlace(title, i + by + 1, sectors.length),
                      focus: `${place(id)} .${by < 0 ? 'bm-earlier' : 'bm-later'}`,
                    })
                  }
                >
                  {by < 0 ? labels.earlier : labels.later}
                </button>
              ))}
              <button
                class="aid"
                type="button"
                aria-label={words.formatButton(labels.delete, title)}
                onClick={() =>
                  act.change((model) => removeSector(model, id), {
                    say: words.formatRemoved(title),
                    focus: '#bm-sectors input[name="new-sector"]',
                  })
                }
              >
                {labels.delete}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <form
        class="tool-fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {labels.addSector}
          <input
            type="text"
            name="new-sector"
            autocomplete="off"
            maxLength={limits.title}
            value={fresh}
            onInput={({ currentTarget }) => setFresh(currentTarget.value)}
          />
        </label>
        <button class="aid" type="submit" disabled={fresh.trim() === ''}>
          {labels.add}
        </button>
      </form>
    </details>
  );
});
