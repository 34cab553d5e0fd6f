import { useState } from 'preact/hooks';
import type { LeftLine } from '../../imports/outcomes/outcome-lines.ts';
import { formatLeft, formatLeftLine, labels } from '#messages/map-page.ts';
import { FileInput } from '../documents/FileInput.tsx';

interface Props {
  /** Lines that were not taken the last time. */
  readonly left: readonly LeftLine[];
  /** Told of a text; answers whether something was taken of it. */
  readonly onText: (text: string) => Promise<boolean>;
  readonly onFile: (file: File) => void;
}

/** Where outcomes are pasted, or a file with them is opened. */
export function AddOutcomes({ left, onText, onFile }: Props) {
  const [text, setText] = useState('');
  return (
    <section class="map-add no-print" aria-labelledby="map-add">
      <h2 id="map-add">{labels.outcomes}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onText(text).then((taken) => {
            if (taken) setText('');
          });
        }}
      >
        <label for="map-paste">{labels.paste}</label>
        <p class="note" id="map-paste-hint">
          {labels.pasteHint}
        </p>
        <textarea
          id="map-paste"
          aria-describedby="map-paste-hint"
          rows={8}
          spellcheck={false}
          placeholder={labels.pasteExample}
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
        <button class="aid" type="submit" disabled={text.trim() === ''}>
          {labels.addOutcomes}
        </button>
      </form>
      <label class="tool-fields">
        {labels.file}
        <FileInput
          accept=".txt,.md,.csv,.tsv,.xlsx,.docx,.json,.jsonld,.ttl,.nt,.rdf,.xml"
          onFiles={([file]) => onFile(file!)}
        />
      </label>
      {left.length > 0 && (
        <details class="note">
          <summary>{formatLeft(left.length)}</summary>
          <ul>
            {left.map(({ at, text: line, why }) => (
              <li key={`${at} ${line}`}>{formatLeftLine(at, line, why)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
