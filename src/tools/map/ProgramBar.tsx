import { useState } from 'preact/hooks';
import { renameProgram } from '../../mapping/change.ts';
import { labels } from '#messages/map-page.ts';
import { mappingLimits } from '../../mapping/mapping.ts';
import type { Mapping } from '../../mapping/mapping.ts';
import type { Documents, DocumentStore } from '../documents/documents.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly programs: Documents<Mapping>;
  readonly store: DocumentStore<Mapping>;
  readonly onSay: (words: string) => void;
  /** Told of a file of a saved program. */
  readonly onOpen: (file: File) => void;
}

/** The open program: its name, the others, undo and redo, and deleting it. */
export function ProgramBar({ programs, store, onSay, onOpen }: Props) {
  const [sure, setSure] = useState(false);
  const { past, present, future } = programs.open;
  return (
    <section class="map-program no-print" aria-label={labels.program}>
      <div class="map-fields">
        <label>
          {labels.name}
          <TextField
            key={present.id}
            name="program"
            value={present.name.text}
            most={mappingLimits.name}
            placeholder={labels.namePlaceholder}
            onDone={(text) => store.change((mapping, today) => renameProgram(mapping, text, today))}
          />
        </label>
        {programs.all.length > 1 && (
          <label>
            {labels.other}
            <select name="programs" value={present.id} onChange={({ currentTarget: { value } }) => store.show(value)}>
              {programs.all.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name.text || labels.unnamed}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="map-aids">
        <button
          class="aid"
          type="button"
          disabled={past.length === 0}
          onClick={() => {
            store.undo();
            onSay(labels.undo);
          }}
        >
          {labels.undo}
        </button>
        <button
          class="aid"
          type="button"
          disabled={future.length === 0}
          onClick={() => {
            store.redo();
            onSay(labels.redo);
          }}
        >
          {labels.redo}
        </button>
        <button class="aid" type="button" onClick={() => store.begin()}>
          {labels.begin}
        </button>
        <label class="aid map-file">
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
