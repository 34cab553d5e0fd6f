import { useState } from 'preact/hooks';
import type { Fillables } from '../../payloads/fillable.ts';
import { labels } from '#messages/live-worksheets.ts';

interface Props {
  readonly fillables: Fillables;
  /** Key of the one that is open. */
  readonly of: string;
  readonly onChoose: (key: string) => void;
}

/** A list of models and jobs, and a button that takes what is chosen: choosing alone would take everything that arrow keys pass. */
export function ChooseSubject({ fillables, of, onChoose }: Props) {
  const [value, setValue] = useState('');
  const all = [...fillables.subjects.values()].filter(({ key }) => key !== of);
  const groups = [
    [labels.models, all.filter(({ kind }) => kind === 'industries')],
    [labels.jobs, all.filter(({ kind }) => kind === 'jobs')],
  ] as const;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '') onChoose(value);
        setValue('');
      }}
    >
      <label>
        {labels.subject}
        <select name="subject" value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
          <option value="">{labels.chooseOne}</option>
          {groups.map(([title, own]) => (
            <optgroup key={title} label={title}>
              {own.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button class="aid" type="submit" disabled={value === ''}>
        {labels.start}
      </button>
    </form>
  );
}
