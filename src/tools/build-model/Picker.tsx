import { useEffect, useMemo, useState } from 'preact/hooks';
import * as words from '#messages/build-model.ts';
import type { Piece } from '../piece.ts';
import type { Actions } from './actions.ts';
import { findByName } from './find-by-name.ts';
import { still } from './memo.ts';

const { labels } = words;
/** Names that are shown at once. */
const mostShown = 8;

interface Props {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  /** What can be chosen: id and name. Comes when the field is first used. */
  readonly all: Piece<readonly (readonly [id: string, title: string])[]>;
  readonly chosen: readonly { readonly id: string; readonly title: string }[];
  readonly act: Actions;
  readonly onChoose: (id: string, title: string, isChosen: boolean) => void;
}

/** A list of things that are chosen, and a field that finds others by code or name. */
export const Picker = still(function PickerView({ id, title, label, all, chosen, act, onChoose }: Props) {
  const [asked, setAsked] = useState('');
  const [list, setList] = useState(all.now());
  const isAsked = asked.trim() !== '';
  useEffect(() => {
    if (isAsked && !list) all.load().then(setList, () => act.say(labels.notLoaded));
  }, [isAsked]);
  const named = useMemo(() => (list ?? []).map(([key, name]) => ({ id: key, title: name })), [list]);
  const have = new Set(chosen.map((one) => one.id));
  const found = findByName(named, asked).filter((one) => !have.has(one.id));
  const field = `#${id} input`;
  return (
    <details class="bm-part" id={id}>
      <summary>
        <h2>
          {title} <small>{chosen.length}</small>
        </h2>
      </summary>
      {chosen.length === 0 && <p>{labels.noneChosen}</p>}
      <ul class="bm-chosen">
        {chosen.map((one) => (
          <li key={one.id}>
            <span>
              {one.title} {one.id !== one.title && id === 'bm-occupations' && <small>{one.id}</small>}
            </span>
            <button
              class="aid"
              type="button"
              aria-label={words.formatButton(labels.delete, one.title)}
              onClick={() => {
                onChoose(one.id, one.title, false);
                document.querySelector<HTMLElement>(field)?.focus();
              }}
            >
              {labels.delete}
            </button>
          </li>
        ))}
      </ul>
      <label>
        {label}
        <input
          type="search"
          autocomplete="off"
          value={asked}
          onInput={({ currentTarget }) => setAsked(currentTarget.value)}
        />
      </label>
      {isAsked && !list && <p>{labels.waiting}</p>}
      <ul class="bm-found">
        {found.slice(0, mostShown).map((one) => (
          <li key={one.id}>
            <span>
              {one.title} {id === 'bm-occupations' && <small>{one.id}</small>}
            </span>
            <button
              class="aid"
              type="button"
              aria-label={words.formatButton(labels.add, one.title)}
              onClick={() => {
                onChoose(one.id, one.title, true);
                document.querySelector<HTMLElement>(field)?.focus();
              }}
            >
              {labels.add}
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p>{words.formatMoreFound(found.length - mostShown)}</p>}
    </details>
  );
});
