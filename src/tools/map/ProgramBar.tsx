import { renameProgram } from '../../mapping/change.ts';
import { labels } from '#messages/map-page.ts';
import { type Mapping, mappingLimits } from '../../mapping/mapping.ts';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import type { Documents, DocumentStore } from '../documents/documents.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly programs: Documents<Mapping>;
  readonly store: DocumentStore<Mapping>;
  readonly onSay: (words: string) => void;
  /** Told of a file of a saved program. */
  readonly onOpen: (file: File) => void;
}

const words = { ...labels, bar: labels.program };

/** The open program among the others, with its name. */
export const ProgramBar = ({ programs, store, onSay, onOpen }: Props) => (
  <DocumentBar
    documents={programs}
    store={store}
    words={words}
    nameOf={({ name }) => name.text || labels.unnamed}
    onSay={onSay}
    onOpen={onOpen}
  >
    <label>
      {labels.name}
      <TextField
        key={programs.open.present.id}
        name="program"
        value={programs.open.present.name.text}
        most={mappingLimits.name}
        placeholder={labels.namePlaceholder}
        onDone={(text) => store.change((mapping, today) => renameProgram(mapping, text, today))}
      />
    </label>
  </DocumentBar>
);
