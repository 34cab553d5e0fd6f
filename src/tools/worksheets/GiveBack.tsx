import { useState } from 'preact/hooks';
import { slugged } from '../../domain/slugged.ts';
import type { Filled } from '../../worksheets/filled.ts';
import { answersLink } from '../../worksheets/sent-link.ts';
import { answersOf, type SurveyForm, writeAnswers } from '../../worksheets/survey.ts';
import { answerLabels as words, formatMailText, labels } from '#messages/live-survey.ts';
import { keep } from '../keep-file.ts';
import { CopyLine } from './CopyLine.tsx';

interface Props {
  readonly reply: Filled;
  readonly form: SurveyForm;
  /** Path of the page on which answers are counted. */
  readonly survey: string;
  readonly onSay: (words: string) => void;
}

/** How an employer gives the answers back: a file, a link, or a text for a mail. What was made of earlier answers goes away. */
export function GiveBack({ reply, form, survey, onSay }: Props) {
  const [made, setMade] = useState({ of: '', text: '' });
  const answers = answersOf(reply, form);
  const text = writeAnswers(answers);
  const make = async (what: 'link' | 'text'): Promise<void> => {
    const fragment = await answersLink(answers);
    if (fragment === undefined) {
      onSay(labels.cannotLink);
      return;
    }
    const link = new URL(survey, location.href).href + fragment;
    setMade({ of: text, text: what === 'link' ? link : formatMailText(form.title, fragment) });
  };
  return (
    <section class="no-print" aria-labelledby="sheets-give">
      <h2 id="sheets-give">{words.give}</h2>
      {form.closing && <p class="sheets-own">{form.closing}</p>}
      <p>{words.giveHint}</p>
      {answers.cells.size === 0 && <p>{words.empty}</p>}
      <div class="tool-aids">
        <button
          class="aid"
          type="button"
          disabled={answers.cells.size === 0}
          onClick={() =>
            keep(
              new Blob([`${text}\n`], { type: 'application/json' }),
              `${slugged(form.title) || 'survey'}-answers-${reply.id.slice(0, 8)}.json`,
            )
          }
        >
          {words.file}
        </button>
        {(['link', 'text'] as const).map((what) => (
          <button
            key={what}
            class="aid"
            type="button"
            disabled={answers.cells.size === 0}
            onClick={() => void make(what)}
          >
            {words[what]}
          </button>
        ))}
        <button class="aid" type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      {made.text !== '' && made.of === text && <CopyLine label={words.linkReady} text={made.text} />}
    </section>
  );
}
