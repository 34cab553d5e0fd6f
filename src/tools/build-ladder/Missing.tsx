import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../building/ladder/faults.ts';
import type { Known } from '../../building/ladder/known.ts';
import { type BuiltLadder, upward } from '../../building/ladder/ladder.ts';
import { namesOf } from '../../building/ladder/names.ts';
import { formatMissing, formatPlace, formatStep, labels } from '#messages/build-ladder.ts';
import { fields, formatFault } from '#messages/build-ladder-problems.ts';
import { startThread, type Thread } from './thread.ts';

/** What the thread is asked to look through. */
export interface Checked {
  readonly ladder: BuiltLadder;
  readonly known: Known;
}

interface Props extends Checked {
  /** Told of what is missing, once it is known. */
  readonly onFound: (problems: readonly Problem[] | undefined) => void;
  readonly problems: readonly Problem[] | undefined;
  /** Shows a place or a step with its fields. */
  readonly onShow: (problem: Problem) => void;
}

/** What keeps the ladder from standing in the content of a site: where, what, and how to mend it. */
export function Missing({ ladder, known, problems, onFound, onShow }: Props) {
  const thread = useRef<Thread<Checked>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    thread.current ??= startThread<Checked, Problem[]>(
      () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }),
      () =>
        import('../../building/ladder/problems.ts').then(
          ({ findProblems }) =>
            (asked) =>
              findProblems(asked.ladder, asked.known),
        ),
      (found) => {
        setFailed(found === undefined);
        onFound(found);
      },
    );
    const waiting = setTimeout(() => thread.current?.ask({ ladder, known }), 250);
    return () => clearTimeout(waiting);
  }, [ladder, known]);
  return (
    <section class="build-part no-print" aria-labelledby="build-check">
      <h2 id="build-check">{labels.check}</h2>
      {problems === undefined && <p>{failed ? labels.notLoaded : labels.waiting}</p>}
      {problems?.length === 0 && <p>{labels.complete}</p>}
      {problems && problems.length > 0 && (
        <>
          <p>{formatMissing(problems.length)}</p>
          <List ladder={ladder} problems={problems} onShow={onShow} />
        </>
      )}
    </section>
  );
}

function List({ ladder, problems, onShow }: Pick<Props, 'ladder' | 'onShow'> & { problems: readonly Problem[] }) {
  const { places, steps } = ladder;
  const names = namesOf(ladder);
  const called = new Map(places.map(({ id, title }) => [names.places.get(id) ?? '', title]));
  const titles = new Map(places.map(({ id, title }) => [id, title]));
  const order = new Map(upward(places).map(({ id }, i) => [id, i + 1]));
  const whereOf = (id: string): string => {
    const place = places.find((one) => one.id === id);
    if (place) return formatPlace(order.get(id)!, place.title);
    const at = steps.findIndex((one) => one.id === id);
    const step = steps[at];
    return step ? formatStep(at + 1, titles.get(step.from) ?? '', titles.get(step.to) ?? '') : labels.ladder;
  };
  return (
    <ul class="build-problems">
      {problems.map((problem, i) => (
        <li key={i}>
          <button class="build-where" type="button" onClick={() => onShow(problem)}>
            {whereOf(problem.id)}, {fields[problem.field]}
          </button>
          : {formatFault(problem.field, problem.fault, called)}
        </li>
      ))}
    </ul>
  );
}
