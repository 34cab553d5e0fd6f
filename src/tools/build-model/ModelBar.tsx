import { type BuiltModel, builtModelLimits as limits } from '../../building/model/model.ts';
import { setFact } from '../../building/model/edit-facts.ts';
import { labels } from '#messages/build-model.ts';
import { DocumentBar } from '../documents/DocumentBar.tsx';
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

/** The open model among the others, with its name. */
export const ModelBar = ({ models, store, act, onOpen }: Props) => (
  <DocumentBar
    documents={models}
    store={store}
    words={labels}
    nameOf={({ name }) => name || labels.unnamed}
    onSay={act.say}
    onOpen={onOpen}
  >
    <label>
      {labels.name}
      <Field
        key={models.open.present.id}
        name="model"
        value={models.open.present.name}
        most={limits.title}
        placeholder={labels.namePlaceholder}
        onDone={(text) => act.change((model) => setFact(model, 'name', text))}
      />
    </label>
  </DocumentBar>
);
