import { useState } from 'preact/hooks';
import { addPlace, type PlaceChange } from '../../building/ladder/change.ts';
import { placeFromJob, placeFromOccupation } from '../../building/ladder/known.ts';
import { builtLadderLimits } from '../../building/ladder/ladder.ts';
import { labels, levels, said } from '#messages/build-ladder.ts';
import { newId } from '../record/new-id.ts';
import { Choice, jobOptions, options } from './Choice.tsx';
import type { OccupationChoices } from './load-choices.ts';
import { OccupationList } from './OccupationList.tsx';
import { findOccupation, type Tool } from './tool.ts';

interface Props {
  readonly tool: Tool;
  readonly occupations: OccupationChoices | undefined;
}

type From = 'own' | 'job' | 'occupation';
const froms: readonly (readonly [From, string])[] = [
  ['own', labels.own],
  ['job', labels.job],
  ['occupation', labels.occupation],
];

/** Adds a place: from a job, from an occupation, or in one’s own words. The keyboard stays where the next one is added. */
export function AddPlace({ tool, occupations }: Props) {
  const [from, setFrom] = useState<From>('own');
  const [level, setLevel] = useState('1');
  const [typed, setTyped] = useState('');
  const [job, setJob] = useState('');

  /** What the new place has, or a sentence that says what is missing. */
  const find = (): PlaceChange | string => {
    if (from === 'job') {
      const found = tool.choices.known.jobs.get(job);
      return found ? placeFromJob(found) : labels.chooseJob;
    }
    if (from === 'own') return typed.trim() === '' ? said.noTitle : { title: typed };
    const found = occupations && findOccupation(occupations, typed);
    return found ? placeFromOccupation(found) : said.noOccupation(typed);
  };
  const add = (): void => {
    const found = find();
    if (typeof found === 'string') {
      tool.say(found);
      return;
    }
    const ids = { id: newId(), link: newId() };
    const before = tool.now();
    tool.change((ladder) => addPlace(ladder, ids, { ...found, level: Number(level) }));
    tool.say(tool.now() === before ? said.full : said.added(found.title ?? '', Number(level)));
    setTyped('');
    setJob('');
    tool.focus(from === 'job' ? 'new-job' : 'new-title');
  };
  return (
    <form
      class="build-add"
      aria-labelledby="build-add-place"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 id="build-add-place">{labels.addPlace}</h3>
      <div class="build-fields">
        <Choice
          id="new-from"
          label={labels.from}
          value={from}
          onChoose={(value) => {
            setFrom(value as From);
            setTyped('');
            if (value === 'occupation') tool.askOccupations();
          }}
        >
          {options(froms)}
        </Choice>
        {from === 'job' ? (
          <Choice id="new-job" label={labels.job} value={job} onChoose={setJob}>
            {jobOptions(tool.choices, labels.chooseJob)}
          </Choice>
        ) : (
          <p class="build-field">
            <label for="new-title">{from === 'own' ? labels.title : labels.occupation}</label>
            <input
              id="new-title"
              type="text"
              autocomplete="off"
              maxLength={builtLadderLimits.title}
              value={typed}
              {...(from === 'occupation' && { list: 'new-occupations', placeholder: labels.typeOccupation })}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
        )}
        {from === 'occupation' && <OccupationList id="new-occupations" occupations={occupations} />}
        <Choice id="new-level" label={labels.level} value={level} onChoose={setLevel}>
          {options(levels.map((title, i) => [String(i + 1), title]))}
        </Choice>
        <button class="aid build-do" type="submit">
          {labels.add}
        </button>
      </div>
    </form>
  );
}
