import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Answer, answerNames } from '../../domain/standing/answers.ts';
import * as standing from '#messages/standing.ts';
import * as words from '#messages/self-check.ts';
import { answer, answerTo, setNote, withdraw } from '../../record/answers.ts';
import { tick } from '../../record/wishes.ts';
import { FitLine } from './FitLine.tsx';
import type { Grounds } from './grounds.ts';
import { begunIn, begunKey, type Tool } from './tool.ts';
import { placeUrl } from './where.ts';

/** A question with its words; the text is missing while it is on its way. */
export interface Asked {
  readonly competency: string;
  /** UUID. */
  readonly behavior: string;
  /** Of the competency. */
  readonly title: string;
  readonly text: string | undefined;
}

interface Props {
  tool: Tool;
  title: string;
  questions: readonly Asked[];
  /** What the person is held against; nothing for the ten-minute start, which is for all jobs. */
  grounds: Grounds | undefined;
}

/** One question after another. Each answer is kept at once and counts wherever the behavior is asked. */
export function Questions({ tool, title, questions, grounds }: Props) {
  const { answers, state, where, addresses } = tool;
  const nextOpen = (from: number): number => {
    const open = questions.findIndex(({ behavior }, i) => i >= from && !answers.has(behavior));
    return open < 0 ? questions.length : open;
  };
  const [at, setAt] = useState(() => nextOpen(0));
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const moves = useRef(tool.hasMoved);
  const question = questions[at];
  const done = useMemo(() => questions.filter(({ behavior }) => answers.has(behavior)).length, [questions, answers]);
  const isThere = question === undefined || question.text !== undefined;

  useEffect(() => {
    if (!moves.current || !isThere) return;
    moves.current = false;
    heading.current?.focus({ preventScroll: true });
  }, [at, isThere]);
  const goTo = (place: number): void => {
    moves.current = true;
    setAt(Math.max(0, Math.min(place, questions.length)));
  };
  const say = (says: Answer): void => {
    if (!question) return;
    tool.change((record, today) => {
      const key = begunKey(where.of[0]!);
      const begun =
        begunIn(record)[0] === where.of[0] ? record : tick(tick(record, key, undefined, today), key, 'begun', today);
      return answer(begun, { behavior: question.behavior, says, today });
    });
    setSaid(words.formatSaved(standing.answers[says]));
    const later = nextOpen(at + 1);
    goTo(later < questions.length || done + 1 >= questions.length ? later : nextOpen(0) === at ? later : nextOpen(0));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement) return;
    const number = Number(event.key);
    if (question && answerNames[number - 1]) say(answerNames[number - 1]!);
    else if (event.key === 'ArrowLeft') goTo(at - 1);
    else if (event.key === 'ArrowRight') goTo(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') step(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  };
  const step = (by: number): void => {
    const all = [...(buttons.current?.querySelectorAll('button') ?? [])];
    const now = all.indexOf(document.activeElement as HTMLButtonElement);
    all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length]?.focus();
  };
  const stop = (
    <a
      class="aid"
      href={placeUrl(addresses, where.of.length > 0 && grounds ? 'gap' : 'results', grounds ? where.of : [])}
    >
      {at < questions.length ? words.asking.stop : words.asking.see}
    </a>
  );

  return (
    <section class="questions" onKeyDown={onKey} aria-labelledby="question">
      <p class="check-progress">
        <span>{title}</span>
        <progress value={done} max={questions.length} aria-label={words.formatAnswered(done, questions.length)} />
        <span>{words.formatAnswered(done, questions.length)}</span>
      </p>
      {question ? (
        <>
          <h2 id="question" ref={heading} tabIndex={-1}>
            <span class="place">
              {standing.formatProgress(at + 1, questions.length)} · {question.title}
            </span>{' '}
            {question.text ?? words.loading}
          </h2>
          <p id="how-often">{standing.ask}</p>
          <div class="answers" role="group" aria-labelledby="how-often" ref={buttons}>
            {answerNames.map((one, i) => (
              <button
                key={one}
                type="button"
                aria-pressed={answers.get(question.behavior) === one}
                aria-keyshortcuts={String(i + 1)}
                onClick={() => say(one)}
              >
                <kbd aria-hidden="true">{i + 1}</kbd> {standing.answers[one]}
              </button>
            ))}
          </div>
          <Beside key={question.behavior} tool={tool} behavior={question.behavior} />
        </>
      ) : (
        <>
          <h2 id="question" ref={heading} tabIndex={-1}>
            {done === questions.length ? words.asking.allDone : words.asking.end}
          </h2>
          <p>{words.formatAnswered(done, questions.length)}</p>
        </>
      )}
      <p class="check-moves">
        <button class="aid" type="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
          <span aria-hidden="true">←</span> {words.asking.back}
        </button>
        {question && (
          <button class="aid" type="button" onClick={() => goTo(at + 1)}>
            {answers.has(question.behavior) ? words.asking.next : words.asking.skip} <span aria-hidden="true">→</span>
          </button>
        )}
        {!question && done < questions.length && (
          <button class="aid" type="button" onClick={() => goTo(nextOpen(0))}>
            {words.asking.open}
          </button>
        )}
        {stop}
      </p>
      {grounds && <FitLine grounds={grounds} answers={answers} guide={addresses.guide} />}
      <p role="status" class="visually-hidden">
        {said}
      </p>
      <p class="no-touch">
        <small>{words.asking.keys}</small>
      </p>
      {!state.open && (
        <p>
          <small>{words.asking.kept}</small>
        </p>
      )}
    </section>
  );
}

/** What can be done with an answer that was given: taken back, and explained to oneself. */
function Beside({ tool, behavior }: { tool: Tool; behavior: string }) {
  const given = tool.state.open && answerTo(tool.state.open, behavior);
  if (!given) return null;
  return (
    <details class="check-note">
      <summary>{words.asking.given}</summary>
      <label>
        {words.asking.note}
        <textarea
          rows={3}
          maxLength={2000}
          value={given.note ?? ''}
          onChange={({ currentTarget: { value } }) => tool.change((record) => setNote(record, behavior, value))}
        />
      </label>
      <button
        class="aid"
        type="button"
        onClick={() => tool.change((record, today) => withdraw(record, behavior, today))}
      >
        {words.asking.withdraw}
      </button>
    </details>
  );
}
