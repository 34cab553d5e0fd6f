import { titleOf } from '../../domain/lattice.ts';
import type { RouteStep } from '../../domain/routes.ts';
import type { NamedLattice } from '../../exports/lattice-json.ts';
import { stepUrl, stepWords, tell } from './routes.ts';

interface Props {
  lattice: NamedLattice;
  /** Address of the tool that sets jobs side by side. */
  compare: string;
  step: RouteStep;
  /** False while the folded part is left out. */
  isPainted: boolean;
}

/** One step of a route: what it asks in short, and behind that who says so, what is new, raised and shared, and what prepares for it. */
export function Step({ lattice, compare, step, isPainted }: Props) {
  return (
    <li class="route-step">
      <details>
        <summary>
          <strong>{titleOf(lattice, step.to)}</strong>
          <small> {[stepWords(lattice, step).words, asks(step)].join(' · ')}</small>
        </summary>
        {isPainted && <Folded lattice={lattice} compare={compare} step={step} />}
      </details>
    </li>
  );
}

function Folded({ lattice, compare, step: { from, to, change, ladders, cost } }: Omit<Props, 'isPainted'>) {
  const [start, goal] = [titleOf(lattice, from), titleOf(lattice, to)];
  const zones = [from, to].map((id) => lattice.jobs.get(id)?.jobZone);
  return (
    <>
      <p>
        {ladders.length === 0
          ? 'The two jobs are close neighbors by the competencies they ask for. No ladder on this site has this step.'
          : 'The step stands on '}
        {ladders.map((on, i) => (
          <span key={stepUrl(lattice, on)}>
            {i > 0 && ' and '}
            <a href={stepUrl(lattice, on)}>
              {lattice.ladders.get(on.ladder)!.title}
              <span class="visually-hidden">{`: from ${start} to ${goal}`}</span>
            </a>
          </span>
        ))}
        {ladders.length > 0 && '.'}
        {zones[0] &&
          zones[1] &&
          zones[0] !== zones[1] &&
          ` Preparation goes from job zone ${zones[0]} to ${zones[1]} of 5.`}
        {` It counts ${tell(cost, 'point')}.`}
      </p>
      {change ? (
        <>
          <Chips title="New" ids={change.added} lattice={lattice} />
          {change.raised.length > 0 && (
            <>
              <h4>At a higher level</h4>
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
          <Chips title="Shared" ids={change.shared} lattice={lattice} />
        </>
      ) : (
        <p>
          {[from, to]
            .filter((id) => !lattice.jobs.has(id))
            .map((id) => titleOf(lattice, id))
            .join(' and ')}{' '}
          has no job model here, so what this step asks by competency cannot be told.
        </p>
      )}
      {change && (
        <p>
          <a href={`${compare}?of=${from}&of=${to}`}>
            Compare the two side by side
            <span class="visually-hidden">{`: ${start} and ${goal}`}</span>
          </a>
        </p>
      )}
      {ladders.length > 0 && <h4>What prepares for it</h4>}
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

function asks({ change }: RouteStep): string {
  if (!change) return 'no job model to compare';
  const { added, raised, shared } = change;
  return `${added.length} new, ${raised.length} at a higher level, ${shared.length} shared`;
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
