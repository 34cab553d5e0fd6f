import { type BuiltLadder, upward } from '../../building/ladder/ladder.ts';
import { fields } from '#messages/build-ladder-problems.ts';
import { formatPayNote, labels, levels } from '#messages/build-ladder.ts';
import { formatNeed } from '#messages/credentials.ts';
import { formatJobZone } from '#messages/job-zones.ts';
import * as placePay from '#messages/place-pay.ts';
import { stepKinds } from '#messages/routes.ts';
import type { Choices, Pay } from './load-choices.ts';

interface Props {
  readonly ladder: BuiltLadder;
  readonly choices: Choices;
  /** UUID of each place → what it pays, as far as that is known. */
  readonly pay: ReadonlyMap<string, Pay>;
  readonly wages: string;
}

/** The places and the steps by number, short, for the first sheet beside the drawing. */
export function Numbered({ ladder }: Pick<Props, 'ladder'>) {
  const titles = new Map(ladder.places.map(({ id, title }) => [id, title]));
  return (
    <div class="print-only build-numbered">
      <h3>{labels.listOfPlaces}</h3>
      <ol>
        {upward(ladder.places).map(({ id, title, level, education }) => (
          <li key={id}>
            {title} <small>{[levels[level - 1], education.label].filter(Boolean).join('; ')}</small>
          </li>
        ))}
      </ol>
      <h3>{labels.listOfSteps}</h3>
      <ol>
        {ladder.steps.map(({ id, from, to, kind }) => (
          <li key={id}>
            {titles.get(from)} → {titles.get(to)} <small>{stepKinds[kind]}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** All that is said of the places and the steps, for the sheets after the first. */
export function PrintSheet({ ladder, choices, pay, wages }: Props) {
  const titles = new Map(ladder.places.map(({ id, title }) => [id, title]));
  const { jobs, credentials } = choices.known;
  return (
    <div class="print-only build-sheets">
      <h2>{fields.places}</h2>
      {upward(ladder.places).map((place, i) => (
        <section key={place.id}>
          <h3>
            {i + 1}. {place.title}
          </h3>
          <p>{place.summary}</p>
          <dl class="facts">
            {[
              [labels.level, levels[place.level - 1]],
              [fields.job, jobs.get(place.job)?.title],
              [fields.soc, place.soc && `${place.occupation} (${place.soc})`],
              [labels.pay, placePay.formatShort(pay.get(place.id) ?? null)],
              [fields.education, place.education.label],
              [labels.zone, place.zone > 0 && formatJobZone(place.zone)],
              [fields.otherThanJob, place.otherThanJob],
              [
                fields.credentials,
                place.credentials
                  .map(({ credential, need }) =>
                    [credentials.get(credential) ?? credential, need && formatNeed(need, 'ladders')]
                      .filter(Boolean)
                      .join(', '),
                  )
                  .join('; '),
              ],
              [labels.requirementsShort, place.requirements.join('; ')],
            ].flatMap(([name, value]) =>
              value ? [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>] : [],
            )}
          </dl>
        </section>
      ))}
      <h2>{fields.steps}</h2>
      {ladder.steps.map((step, i) => (
        <section key={step.id}>
          <h3>
            {i + 1}. {titles.get(step.from)} → {titles.get(step.to)}
          </h3>
          <p>
            <small>{stepKinds[step.kind]}</small> · {labels.pay}:{' '}
            {placePay.formatStep(pay.get(step.from) ?? null, pay.get(step.to) ?? null)}
          </p>
          {step.lowerZone !== '' && <p>{step.lowerZone}</p>}
          <ul>
            {[...step.requirements.map((line) => `${labels.firstHave} ${line}`), ...step.experiences].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {wages !== '' && <p class="note">{formatPayNote(wages)}</p>}
    </div>
  );
}
