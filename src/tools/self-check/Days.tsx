import { useMemo, useState } from 'preact/hooks';
import { type AnswerChange, changedAnswers, changesOf } from '../../domain/standing/changes.ts';
import type { BehaviorsOf } from '../../domain/standing/answers.ts';
import * as dates from '#messages/dates.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import * as counsel from '#messages/self-check-counsel.ts';
import { answerDays } from '../../record/answers.ts';
import { Failed } from './Failed.tsx';
import { FitBar, WhatItIs } from './FitLine.tsx';
import type { Grounds } from './grounds.ts';
import { PickThings } from './PickThings.tsx';
import { saidIn, type Tool } from './tool.ts';
import { useGrounds, usePiece, useTexts } from './use-pieces.ts';

/** Two days of one record beside each other. */
export function Days({ tool }: { tool: Tool }) {
  const { open } = tool.state;
  const days = open ? answerDays(open) : [];
  const [[before, after], setDays] = useState<readonly [string, string]>([days[1] ?? '', days[0] ?? '']);
  const data = usePiece('standing', tool.pieces.standing);
  const grounds = useGrounds(tool.pieces, tool.where.of);
  if (data.failed) return <Failed again={data.again} />;
  if (!data.value) return <p>{words.loading}</p>;
  if (days.length < 2) return <p>{counsel.oneDay}</p>;
  const choose = (label: string, value: string, set: (day: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {days.map((day) => (
          <option key={day} value={day}>
            {dates.formatDate(day)}
          </option>
        ))}
      </select>
    </label>
  );
  const own = grounds.value ?? undefined;
  return (
    <>
      <div class="check-ways no-print">
        {choose(counsel.before, before, (day) => setDays([day, after]))}
        {choose(counsel.after, after, (day) => setDays([before, day]))}
      </div>
      <PickThings tool={tool} view="days" most={1} />
      {grounds.failed && <Failed again={grounds.again} />}
      <h2>{standing.formatTwoDays(before, after)}</h2>
      <Changes
        key={`${before} ${after}`}
        tool={tool}
        grounds={own}
        behaviorsOf={own?.behaviorsOf ?? data.value.behaviorsOf}
        days={[before, after]}
      />
    </>
  );
}

interface ChangesProps {
  tool: Tool;
  grounds: Grounds | undefined;
  behaviorsOf: BehaviorsOf;
  days: readonly [string, string];
}

/** The figure on both days, when something was chosen, and every answer that is another one. */
function Changes({ tool, grounds, behaviorsOf, days }: ChangesProps) {
  const { open } = tool.state;
  const [was, is] = useMemo(() => days.map((day) => saidIn(open, day)) as [Tool['answers'], Tool['answers']], [open]);
  const found = useMemo(() => grounds && changesOf(grounds.yardstick, behaviorsOf, was, is), [grounds, was, is]);
  const competencyOf = useMemo(
    () => new Map([...behaviorsOf].flatMap(([id, own]) => own.map((one) => [one, id] as const))),
    [behaviorsOf],
  );
  const answers = found?.answers ?? changedAnswers(competencyOf.keys(), was, is);
  const ids = [...new Set(answers.map(({ behavior }) => competencyOf.get(behavior)!))];
  const texts = useTexts(tool.pieces, ids, grounds?.texts ?? new Map());
  const said = (answer: AnswerChange['before']): string => (answer ? standing.answers[answer] : counsel.noAnswer);
  const textOf = (behavior: string): string =>
    texts.value?.get(competencyOf.get(behavior)!)?.behaviors.find((one) => one.behavior === behavior)?.text ??
    words.loading;
  return (
    <>
      {found && grounds && (
        <>
          <h3>{grounds.yardstick.title}</h3>
          {(['before', 'after'] as const).map((name, i) => (
            <div key={name}>
              <p>{dates.formatDate(days[i]!)}</p>
              {found.fit[name] ? <FitBar fit={found.fit[name]} /> : <p>{standing.nothingApplies}</p>}
            </div>
          ))}
          <WhatItIs guide={tool.addresses.guide} />
        </>
      )}
      {texts.failed && <Failed again={texts.again} />}
      {answers.length === 0 && <p>{counsel.nothingChanged}</p>}
      {[...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, own]) => (
        <section key={kind}>
          <h3>{standing.changes[kind]}</h3>
          <ul>
            {own.map(({ behavior, before, after }) => (
              <li key={behavior}>
                {textOf(behavior)} <small>{`${said(before)} → ${said(after)}`}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
