import type { BuiltPlace } from '../../building/ladder/ladder.ts';
import type { JobComparison } from '../../domain/comparison/compare-jobs.ts';
import { formatNotTold, labels, sameJob } from '#messages/build-ladder.ts';
import * as jobLists from '#messages/job-lists.ts';
import * as placePay from '#messages/place-pay.ts';
import type { StepChanges } from './changes.ts';
import type { OccupationChoices } from './load-choices.ts';
import type { Tool } from './tool.ts';

interface Props {
  readonly from: BuiltPlace;
  readonly to: BuiltPlace;
  readonly occupations: OccupationChoices | undefined;
  readonly changes: StepChanges | undefined;
  readonly tool: Tool;
}

/** What a step adds: pay, with whose it is, and competencies, as far as both are known. */
export function StepAdds({ from, to, occupations, changes, tool }: Props) {
  const payOf = ({ soc, job }: BuiltPlace) =>
    occupations?.pay.get(soc || (tool.choices.known.jobs.get(job)?.soc ?? '')) ?? null;
  const unknown = [from, to].filter(({ job }) => !tool.choices.known.jobs.has(job));
  const change = changes?.of.get(`${from.job} ${to.job}`);
  return (
    <details class="build-adds">
      <summary>
        {labels.adds}
        <small>
          {[
            ...(occupations ? [placePay.formatStep(payOf(from), payOf(to))] : []),
            ...(change ? [jobLists.formatChange(change)] : []),
          ]
            .map((words) => ` · ${words}`)
            .join('')}
        </small>
      </summary>
      {occupations && (
        <p>
          {placePay.formatWhose(payOf(from), payOf(to))} {occupations.wages && placePay.formatAbout(occupations.wages)}
        </p>
      )}
      {unknown.length > 0 && <p>{formatNotTold(unknown.map(({ title }) => title))}</p>}
      {unknown.length === 0 && from.job === to.job && <p>{sameJob}</p>}
      {change && changes && <Changes change={change} competencies={changes.competencies} />}
    </details>
  );
}

function Changes({
  change,
  competencies,
}: {
  readonly change: JobComparison;
  readonly competencies: StepChanges['competencies'];
}) {
  const link = (id: string) => {
    const { title, url } = competencies.get(id)!;
    return <a href={url}>{title}</a>;
  };
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul>
          {ids.map((id) => (
            <li key={id}>{link(id)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      {list(
        jobLists.headings.added,
        change.added.filter((one) => !change.begun.includes(one)),
      )}
      {list(jobLists.headings.begun, change.begun)}
      {change.raised.length > 0 && (
        <>
          <h4>{jobLists.headings.raised}</h4>
          <ul>
            {change.raised.map(({ competency, from, to }) => (
              <li key={competency}>
                {link(competency)}: {from} → {to}
              </li>
            ))}
          </ul>
        </>
      )}
      {list(jobLists.headings.shared, change.shared)}
      <p>{jobLists.aboutJobLists}</p>
    </>
  );
}
