import { useState } from 'preact/hooks';
import { type Counted, countIn, withoutCame } from '../../worksheets/came.ts';
import { type Filled, textIn } from '../../worksheets/filled.ts';
import {
  answerTroubles,
  formatCame,
  formatCounted,
  formatLeftOut,
  formatTakenIn,
  labels,
} from '#messages/live-survey.ts';
import { useDrop } from '../use-drop.ts';
import { FileButton } from '../documents/FileButton.tsx';
import type { FilledStore } from './filled-kind.ts';
import type { KnownSubjects } from './known-subjects.ts';
import type { FoundAnswers } from './read-answers.ts';

interface Props {
  readonly survey: Filled;
  readonly store: FilledStore;
  readonly known: KnownSubjects;
  /** How many answers are counted. */
  readonly count: number;
  readonly onSay: (words: string) => void;
}

/** Take answers in: many files at once, what is dropped, and what is pasted. One bad file does not stop the others. */
export function TakeIn({ survey, store, known, count, onSay }: Props) {
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState<readonly { readonly name: string; readonly what: string }[]>([]);
  const takeIn = async (find: (part: typeof import('./read-answers.ts')) => Promise<FoundAnswers[]>): Promise<void> => {
    onSay(labels.reading);
    let found: FoundAnswers[];
    try {
      found = await find(await import('./read-answers.ts'));
    } catch {
      onSay(labels.notLoaded);
      return;
    }
    const good = found.flatMap((one) => ('answers' in one ? [one] : []));
    let counted: readonly Counted[] = [];
    store.change((one, today) => {
      const next = countIn(
        one,
        good.map(({ answers }) => answers),
        today,
      );
      counted = next.counted;
      return next.survey;
    });
    const whats = found.map((one) => ({
      name: one.name,
      what: 'answers' in one ? counted[good.indexOf(one)]! : answerTroubles[one.why],
    }));
    setTold(whats.filter(({ what }) => what !== 'counted'));
    onSay(
      found.length === 0
        ? labels.nothingPasted
        : formatTakenIn(whats.filter(({ what }) => what === 'counted').length, found.length),
    );
  };
  const takeFiles = (files: readonly File[]): void =>
    void takeIn((part) => part.readAnswerFiles(files, textIn(survey, 'of'), known));
  const { isOver, listeners } = useDrop(takeFiles);
  return (
    <section class="no-print" aria-labelledby="sheets-came">
      <h2 id="sheets-came">{labels.cameHead}</h2>
      <p>{labels.cameHint}</p>
      <div class={isOver ? 'drop over' : 'drop'} {...listeners}>
        <FileButton label={labels.cameFiles} accept=".json,.xlsx" multiple onFiles={takeFiles} />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void takeIn((part) => part.readPastedAnswers(pasted)).then(() => setPasted(''));
        }}
      >
        <label>
          {labels.paste}
          <textarea
            name="answers"
            rows={3}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <div class="tool-aids">
          <button class="aid" type="submit" disabled={pasted.trim() === ''}>
            {labels.takePaste}
          </button>
          {count > 0 && (
            <button class="aid" type="button" onClick={() => store.change(withoutCame)}>
              {labels.clear}
            </button>
          )}
        </div>
      </form>
      <p class="sheets-count">{count === 0 ? labels.noAnswers : formatCame(count)}</p>
      {told.length > 0 && (
        <details open>
          <summary>{formatLeftOut(told.length)}</summary>
          <ul>
            {told.map(({ name, what }, i) => (
              <li key={i}>{formatCounted(name, what)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
