import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { firmSectors, firmSizes } from '../../domain/worksheets/firms.ts';
import type { Fillables } from '../../payloads/fillable.ts';
import { fill } from '../../worksheets/change.ts';
import { cellName, type Filled, textIn } from '../../worksheets/filled.ts';
import { holds, readFormLink } from '../../worksheets/sent-link.ts';
import { answersOf, readForm, type ReadSent, type SurveyForm, writeForm } from '../../worksheets/survey.ts';
import {
  answerLabels as words,
  answerTroubles,
  formatAnswered,
  formatCounted,
  labels,
  sectorNames,
  sizeNames,
} from '#messages/live-survey.ts';
import { notices } from '#messages/live-worksheets.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import type { FilledStore } from './filled-kind.ts';
import { GiveBack } from './GiveBack.tsx';
import type { SheetAddresses } from './load-fillables.ts';
import { PaperAnswers } from './PaperAnswers.tsx';
import { Question, questionColumns } from './Question.tsx';
import { groupsOf } from './shown-groups.ts';
import { useDefinitions } from './use-definitions.ts';

interface Props {
  readonly addresses: SheetAddresses;
  readonly fillables: Fillables;
  readonly store: FilledStore;
}

/** The survey that a reply answers. */
function formIn(reply: Filled): SurveyForm | undefined {
  const read = readForm(textIn(reply, 'form'));
  return 'sent' in read ? read.sent : undefined;
}

/** Where an employer answers a survey. What is answered stays on the device until it is given back. */
export function Answer({ addresses, fillables, store }: Props) {
  const [documents, setDocuments] = useState(store.state());
  const [said, setSaid] = useState('');
  useEffect(() => store.subscribe(setDocuments), [store]);
  const reply = documents.open.present;
  const sent = textIn(reply, 'form');
  const form = useMemo(() => formIn(reply), [sent]);
  const subject = form && fillables.subjects.get(form.of);
  const definitions = useDefinitions(addresses.texts, subject);
  const groups = useMemo(() => {
    const left = new Set(form?.without);
    return subject
      ? groupsOf(subject, definitions)
          .map(({ title, rows }) => ({ title, rows: rows.filter(({ competency }) => !left.has(competency)) }))
          .filter(({ rows }) => rows.length > 0)
      : [];
  }, [form, subject, definitions]);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  /** Answer a survey: go on with what was begun of it, or begin. */
  const take = (read: ReadSent<SurveyForm>): void => {
    if ('trouble' in read) {
      const { what } = read.trouble;
      setSaid(what === 'newer' ? formatCounted(labels.bar, answerTroubles.newer) : words.damagedLink);
      return;
    }
    setSaid('');
    const text = writeForm(read.sent);
    const put = (one: Filled, today: string): Filled => fill(one, { form: text }, today);
    const begun = store.state().all.find((one) => formIn(one)?.id === read.sent.id);
    if (begun) {
      store.show(begun.id);
      store.change(put);
    } else if (textIn(store.state().open.present, 'form') === '') store.change(put);
    else store.begin(put);
  };
  useEffect(() => {
    const heard = (): void => {
      if (holds(location.hash, 'form')) void readFormLink(location.hash).then(take);
    };
    heard();
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  const onCell = useCallback(
    (competency: string, column: string, text: string) =>
      store.change((one, today) => fill(one, { [cellName(competency, column)]: text }, today)),
    [store],
  );
  const list = (name: 'size' | 'sector', all: readonly string[], names: Readonly<Record<string, string>>) => (
    <label>
      {words[name]}
      <select
        name={name}
        value={textIn(reply, name)}
        onChange={({ currentTarget: { value } }) => store.change((one, today) => fill(one, { [name]: value }, today))}
      >
        <option value="">{words.notSaid}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );

  const fileButton = (
    <FileButton
      label={words.openFile}
      accept=".json"
      onFiles={([file]) => void file!.text().then((text) => take(readForm(text)))}
    />
  );

  return (
    <div class="map sheets">
      {documents.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {notices[notice]}
        </p>
      ))}
      <p class="map-status no-print" role="status">
        {said}
      </p>
      {!form && <p>{words.noSurvey}</p>}
      {form && (
        <>
          <h2>{form.title || subject?.title}</h2>
          {form.note && <p class="sheets-own">{form.note}</p>}
        </>
      )}
      {form && !subject && <p class="note">{words.noSubject}</p>}
      <p class="note no-print">{words.promise}</p>
      {!subject && <p>{fileButton}</p>}
      {form && subject && (
        <>
          <DocumentBar
            documents={documents}
            store={store}
            words={{ ...labels, ...words, begin: words.again }}
            nameOf={(one) => `${formIn(one)?.title || labels.unnamed} (${one.id.slice(0, 4)})`}
            onBegin={() => store.begin((one, today) => fill(one, { form: sent }, today))}
            onSay={setSaid}
            more={fileButton}
          >
            {null}
          </DocumentBar>
          <section class="no-print" aria-labelledby="sheets-firm">
            <h2 id="sheets-firm">{words.firm}</h2>
            <p>{words.firmHint}</p>
            <div class="tool-fields">
              {list('size', firmSizes, sizeNames)}
              {list('sector', firmSectors, sectorNames)}
            </div>
          </section>
          <section class="no-print" aria-labelledby="sheets-questions">
            <h2 id="sheets-questions">{words.questions}</h2>
            <p class="sheets-keys">{words.keys}</p>
            <p role="status">{formatAnswered(answersOf(reply, form).cells.size, count)}</p>
            {groups.map(({ title, rows }) => (
              <div key={title}>
                <h3>{title}</h3>
                {rows.map((row) => (
                  <Question
                    key={row.competency}
                    row={row}
                    texts={questionColumns.map((column) => textIn(reply, cellName(row.competency, column)))}
                    onCell={onCell}
                  />
                ))}
              </div>
            ))}
          </section>
          <GiveBack key={reply.id} reply={reply} form={form} survey={addresses.survey} onSay={setSaid} />
          <PaperAnswers reply={reply} form={form} groups={groups} />
        </>
      )}
    </div>
  );
}
