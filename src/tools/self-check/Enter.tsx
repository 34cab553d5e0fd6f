import { useMemo, useRef } from 'preact/hooks';
import { answerNames } from '../../domain/standing/answers.ts';
import { paperOrder } from '../../domain/standing/paper-order.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import * as counsel from '#messages/self-check-counsel.ts';
import { answer, withdraw } from '../../record/answers.ts';
import { Failed } from './Failed.tsx';
import type { Grounds } from './grounds.ts';
import { PickThings } from './PickThings.tsx';
import type { Tool } from './tool.ts';
import { useGrounds, useTexts } from './use-pieces.ts';
import { placeUrl } from './where.ts';

/** A form that was filled in on paper, typed in number by number. */
export function Enter({ tool }: { tool: Tool }) {
  const { value: grounds, failed, again } = useGrounds(tool.pieces, tool.where.of);
  const isChosen = tool.where.of.length > 0;
  return (
    <>
      <PickThings tool={tool} view="enter" most={1} />
      {failed && <Failed again={again} />}
      {isChosen && !failed && grounds === undefined && <p>{words.loading}</p>}
      {isChosen && grounds === null && <p>{words.noSuchThing}</p>}
      {grounds && <Lines tool={tool} grounds={grounds} />}
    </>
  );
}

function Lines({ tool, grounds }: { tool: Tool; grounds: Grounds }) {
  const { answers } = tool;
  const { yardstick, behaviorsOf, competencies } = grounds;
  const questions = useMemo(() => paperOrder(yardstick, behaviorsOf), [yardstick]);
  const ids = useMemo(() => yardstick.competencies.map(({ competency }) => competency), [yardstick]);
  const texts = useTexts(tool.pieces, ids, grounds.texts);
  const form = useRef<HTMLDivElement>(null);
  const text = useMemo(
    () =>
      new Map(
        [...(texts.value?.values() ?? [])].flatMap(({ behaviors }) => behaviors.map((one) => [one.behavior, one.text])),
      ),
    [texts.value?.size],
  );
  const focus = (place: number): void => form.current?.querySelectorAll('input')[place]?.focus();
  const onKey = (event: KeyboardEvent, place: number, behavior: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const says = answerNames[Number(event.key) - 1];
    if (says) tool.change((record, today) => answer(record, { behavior, says, today }));
    else if (event.key === 'Backspace' || event.key === 'Delete')
      tool.change((record, today) => withdraw(record, behavior, today));
    else if (!['ArrowUp', 'ArrowDown', 'Enter', ' ', '-', '0'].includes(event.key)) return;
    event.preventDefault();
    focus(place + (event.key === 'ArrowUp' || event.key === 'Backspace' ? -1 : event.key === 'Delete' ? 0 : 1));
  };
  // On a phone no key is told of, only what then stands in the field.
  const onInput = (field: HTMLInputElement, place: number, behavior: string): void => {
    const says = answerNames[Number(field.value.slice(-1)) - 1];
    if (says) tool.change((record, today) => answer(record, { behavior, says, today }));
    field.value = String(numberOf(says ?? answers.get(behavior)) || '');
    if (says) focus(place + 1);
  };
  const numberOf = (says: string | undefined): number => answerNames.findIndex((one) => one === says) + 1;
  const done = questions.filter(({ behavior }) => answers.has(behavior)).length;
  let place = -1;
  return (
    <>
      <p>
        {counsel.enterText} {answerNames.map((one, i) => `${i + 1} ${standing.answers[one].toLowerCase()}`).join(', ')}.
      </p>
      <p class="check-progress">
        <progress value={done} max={questions.length} aria-label={words.formatAnswered(done, questions.length)} />{' '}
        <span>{words.formatAnswered(done, questions.length)}</span>
      </p>
      {texts.failed && <Failed again={texts.again} />}
      <div ref={form} class="check-enter">
        {[...Map.groupBy(questions, ({ competency }) => competency)].map(([competency, own]) => (
          <section key={competency}>
            <h2>{competencies.get(competency)?.title}</h2>
            {own.map(({ behavior }) => {
              const at = (place += 1);
              return (
                <label key={behavior}>
                  <span class="number">{at + 1}</span>{' '}
                  <input
                    type="text"
                    inputMode="numeric"
                    autocomplete="off"
                    size={1}
                    value={numberOf(answers.get(behavior)) || ''}
                    onKeyDown={(event) => onKey(event, at, behavior)}
                    onInput={({ currentTarget }) => onInput(currentTarget, at, behavior)}
                    onFocus={({ currentTarget }) => currentTarget.select()}
                  />{' '}
                  <span>{text.get(behavior) ?? words.loading}</span>{' '}
                </label>
              );
            })}
          </section>
        ))}
      </div>
      <p class="check-moves">
        <a class="aid" href={placeUrl(tool.addresses, 'gap', tool.where.of)}>
          {words.asking.see}
        </a>
      </p>
    </>
  );
}
