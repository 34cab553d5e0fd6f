import { useMemo } from 'preact/hooks';
import { competencyStandings, type CompetencyStanding } from '../../domain/standing/competency-standings.ts';
import { fitOf } from '../../domain/standing/fit.ts';
import { weigh } from '../../domain/standing/yardstick.ts';
import * as own from '#messages/record.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import * as counsel from '#messages/self-check-counsel.ts';
import { writeAnswerCode } from '../../record/answer-code.ts';
import { stepsOf } from '../../record/plan.ts';
import { Failed } from './Failed.tsx';
import { FitBar, WhatItIs } from './FitLine.tsx';
import { type Grounds, loadGrounds } from './grounds.ts';
import { Needs } from './Needs.tsx';
import { PickThings } from './PickThings.tsx';
import { CodeOf } from './Share.tsx';
import type { Tool } from './tool.ts';
import { useComing, usePiece } from './use-pieces.ts';
import { placeUrl } from './where.ts';

/** One record beside up to three things: for a talk, and as a sheet to take along. */
export function Compared({ tool }: { tool: Tool }) {
  const { of } = tool.where;
  const { value, failed, again } = useComing(`beside ${of.join(' ')}`, () =>
    Promise.all(of.map((key) => loadGrounds(tool.pieces, [key]))),
  );
  const all = (value ?? []).filter((one) => one !== undefined);
  return (
    <>
      <PickThings tool={tool} view="jobs" />
      {failed && <Failed again={again} />}
      {value && all.length < of.length && <p>{words.noSuchThing}</p>}
      {all.length > 0 && <Table tool={tool} all={all} />}
    </>
  );
}

function Table({ tool, all }: { tool: Tool; all: readonly Grounds[] }) {
  const { answers, state, addresses } = tool;
  const columns = useMemo(
    () =>
      all.map((grounds) => {
        const weights = weigh(grounds.yardstick, grounds.behaviorsOf);
        const standings = competencyStandings(grounds.yardstick, weights, grounds.behaviorsOf, answers);
        return {
          grounds,
          fit: fitOf(weights, answers),
          of: new Map(standings.map((one) => [one.asked.competency, one])),
        };
      }),
    [all, answers],
  );
  const asked = (id: string): number => columns.filter(({ of }) => of.has(id)).length;
  const weight = (id: string): number => columns.reduce((sum, { of }) => sum + (of.get(id)?.share ?? 0), 0);
  // What all ask stands first, then by weight.
  const ids = [...new Set(columns.flatMap(({ of }) => [...of.keys()]))].sort(
    (a, b) => asked(b) - asked(a) || weight(b) - weight(a),
  );
  const title = (id: string): string => all.find((one) => one.competencies.has(id))!.competencies.get(id)!.title;
  return (
    <>
      <p class="print-only">{counsel.formatSheet(state.open?.name.text ?? '')}</p>
      <WhatItIs guide={addresses.guide} />
      <table class={`check-beside of-${all.length}`}>
        <caption>{counsel.table}</caption>
        <thead>
          <tr>
            <th scope="col">{counsel.competency}</th>
            {columns.map(({ grounds }) => (
              <th key={grounds.of[0]} scope="col">
                <a href={placeUrl(addresses, 'gap', grounds.of)}>{grounds.yardstick.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{counsel.range}</th>
            {columns.map(({ grounds, fit }) => (
              <td key={grounds.of[0]}>{fit ? <FitBar fit={fit} /> : standing.nothingApplies}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{counsel.needs}</th>
            {columns.map(({ grounds }) => (
              <td key={grounds.of[0]}>
                <Needs tool={tool} yardstick={grounds.yardstick} credentials={grounds.credentials} />
              </td>
            ))}
          </tr>
          {ids.map((id, i) => (
            <tr key={id} class={i < rowsOnPaper ? undefined : 'no-print'}>
              <th scope="row">{title(id)}</th>
              {columns.map(({ grounds, of }) => (
                <td key={grounds.of[0]}>
                  <Cell standing={of.get(id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ids.length > rowsOnPaper && <p class="print-only">{words.formatLeft(ids.length - rowsOnPaper)}</p>}
      <p class="check-moves no-print">
        <button class="aid" type="button" onClick={() => print()}>
          {counsel.handout}
        </button>
      </p>
      <Handout tool={tool} />
    </>
  );
}

/** What weighs most, and is on the sheet, so that it is one; the others stand on the screen alone. */
const rowsOnPaper = 18;
/** Steps of the plan on the sheet. */
const stepsOnPaper = 6;

function Cell({ standing: one }: { standing: CompetencyStanding | undefined }) {
  if (!one) return <>–</>;
  return (
    <>
      {standing.formatCell(one.kind, one.answered, one.of)}
      <span class="no-print">{`, ${words.formatWeight(one.share)}`}</span>
    </>
  );
}

/** What the sheet has beside the table: the plan, and a code by which the answers come to the person’s own phone. */
function Handout({ tool }: { tool: Tool }) {
  const { open } = tool.state;
  const { value: edition } = usePiece('edition', tool.pieces.edition);
  const code = useMemo(() => (open && edition ? writeAnswerCode(open, edition) : undefined), [open, edition]);
  if (!open || open.turn <= 1) return null;
  const steps = stepsOf(open).filter(({ done }) => done === undefined);
  return (
    <section class="check-handout">
      {code?.fits && <CodeOf address={`${location.origin}${placeUrl(tool.addresses, 'data')}${code.fragment}`} />}
      {code && (
        <>
          <h2>{counsel.onPhone}</h2>
          <p>
            {counsel.onPhoneText} {own.formatLeftOut(code)}
          </p>
        </>
      )}
      {steps.length > 0 && (
        <>
          <h2>{words.views.plan.title}</h2>
          <ul>
            {steps.slice(0, stepsOnPaper).map(({ id, text, start, due }) => (
              <li key={id}>
                {text} <small>{standing.formatDays(start, due)}</small>
              </li>
            ))}
          </ul>
          {steps.length > stepsOnPaper && <p>{words.formatLeft(steps.length - stepsOnPaper)}</p>}
        </>
      )}
    </section>
  );
}
