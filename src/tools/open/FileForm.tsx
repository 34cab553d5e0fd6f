import { useState } from 'preact/hooks';
import { labels } from '#messages/opening.ts';
import { useDrop } from '../use-drop.ts';

interface Props {
  open: (bytes: Uint8Array, name: string) => void;
  busy: boolean;
}

/** Where a file is chosen or dropped, or a text pasted. Nothing leaves the browser. */
export function FileForm({ open, busy }: Props) {
  const [text, setText] = useState('');
  const take = async (file: File | null | undefined) => {
    if (file) open(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const { isOver, listeners } = useDrop(([file]) => {
    if (!busy) void take(file);
  });
  return (
    <form
      class="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        open(new TextEncoder().encode(text), '');
      }}
    >
      <div class={isOver ? 'drop over' : 'drop'} {...listeners}>
        <label>
          {labels.choose}
          <input
            type="file"
            disabled={busy}
            accept=".json,.jsonld,.csv,.tsv,.txt,.xlsx,.ttl,.nt,.nq,.trig,.rdf,.xml,.owl"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        <span>{labels.drop}</span>
      </div>
      <label class="pasted">
        {labels.paste}
        <textarea
          rows={4}
          spellcheck={false}
          disabled={busy}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button class="aid" type="submit" disabled={busy || text.trim() === ''}>
        {labels.openText}
      </button>
    </form>
  );
}
