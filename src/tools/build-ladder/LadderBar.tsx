import { useMemo, useState } from 'preact/hooks';
import type { BuiltLadder } from '../../building/ladder/ladder.ts';
import { labels } from '#messages/build-ladder.ts';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import type { Documents, DocumentStore } from '../documents/documents.ts';
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

const words = { ...labels, bar: labels.ladder, other: labels.ladders };

/** The open ladder among the others, and those of this site to begin with. */
export function LadderBar({ documents, store, choices, onSay, onOpen, onBase }: Props) {
  const [base, setBase] = useState('');
  const bases = useMemo(() => options(choices.known.ladders), [choices]);
  return (
    <DocumentBar
      documents={documents}
      store={store}
      words={words}
      nameOf={({ title }) => title || labels.unnamed}
      onSay={onSay}
      onOpen={onOpen}
    >
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
    </DocumentBar>
  );
}
