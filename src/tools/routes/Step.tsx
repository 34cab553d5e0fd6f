import { titleOf } from '../../domain/ladders/lattice.ts';
import type { RouteStep } from '../../domain/ladders/routes.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as jobZones from '#messages/job-zones.ts';
import * as messages from '#messages/routes.ts';
import * as placePay from '#messages/place-pay.ts';
import * as lists from '#messages/lists.ts';
import type { NamedLattice } from '../../payloads/named-lattice.ts';
import { stepUrl, stepWords } from './routes.ts';

interface Props {
  lattice: NamedLattice;
  /** Address of the tool that sets jobs side by side. */
  compare: string;
  step: RouteStep;
  /** False while the folded part is left out. */
  isPainted: boolean;
}

/** One step of a route: how the list changes in short, and behind that who says so, what is new on the list, raised and on both, and what prepares for it. */
export function Step({ lattice, compare, step, isPainted }: Props) {
  return (
    <li class="route-step">
      <details>
        <summary>
          <strong>{titleOf(lattice, step.to)}</strong>
          <small>
            {' '}
            {[
              stepWords(lattice, step).words,
              step.change ? jobLists.formatChange(step.change) : messages.labels.noModel,
              ...(lattice.wages ? [placePay.formatStep(...payOf(lattice, step))] : []),
            ].join(' · ')}
          </small>
        </summary>
        {isPainted && <Folded lattice={lattice} compare={compare} step={step} />}
      </details>
    </li>
  );
}

/** What the two ends of a step pay. */
const payOf = ({ pay }: NamedLattice, { from, to }: RouteStep) => [pay.get(from) ?? null, pay.get(to) ?? null] as const;

function Folded({ lattice, compare, step }: Omit<Props, 'isPainted'>) {
  const { from, to, change, ladders } = step;
  const [start, goal] = [titleOf(lattice, from), titleOf(lattice, to)];
  const zones = [from, to].map((id) => lattice.jobs.get(id)?.jobZone);
  return (
    <>
      <p>
        {messages.standsOn(
          ladders.map((on) => (
            <a key={stepUrl(lattice, on)} href={stepUrl(lattice, on)}>
              {lattice.ladders.get(on.ladder)!.title}
              <span class="visually-hidden">{`: ${messages.formatBetween(start, goal)}`}</span>
            </a>
          )),
        )}
        {zones[0] && zones[1] && zones[0] !== zones[1] && ` ${jobZones.formatZoneChange(zones[0], zones[1])}`}
      </p>
      {lattice.wages && <p>{placePay.formatWhose(...payOf(lattice, step))}</p>}
      {change ? (
        <>
          <Chips
            title={jobLists.headings.added}
            ids={change.added.filter((one) => !change.begun.includes(one))}
            lattice={lattice}
          />
          <Chips title={jobLists.headings.begun} ids={change.begun} lattice={lattice} />
          {change.raised.length > 0 && (
            <>
              <h4>{jobLists.headings.raised}</h4>
              <ul>
                {change.raised.map(({ competency, from: low, to: high }) => (
                  <li key={competency}>
                    <a href={lattice.competencies.get(competency)!.url}>
                      {lattice.competencies.get(competency)!.title}
                    </a>
                    {`: ${low} → ${high}`}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Chips title={jobLists.headings.shared} ids={change.shared} lattice={lattice} />
        </>
      ) : (
        <p>
          {messages.formatUncompared(
            [from, to].filter((id) => lattice.places.has(id)).map((id) => titleOf(lattice, id)),
          )}
        </p>
      )}
      {change && (
        <p>
          <a href={`${compare}?of=${from}&of=${to}`}>
            {messages.labels.compare}
            <span class="visually-hidden">{`: ${lists.formatList([start, goal])}`}</span>
          </a>
        </p>
      )}
      {ladders.length > 0 && <h4>{messages.labels.prepares}</h4>}
      {ladders.map((on) => (
        <ul key={stepUrl(lattice, on)}>
          {on.experiences.map((experience) => (
            <li key={experience}>{experience}</li>
          ))}
        </ul>
      ))}
    </>
  );
}

function Chips({ title, ids, lattice }: { title: string; ids: readonly string[]; lattice: NamedLattice }) {
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="chips">
        {ids.map((id) => {
          const { title: name, url, tier } = lattice.competencies.get(id)!;
          return (
            <li key={id}>
              <a class="chip" href={url}>
                <svg class={`mark mark-${tier}`} viewBox="0 0 24 24" aria-hidden="true">
                  <use href="#mark" />
                </svg>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
