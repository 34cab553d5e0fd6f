import { useMemo, useState } from 'preact/hooks';
import { idOfKey } from '../../domain/ledger/keys.ts';
import { type DatedProposal, proposeSteps, stepsToGoal, suggestDays } from '../../domain/standing/plan-proposals.ts';
import { requirementsOf } from '../../domain/standing/requirements.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check-plan.ts';
import * as own from '#messages/self-check.ts';
import { dropGap, gapsOf, putStep, stepsOf } from '../../record/plan.ts';
import { dropGoal, goalsOf } from '../../record/wishes.ts';
import { newId } from '../record/new-id.ts';
import { Failed } from './Failed.tsx';
import { PlanFiles } from './PlanFiles.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { today } from '../record/device.ts';
import type { Tool } from './tool.ts';
import { type Grounds, loadGrounds } from './grounds.ts';
import { useComing, usePiece, useTexts } from './use-pieces.ts';
import { parseTarget, placeUrl } from './where.ts';

/** From what a person works on to steps with days, on one sheet and in files. */
export function Plan({ tool }: { tool: Tool }) {
  const { state, addresses } = tool;
  const record = state.open;
  const gaps = record ? gapsOf(record) : [];
  const goals = record ? goalsOf(record) : [];
  const steps = record ? stepsOf(record) : [];
  const { value: data, failed, again } = usePiece('standing', tool.pieces.standing);
  const grounds = useGoals(tool, goals);
  if (failed) return <Failed again={again} />;
  if (!data) return <p>{own.loading}</p>;
  const known: Grounds['competencies'] = new Map([
    ...data.competencies,
    ...(grounds.value ?? []).flatMap((one) => [...one.competencies]),
  ]);
  const title = (key: string): string => known.get(idOfKey(key))?.title ?? idOfKey(key);
  return (
    <>
      <h2 class="no-print">{words.goals}</h2>
      {goals.length === 0 ? (
        <p class="no-print">
          {words.noGoal} <a href={placeUrl(addresses, 'results')}>{own.menu.views.results}</a>
        </p>
      ) : (
        <ul>
          {goals.map((key) => {
            const name = grounds.value?.find(({ of }) => of[0] === key)?.yardstick.title ?? key;
            return (
              <li key={key}>
                <a href={placeUrl(addresses, 'gap', [key])}>{name}</a>{' '}
                <button
                  class="aid no-print"
                  type="button"
                  onClick={() => tool.change((one, day) => dropGoal(one, key, day))}
                >
                  {own.pick.takeOut}
                  <span class="visually-hidden">{`: ${name}`}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="no-print">
        <h2>{words.gaps}</h2>
        {gaps.length === 0 ? (
          <p>
            {words.noGaps}{' '}
            <a href={goals.length > 0 ? placeUrl(addresses, 'gap', [goals[0]!]) : placeUrl(addresses, 'results')}>
              {words.toGap}
            </a>
          </p>
        ) : (
          <ul class="chips">
            {gaps.map((key) => (
              <li key={key}>
                <button class="chip" type="button" onClick={() => tool.change((one, day) => dropGap(one, key, day))}>
                  {title(key)}
                  <span aria-hidden="true"> ×</span>
                  <span class="visually-hidden">{` ${own.pick.takeOut}`}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {grounds.failed && <Failed again={grounds.again} />}
        <Proposals tool={tool} gaps={gaps} grounds={grounds.value ?? []} title={title} />
      </div>
      <h2>{words.steps}</h2>
      <PlanSteps tool={tool} steps={steps} title={title} />
      {record && steps.length > 0 && <PlanFiles tool={tool} record={record} steps={steps} title={title} />}
    </>
  );
}

/** What the goals ask, as far as it is known. */
const useGoals = ({ pieces }: Tool, goals: readonly string[]) =>
  useComing(`goals ${goals.join(' ')}`, async () =>
    (await Promise.all(goals.map((key) => loadGrounds(pieces, [key])))).filter((one) => one !== undefined),
  );

interface ProposalsProps {
  tool: Tool;
  gaps: readonly string[];
  grounds: readonly Grounds[];
  title: (key: string) => string;
}

/** Steps that a person may take into the plan, by what they are for. */
function Proposals({ tool, gaps, grounds, title }: ProposalsProps) {
  const ids = gaps.map(idOfKey);
  const texts = useTexts(tool.pieces, ids, new Map(grounds.flatMap((one) => [...one.texts])));
  const jobs = grounds.filter(({ of }) => parseTarget(of[0]!).kind === 'job');
  const lattice = useComing(jobs.length > 0 ? 'lattice' : 'no lattice', async () =>
    jobs.length > 0 ? tool.pieces.lattice.load() : null,
  );
  const [first] = useState(today);
  const all = useMemo(() => {
    const needs = grounds.flatMap(({ yardstick, credentials }) =>
      requirementsOf(yardstick, tool.held).map((one) => ({ ...one, title: credentials.get(one.credential)!.title })),
    );
    const proposed = proposeSteps({
      competencies: ids.flatMap((id) => texts.value?.get(id) ?? []),
      requirements: needs,
      experiences: lattice.value
        ? jobs.flatMap(({ of }) =>
            stepsToGoal(lattice.value!, idOfKey(of[0]!), null).flatMap(({ experiences }) => experiences),
          )
        : [],
    });
    return suggestDays(proposed, first);
  }, [gaps.join(), grounds, texts.value, lattice.value, tool.held]);
  const taken = new Set(tool.state.open ? stepsOf(tool.state.open).map(({ text }) => text) : []);
  const groups = Map.groupBy(all, ({ kind, about }) => about ?? kind);
  if (all.length === 0) return null;
  const nameOf = (one: DatedProposal): string => (one.about === null ? standing.stepKinds[one.kind] : title(one.about));
  return (
    <>
      <h3>{words.proposals}</h3>
      <p>{words.proposalsText}</p>
      {[...groups].map(([group, own]) => (
        <details key={group} open={groups.size <= 2}>
          <summary>{words.formatGroup(nameOf(own[0]!), own.length)}</summary>
          <ul class="check-proposals">
            {own.map((one) => (
              <li key={one.text}>
                <label>
                  <input
                    type="checkbox"
                    checked={taken.has(one.text)}
                    disabled={taken.has(one.text)}
                    onChange={() =>
                      tool.change((record, day) =>
                        putStep(record, newId(), { ...one, about: one.about ?? undefined }, day),
                      )
                    }
                  />{' '}
                  <span>
                    {one.text} <small>{standing.stepKinds[one.kind]}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
