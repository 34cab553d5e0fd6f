import { useMemo, useState } from 'preact/hooks';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import { labels, said } from '#messages/build-ladder.ts';
import type { Documents, DocumentStore } from '../documents/documents.ts';
import { Aid } from './Aid.tsx';
import { Choice, options } from './Choice.tsx';
import type { Choices } from './load-choices.ts';

interface Props {
  readonly documents: Documents<BuiltLadder>;
  readonly store: DocumentStore<BuiltLadder>;
  readonly choices: Choices;
  readonly onSay: (words: string) => void;
  /** Told of a file of a saved ladder. */
  readonly onOpen: (file: File) => void;
  /** Told of a ladder of this site to begin with, by its id. */
  readonly onBase: (id: string) => void;
}

/** The open ladder among the others: undo and redo, another one, a saved one, one of this site, and deleting it. */
export function LadderBar({ documents, store, choices, onSay, onOpen, onBase }: Props) {
  const [sure, setSure] = useState(false);
  const [base, setBase] = useState('');
  const { past, present, future } = documents.open;
  const bases = useMemo(() => options(choices.known.ladders), [choices]);
  return (
    <section class="build-bar no-print" aria-label={labels.ladder}>
      <div class="build-aids">
        <Aid
          isOff={past.length === 0}
          onPress={() => {
            store.undo();
            onSay(said.undone);
          }}
        >
          {labels.undo}
        </Aid>
        <Aid
          isOff={future.length === 0}
          onPress={() => {
            store.redo();
            onSay(said.redone);
          }}
        >
          {labels.redo}
        </Aid>
        <Aid onPress={() => store.begin()}>{labels.begin}</Aid>
        <label class="aid build-file">
          {labels.openFile}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onOpen(file);
              currentTarget.value = '';
            }}
          />
        </label>
        {!sure && <Aid onPress={() => setSure(true)}>{labels.remove}</Aid>}
        {sure && (
          <>
            <Aid
              onPress={() => {
                setSure(false);
                store.remove();
              }}
            >
              {labels.removeSure}
            </Aid>
            <Aid onPress={() => setSure(false)}>{labels.keepIt}</Aid>
          </>
        )}
      </div>
      <div class="build-fields">
        {documents.all.length > 1 && (
          <Choice id="ladders" label={labels.ladders} value={present.id} onChoose={store.show}>
            {options(documents.all.map(({ id, title }) => [id, title || labels.unnamed]))}
          </Choice>
        )}
        <form
          class="build-inline"
          onSubmit={(event) => {
            event.preventDefault();
            if (base !== '') onBase(base);
          }}
        >
          <Choice id="base" label={labels.beginFrom} value={base} onChoose={setBase}>
            <option value="">{labels.chooseLadder}</option>
            {bases}
          </Choice>
          <button class="aid" type="submit">
            {labels.baseDo}
          </button>
        </form>
      </div>
    </section>
  );
}
