import { useState } from 'preact/hooks';
import { slugged } from '../../domain/slugged.ts';
import type { Fillable } from '../../payloads/fillable.ts';
import { linkLengths } from '../../record/packed-text.ts';
import { type Filled, textIn } from '../../worksheets/filled.ts';
import { formLink } from '../../worksheets/sent-link.ts';
import { formOf, writeForm } from '../../worksheets/survey.ts';
import { writeFilled } from '../../worksheets/write.ts';
import { formatLinkLength, labels } from '#messages/live-survey.ts';
import { keep } from '../keep-file.ts';
import { CopyLine } from './CopyLine.tsx';

interface Props {
  readonly survey: Filled;
  readonly subject: Fillable;
  /** Path of the page on which employers answer. */
  readonly answer: string;
  readonly onSay: (words: string) => void;
}

/** The ways in which a survey is sent. A link is of the survey as it was when it was made, so a change takes it away. */
export function Send({ survey, subject, answer, onSay }: Props) {
  const [link, setLink] = useState({ of: '', text: '' });
  const text = writeForm(formOf(survey));
  const name = slugged(textIn(survey, 'title') || subject.title);
  const json = (body: string, file: string): void =>
    keep(new Blob([body], { type: 'application/json' }), `${name}-${file}.json`);
  const make = async (): Promise<void> => {
    const fragment = await formLink(formOf(survey));
    if (fragment === undefined) onSay(labels.cannotLink);
    else setLink({ of: text, text: new URL(answer, location.href).href + fragment });
  };
  return (
    <section class="no-print" aria-labelledby="sheets-send">
      <h2 id="sheets-send">{labels.send}</h2>
      <p>{labels.sendHint}</p>
      <div class="tool-aids">
        <button class="aid" type="button" onClick={() => void make()}>
          {labels.link}
        </button>
        <button class="aid" type="button" onClick={() => json(text, 'survey')}>
          {labels.file}
        </button>
        <button class="aid" type="button" onClick={() => json(writeFilled(survey), 'survey-and-answers')}>
          {labels.saved}
        </button>
        <a class="aid" href={`${subject.url}worksheets/#employer`}>
          {labels.paper}
        </a>
      </div>
      {link.of === text && (
        <>
          <CopyLine label={`${labels.linkReady} (${formatLinkLength(link.text.length)})`} text={link.text} />
          {link.text.length > linkLengths.safe && <p>{labels.linkLong}</p>}
        </>
      )}
    </section>
  );
}
