import { useState } from 'preact/hooks';
import { type BuiltModel, builtModelLimits as limits } from '../../building/model/model.ts';
import { setFact } from '../../building/model/edit-facts.ts';
import { labels } from '#messages/build-model.ts';
import type { Documents, DocumentStore } from '../documents/documents.ts';
import type { Actions } from './actions.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly models: Documents<BuiltModel>;
  readonly store: DocumentStore<BuiltModel>;
  readonly act: Actions;
  /** Told of a file of a saved model. */
  readonly onOpen: (file: File) => void;
}

/** The open model: its name, the others, undo and redo, and deleting it. */
export function ModelBar({ models, store, act, onOpen }: Props) {
  const [sure, setSure] = useState(false);
  const { past, present, future } = models.open;
  return (
    <section class="bm-bar no-print" aria-label={labels.bar}>
      <div class="bm-fields">
        <label>
          {labels.name}
          <Field
            key={present.id}
            name="model"
            value={present.name}
            most={limits.title}
            placeholder={labels.namePlaceholder}
            onDone={(text) => act.change((model) => setFact(model, 'name', text))}
          />
        </label>
        {models.all.length > 1 && (
          <label>
            {labels.other}
            <select name="models" value={present.id} onChange={({ currentTarget: { value } }) => store.show(value)}>
              {models.all.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || labels.unnamed}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="bm-aids">
        <button
          class="aid"
          type="button"
          aria-disabled={past.length === 0}
          onClick={() => {
            if (past.length === 0) return;
            store.undo();
            act.say(labels.undo);
          }}
        >
          {labels.undo}
        </button>
        <button
          class="aid"
          type="button"
          aria-disabled={future.length === 0}
          onClick={() => {
            if (future.length === 0) return;
            store.redo();
            act.say(labels.redo);
          }}
        >
          {labels.redo}
        </button>
        <button class="aid" type="button" onClick={() => store.begin()}>
          {labels.begin}
        </button>
        <label class="aid bm-file">
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
        {!sure && (
          <button class="aid" type="button" onClick={() => setSure(true)}>
            {labels.remove}
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
              {labels.removeSure}
            </button>
            <button class="aid" type="button" onClick={() => setSure(false)}>
              {labels.keepIt}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
