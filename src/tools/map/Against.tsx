import { useState } from 'preact/hooks';
import type { Mappable, Mappables } from '../../payloads/mappable.ts';
import { labels } from '#messages/map-page.ts';

interface Props {
  readonly mappables: Mappables;
  readonly chosen: readonly Mappable[];
  /** Every rated occupation, once it is loaded. */
  readonly occupations: readonly Mappable[];
  /** Asks for the occupations. */
  readonly onOccupations: () => void;
  readonly onChoose: (key: string, chosen: boolean) => void;
}

/** What courses are measured against: models, jobs, occupations. */
export function Against({ mappables, chosen, occupations, onOccupations, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const taken = new Set(chosen.map(({ key }) => key));
  const typedOne = occupations.find(({ title }) => title.toLowerCase() === typed.trim().toLowerCase());
  const add = (): void => {
    if (!typedOne) return;
    onChoose(typedOne.key, true);
    setTyped('');
  };
  return (
    <section class="map-against no-print" aria-labelledby="map-against">
      <h2 id="map-against">{labels.against}</h2>
      <div class="tool-fields">
        <Choice name="model" label={labels.model} all={mappables.models} taken={taken} onChoose={onChoose} />
        <Choice name="job" label={labels.job} all={mappables.jobs} taken={taken} onChoose={onChoose} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label>
            {labels.occupation}
            <input
              type="text"
              name="occupation"
              list="map-occupations"
              autocomplete="off"
              placeholder={labels.typeName}
              value={typed}
              onFocus={onOccupations}
              onInput={({ currentTarget: { value } }) => setTyped(value)}
            />
          </label>
          <datalist id="map-occupations">
            {occupations.map(({ key, title }) => (
              <option key={key} value={title} />
            ))}
          </datalist>
          <button class="aid" type="submit" disabled={!typedOne}>
            {labels.add}
          </button>
        </form>
      </div>
      {chosen.length === 0 ? (
        <p>{labels.nothingChosen}</p>
      ) : (
        <ul class="map-chosen" aria-label={labels.chosen}>
          {chosen.map(({ key, title, url }) => (
            <li key={key}>
              <a href={url}>{title}</a>{' '}
              <button class="aid" type="button" onClick={() => onChoose(key, false)}>
                {labels.drop}
                <span class="visually-hidden"> {title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A list to choose from, and a button that takes what is chosen: choosing alone would take everything that arrow keys pass. */
function Choice({
  name,
  label,
  all,
  taken,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly all: readonly Mappable[];
  readonly taken: ReadonlySet<string>;
  readonly onChoose: Props['onChoose'];
}) {
  const [value, setValue] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (value === '') return;
        onChoose(value, true);
        setValue('');
      }}
    >
      <label>
        {label}
        <select name={name} value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
          <option value="">{labels.choose}</option>
          {all
            .filter(({ key }) => !taken.has(key))
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
        </select>
      </label>
      <button class="aid" type="submit" disabled={value === ''}>
        {labels.add}
        <span class="visually-hidden"> {label}</span>
      </button>
    </form>
  );
}
