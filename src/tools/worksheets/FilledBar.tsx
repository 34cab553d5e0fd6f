import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Filled } from '../../worksheets/filled.ts';
import type { Documents } from '../documents/documents.ts';
import type { FilledStore } from './filled-kind.ts';

/** Words of a bar. */
export interface BarWords {
  readonly bar: string;
  readonly other: string;
  readonly begin: string;
  readonly undo: string;
  readonly redo: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly keepIt: string;
}

interface Props {
  readonly documents: Documents<Filled>;
  readonly store: FilledStore;
  readonly words: BarWords;
  /** Names one in the list of all. */
  readonly nameOf: (filled: Filled) => string;
  readonly onSay: (words: string) => void;
  /** Begins another; without it an empty one begins. */
  readonly onBegin?: () => void;
  /** Fields of the open one. */
  readonly children: ComponentChildren;
  /** Buttons beside those of the bar. */
  readonly more?: ComponentChildren;
}

/** The open worksheet or survey: its fields, the others, undo and redo, and deleting it. */
export function FilledBar({ documents, store, words, nameOf, onSay, onBegin, children, more }: Props) {
  const [sure, setSure] = useState(false);
  const { past, present, future } = documents.open;
  const act = (name: string, can: boolean, move: () => void) => (
    <button
      class="aid"
      type="button"
      disabled={!can}
      onClick={() => {
        move();
        onSay(name);
      }}
    >
      {name}
    </button>
  );
  return (
    <section class="sheets-bar no-print" aria-label={words.bar}>
      <div class="map-fields">
        {children}
        {documents.all.length > 1 && (
          <label>
            {words.other}
            <select name="all" value={present.id} onChange={({ currentTarget: { value } }) => store.show(value)}>
              {documents.all.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="map-aids">
        {act(words.undo, past.length > 0, store.undo)}
        {act(words.redo, future.length > 0, store.redo)}
        <button class="aid" type="button" onClick={onBegin ?? (() => store.begin())}>
          {words.begin}
        </button>
        {more}
        {!sure && (
          <button class="aid" type="button" onClick={() => setSure(true)}>
            {words.remove}
          </button>
        )}
        {sure && (
          <>
            <button
              class="aid"
              type="button"
              onClick={() => {
                setSure(false);
                store.remove();
              }}
            >
              {words.removeSure}
            </button>
            <button class="aid" type="button" onClick={() => setSure(false)}>
              {words.keepIt}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
