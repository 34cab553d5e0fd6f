import { useMemo, useState } from 'preact/hooks';
import { editPlace, type PlaceChange } from '../../building/ladder/change.ts';
import { placeFromJob } from '../../building/ladder/known.ts';
import { builtLadderLimits, type BuiltPlace } from '../../building/ladder/ladder.ts';
import { labels, said } from '#messages/build-ladder.ts';
import { fields } from '#messages/build-ladder-problems.ts';
import { formatZoneChoice, zoneNumbers } from '#messages/job-zones.ts';
import { Choice, jobOptions, options } from './Choice.tsx';
import { Credentials } from './Credentials.tsx';
import { LinesField, TextField } from './Field.tsx';
import type { OccupationChoices } from './load-choices.ts';
import { OccupationList } from './OccupationList.tsx';
import { findOccupation, type Tool } from './tool.ts';

interface Props {
  readonly place: BuiltPlace;
  readonly occupations: OccupationChoices | undefined;
  readonly tool: Tool;
}

/** All that is said of one place. */
export function EditPlace({ place, occupations, tool }: Props) {
  const { id } = place;
  const [typed, setTyped] = useState<string>();
  const jobs = useMemo(() => jobOptions(tool.choices, labels.none), [tool]);
  const set = (change: PlaceChange): void => tool.change((ladder) => editPlace(ladder, id, change));

  /** Take from a job what the place does not say itself. */
  const setJob = (job: string): void => {
    const found = tool.choices.known.jobs.get(job);
    const given = found && placeFromJob(found);
    set({
      job,
      ...(given && {
        ...(place.summary === '' && { summary: given.summary ?? '' }),
        ...(place.soc === '' && { soc: given.soc ?? '', occupation: given.occupation ?? '' }),
        ...(place.zone === 0 && { zone: given.zone ?? 0 }),
        ...(place.education.label === '' && given.education && { education: given.education }),
        ...(place.credentials.length === 0 && { credentials: given.credentials ?? [] }),
      }),
    });
  };
  const setOccupation = (): void => {
    const words = typed?.trim();
    setTyped(undefined);
    if (words === undefined || words === place.occupation) return;
    if (words === '') {
      set({ soc: '', occupation: '' });
      return;
    }
    const found = occupations && findOccupation(occupations, words);
    if (found) set({ soc: found.soc, occupation: found.title, ...(found.zone > 0 && { zone: found.zone }) });
    else tool.say(said.noOccupation(words));
  };
  const text = (field: 'title' | 'summary' | 'otherThanJob', label: string, hint: string | undefined, most: number) => (
    <TextField
      id={`${field}-${id}`}
      label={label}
      {...(hint !== undefined && { hint })}
      value={place[field]}
      most={most}
      rows={field === 'title' ? 1 : 2}
      onDone={(words) => set({ [field]: words } as PlaceChange)}
    />
  );
  return (
    <div class="build-fields">
      {text('title', labels.title, undefined, builtLadderLimits.title)}
      {text('summary', labels.placeSummary, labels.placeSummaryHint, builtLadderLimits.text)}
      <Choice id={`job-${id}`} label={fields.job} value={place.job} onChoose={setJob}>
        {jobs}
      </Choice>
      <p class="build-field">
        <label for={`occupation-${id}`}>{fields.soc}</label>
        <input
          id={`occupation-${id}`}
          type="text"
          autocomplete="off"
          list={`occupations-${id}`}
          placeholder={labels.typeOccupation}
          value={typed ?? place.occupation}
          onFocus={tool.askOccupations}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={setOccupation}
        />
      </p>
      <OccupationList id={`occupations-${id}`} occupations={occupations} />
      <TextField
        id={`education-${id}`}
        label={labels.education}
        value={place.education.label}
        most={builtLadderLimits.title}
        placeholder={labels.educationExample}
        onDone={(label) => set({ education: { ...place.education, label } })}
      />
      <Choice
        id={`zone-${id}`}
        label={labels.zone}
        value={String(place.zone)}
        onChoose={(zone) => set({ zone: Number(zone) })}
      >
        <option value="0">{labels.notSaid}</option>
        {options(zoneNumbers.map((zone) => [String(zone), formatZoneChoice(zone)]))}
      </Choice>
      {(place.job !== '' || place.otherThanJob !== '') &&
        text('otherThanJob', labels.otherThanJob, labels.otherThanJobHint, builtLadderLimits.text)}
      <Credentials place={place} tool={tool} />
      <LinesField
        id={`requirements-${id}`}
        label={labels.requirements}
        hint={labels.requirementsHint}
        value={place.requirements}
        onDone={(requirements) => set({ requirements })}
      />
    </div>
  );
}
