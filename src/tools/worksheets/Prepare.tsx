import type { Fillable, Fillables } from '../../payloads/fillable.ts';
import { fill } from '../../worksheets/change.ts';
import { type Filled, filledLimits, textIn } from '../../worksheets/filled.ts';
import { formatAskedCount, labels } from '#messages/live-survey.ts';
import { ChooseSubject } from './ChooseSubject.tsx';
import type { FilledStore } from './filled-kind.ts';
import { TextArea } from './TextArea.tsx';

interface Props {
  readonly survey: Filled;
  readonly store: FilledStore;
  readonly fillables: Fillables;
  readonly subject: Fillable | undefined;
  /** Ids of what is asked about. */
  readonly asked: ReadonlySet<string>;
  readonly onSubject: (key: string) => void;
}

/** What a survey is about: model or job, which of its competencies, and the words around them. */
export function Prepare({ survey, store, fillables, subject, asked, onSubject }: Props) {
  const ask = (competencies: readonly string[], isAsked: boolean): void =>
    store.change((one, today) =>
      fill(
        one,
        Object.fromEntries(competencies.map((competency) => [`without ${competency}`, isAsked ? '' : 'yes'])),
        today,
      ),
    );
  const area = (name: 'note' | 'closing') => (
    <label key={`${survey.id} ${name}`}>
      {labels[name]}
      <TextArea
        name={name}
        value={textIn(survey, name)}
        most={filledLimits.prose}
        placeholder={labels[`${name}Placeholder`]}
        onDone={(text) => store.change((one, today) => fill(one, { [name]: text }, today))}
      />
    </label>
  );
  return (
    <section class="no-print" aria-labelledby="sheets-prepare">
      <h2 id="sheets-prepare">{labels.prepare}</h2>
      {subject ? (
        <p>
          <a href={subject.url}>{subject.title}</a>. {labels.otherSubject}
        </p>
      ) : (
        <>
          <p>{labels.nothing}</p>
          <div class="tool-fields">
            <ChooseSubject fillables={fillables} of="" onChoose={onSubject} />
          </div>
        </>
      )}
      {subject && (
        <>
          <div class="sheets-areas">
            {area('note')}
            {area('closing')}
          </div>
          <h3>{labels.asked}</h3>
          <p>{labels.askedHint}</p>
          <p role="status">
            {formatAskedCount(
              asked.size,
              subject.groups.reduce((sum, { rows }) => sum + rows.length, 0),
            )}
          </p>
          {subject.groups.map(({ title, rows }) => {
            const all = rows.map(({ competency }) => competency);
            const isAll = all.every((one) => asked.has(one));
            return (
              <fieldset key={title} class="sheets-asked">
                <legend>{title}</legend>
                <button class="aid" type="button" onClick={() => ask(all, !isAll)}>
                  {isAll ? labels.none : labels.all}
                  <span class="visually-hidden"> {title}</span>
                </button>
                {rows.map(({ competency, title: own }) => (
                  <label key={competency}>
                    <input
                      type="checkbox"
                      checked={asked.has(competency)}
                      onChange={({ currentTarget }) => ask([competency], currentTarget.checked)}
                    />
                    {own}
                  </label>
                ))}
              </fieldset>
            );
          })}
        </>
      )}
    </section>
  );
}
