import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Aid } from './Aid.tsx';
import type { Documents, DocumentStore, Kept } from './documents.ts';
import { FileButton } from './FileButton.tsx';

/** Words of a bar. */
export interface BarWords {
  readonly bar: string;
  readonly other: string;
  readonly begin: string;
  readonly undo: string;
  readonly redo: string;
  /** Of the button that opens a file, where there is one. */
  readonly openFile?: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly keepIt: string;
}

interface Props<T extends Kept> {
  readonly documents: Documents<T>;
  readonly store: DocumentStore<T>;
  readonly words: BarWords;
  /** Names one in the list of all. */
  readonly nameOf: (document: T) => string;
  readonly onSay: (words: string) => void;
  /** Begins another; without it an empty one begins. */
  readonly onBegin?: () => void;
  /** Told of a file that a person chose; without it no file can be opened here. */
  readonly onOpen?: (file: File) => void;
  /** Fields of the open one. */
  readonly children?: ComponentChildren;
  /** Buttons beside those of the bar. */
  readonly more?: ComponentChildren;
}

/** The open document of a tool: its fields, the others, undo and redo, and deleting it. */
export function DocumentBar<T extends Kept>(props: Props<T>) {
  const { documents, store, words, nameOf, onSay, onBegin, onOpen, children, more } = props;
  const [sure, setSure] = useState(false);
  const { past, present, future } = documents.open;
  const act = (name: string, can: boolean, move: () => void) => (
    <Aid
      isOff={!can}
      onPress={() => {
        move();
        onSay(name);
      }}
    >
      {name}
    </Aid>
  );
  return (
    <section class="tool-bar no-print" aria-label={words.bar}>
      <div class="tool-fields">
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
      <div class="tool-aids">
        {act(words.undo, past.length > 0, store.undo)}
        {act(words.redo, future.length > 0, store.redo)}
        <Aid onPress={onBegin ?? (() => store.begin())}>{words.begin}</Aid>
        {onOpen && words.openFile && (
          <FileButton label={words.openFile} accept=".json,application/json" onFiles={([file]) => onOpen(file!)} />
        )}
        {more}
        {!sure && <Aid onPress={() => setSure(true)}>{words.remove}</Aid>}
        {sure && (
          <>
            <Aid
              onPress={() => {
                setSure(false);
                store.remove();
              }}
            >
              {words.removeSure}
            </Aid>
            <Aid onPress={() => setSure(false)}>{words.keepIt}</Aid>
          </>
        )}
      </div>
    </section>
  );
}
