import { useState } from 'preact/hooks';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check-plan.ts';
import * as dates from '#messages/dates.ts';
import { changeStep, dropStep, putStep, type stepsOf, type StepWords } from '../../record/plan.ts';
import { newId } from '../record/new-id.ts';
import type { Tool } from './tool.ts';

/** A step of the plan with its identifier. */
export type OwnStepLine = ReturnType<typeof stepsOf>[number];

interface Props {
  tool: Tool;
  steps: readonly OwnStepLine[];
  /** Title of a competency by its key. */
  title: (key: string) => string;
}

/** The steps of the plan, each to be dated, ticked off and taken out; and a line for steps of one’s own. */
export function PlanSteps({ tool, steps, title }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <>
      {steps.length === 0 && <p>{words.noSteps}</p>}
      <ol class="rows check-steps">
        {steps.map((step) => (
          <Step key={step.id} tool={tool} step={step} title={title} />
        ))}
      </ol>
      <form
        class="check-own no-print"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          tool.change((record, day) => putStep(record, newId(), { kind: 'own', text: typed }, day));
          setTyped('');
        }}
      >
        <label>
          {words.ownStep}
          <input
            type="text"
            maxLength={500}
            value={typed}
            autocomplete="off"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button class="aid" type="submit">
          {words.add}
        </button>
      </form>
    </>
  );
}

function Step({ tool, step, title }: Omit<Props, 'steps'> & { step: OwnStepLine }) {
  const change = (make: (day: string) => Partial<StepWords>): void =>
    tool.change((record, day) => changeStep(record, step.id, make(day), day));
  const day = (name: 'start' | 'due') => (
    <label>
      {standing.planColumns[name]}{' '}
      <input
        type="date"
        value={step[name] ?? ''}
        max="2999-12-31"
        onChange={({ currentTarget }) => change(() => ({ [name]: currentTarget.value || undefined }))}
      />
    </label>
  );
  const isDone = step.done !== undefined;
  return (
    <li class={isDone ? 'done' : undefined}>
      <label class="check-step">
        <input
          type="checkbox"
          checked={isDone}
          onChange={() => change((today) => ({ done: isDone ? undefined : today }))}
        />{' '}
        <span>
          <span class="visually-hidden">{`${words.done}: `}</span>
          {step.text}
        </span>
      </label>
      <p>
        <small>
          {[
            standing.stepKinds[step.kind],
            step.about && title(step.about),
            isDone ? standing.formatDone(step.done!) : standing.formatDays(step.start, step.due),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </p>
      <div class="check-dates no-print" role="group" aria-label={step.text}>
        {day('start')}
        {day('due')}
        <details>
          <summary>{step.note ? words.noteThere : words.note}</summary>
          <textarea
            rows={2}
            maxLength={2000}
            aria-label={words.note}
            value={step.note ?? ''}
            onChange={({ currentTarget }) => change(() => ({ note: currentTarget.value || undefined }))}
          />
        </details>
        <button
          class="aid"
          type="button"
          onClick={() => tool.change((record, today) => dropStep(record, step.id, today))}
        >
          {words.takeOut}
          <span class="visually-hidden">{`: ${step.text}`}</span>
        </button>
      </div>
      {step.note && <p class="print-only">{step.note}</p>}
      {step.start && step.due && step.start > step.due && (
        <p class="note">{words.formatBackwards(dates.formatDate(step.due), dates.formatDate(step.start))}</p>
      )}
    </li>
  );
}
