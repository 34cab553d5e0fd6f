import type { BuiltModel } from '../../building/model/model.ts';
import { factLengths, mostLines, setFact, setLines } from '../../building/model/edit-facts.ts';
import { builtModelLimits as limits } from '../../building/model/model.ts';
import { labels } from '#messages/build-model.ts';
import type { Actions } from './actions.ts';
import { Field } from './Field.tsx';
import { still } from './memo.ts';

interface Props extends Pick<BuiltModel, 'family' | 'summary' | 'introduction' | 'phrases' | 'stewards'> {
  readonly act: Actions;
}

/** What is said of the model as a whole. */
export const Facts = still(function FactsView({ act, ...model }: Props) {
  const fact = (name: 'family' | 'summary' | 'introduction', rows?: number, placeholder?: string) => (
    <label>
      {labels[name]}
      <Field
        name={name}
        value={model[name]}
        most={factLengths[name]}
        {...(rows !== undefined && { rows })}
        {...(placeholder !== undefined && { placeholder })}
        onDone={(text) => act.change((one) => setFact(one, name, text))}
      />
    </label>
  );
  const lines = (name: 'phrases' | 'stewards') => (
    <label>
      {labels[name]}
      <Field
        name={name}
        rows={3}
        value={model[name].join('\n')}
        most={limits.title * mostLines}
        onDone={(text) => act.change((one) => setLines(one, name, text))}
      />
    </label>
  );
  return (
    <details class="bm-part" id="bm-facts">
      <summary>
        <h2>{labels.facts}</h2>
      </summary>
      {fact('family', undefined, labels.familyPlaceholder)}
      {fact('summary', 2)}
      {lines('stewards')}
      {lines('phrases')}
      {fact('introduction', 6)}
    </details>
  );
});
