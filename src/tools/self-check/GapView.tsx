import { useMemo } from 'preact/hooks';
import { gapOf } from '../../domain/standing/gap.ts';
import { type Mover, nextSteps } from '../../domain/standing/next-steps.ts';
import type { CompetencyStanding } from '../../domain/standing/competency-standings.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import type { CompetencyTexts } from '../../payloads/standing-texts.ts';
import { Failed } from './Failed.tsx';
import { FitBar, WhatItIs } from './FitLine.tsx';
import { GapCompetency } from './GapCompetency.tsx';
import { GoalButton } from './GoalButton.tsx';
import type { Grounds } from './grounds.ts';
import { Needs } from './Needs.tsx';
import { PickThings } from './PickThings.tsx';
import type { Tool } from './tool.ts';
import { useGrounds, useTexts } from './use-pieces.ts';
import { placeUrl } from './where.ts';

/** A person beside one job, model, occupation or cluster, or beside a blend of up to three. */
export function GapView({ tool }: { tool: Tool }) {
  const { value: grounds, failed, again } = useGrounds(tool.pieces, tool.where.of);
  return (
    <>
      <PickThings tool={tool} view="gap" />
      {failed && <Failed again={again} />}
      {tool.where.of.length > 0 && !failed && (
        <>
          {grounds === undefined && <p>{words.loading}</p>}
          {grounds === null && <p>{words.noSuchThing}</p>}
          {grounds && <Found tool={tool} grounds={grounds} />}
        </>
      )}
    </>
  );
}

function Found({ tool, grounds }: { tool: Tool; grounds: Grounds }) {
  const { yardstick, behaviorsOf, url, of } = grounds;
  const gap = useMemo(() => gapOf(yardstick, behaviorsOf, tool.answers), [grounds, tool.answers]);
  const ids = useMemo(() => yardstick.competencies.map(({ competency }) => competency), [yardstick]);
  const texts = useTexts(tool.pieces, ids, grounds.texts);
  const part = (heading: string, all: readonly CompetencyStanding[], about?: string) =>
    all.length > 0 && (
      <>
        <h2>{heading}</h2>
        {about && <p>{about}</p>}
        <ol class="rows check-gap">
          {all.map((one) => (
            <GapCompetency
              key={one.asked.competency}
              tool={tool}
              grounds={grounds}
              standing={one}
              texts={texts.value?.get(one.asked.competency)}
            />
          ))}
        </ol>
      </>
    );
  return (
    <>
      <h2>{words.formatBeside(yardstick.title)}</h2>
      {gap.fit ? <FitBar fit={gap.fit} /> : <p>{standing.nothingApplies}</p>}
      {gap.fit && gap.fit.low !== gap.fit.high && <p>{standing.whyRange}</p>}
      <WhatItIs guide={tool.addresses.guide} />
      {yardstick.credentials.length > 0 && <p>{standing.apart}</p>}
      <Needs tool={tool} yardstick={yardstick} credentials={grounds.credentials} />
      <p class="check-moves no-print">
        <a class="aid" href={placeUrl(tool.addresses, 'ask', of)}>
          {words.gap.answer}
        </a>
        {of.length === 1 && <GoalButton tool={tool} of={of[0]!} title={yardstick.title} />}
        <a class="aid" href={placeUrl(tool.addresses, 'plan')}>
          {words.gap.toPlan}
        </a>
        <button class="aid" type="button" onClick={() => print()}>
          {words.print}
        </button>
        {url && <a href={url}>{words.formatRead(yardstick.title)}</a>}
      </p>
      {texts.failed && <Failed again={texts.again} />}
      <Next tool={tool} grounds={grounds} texts={texts.value} />
      {part(standing.kinds.strength, gap.strengths)}
      {part(standing.kinds.gap, gap.missing, words.gap.byWeight)}
      {part(standing.kinds.open, gap.open, words.gap.openText)}
      {part(standing.kinds.out, gap.out)}
    </>
  );
}

/** How many behaviors are told of each kind that moves the figure. */
const movers = 3;

/** What would move the figure most next: answers that are missing, and what could be done more often. */
function Next({
  tool,
  grounds: { yardstick, behaviorsOf },
  texts,
}: {
  tool: Tool;
  grounds: Grounds;
  texts: ReadonlyMap<string, CompetencyTexts> | undefined;
}) {
  const { toAnswer, toGrow } = nextSteps(yardstick, behaviorsOf, tool.answers, movers);
  const list = (heading: string, all: readonly Mover[]) =>
    all.length > 0 && (
      <div>
        <h3>{heading}</h3>
        <ul>
          {all.map(({ competency, behavior, points }) => (
            <li key={behavior}>
              {texts?.get(competency)?.behaviors.find((one) => one.behavior === behavior)?.text ?? words.loading}{' '}
              <small>{standing.formatPoints(points)}</small>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div class="split">
      {list(standing.next.toGrow, toGrow)}
      {list(standing.next.toAnswer, toAnswer)}
    </div>
  );
}
