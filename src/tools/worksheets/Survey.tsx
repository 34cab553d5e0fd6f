import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Fillables } from '../../payloads/fillable.ts';
import { cameIn, countIn } from '../../worksheets/came.ts';
import { fill, textsOf } from '../../worksheets/change.ts';
import { type Filled, filledLimits, textIn } from '../../worksheets/filled.ts';
import { readFilled } from '../../worksheets/read.ts';
import { holds, readAnswersIn } from '../../worksheets/sent-link.ts';
import { readForm, surveyOf } from '../../worksheets/survey.ts';
import { answerTroubles, formatCounted, formatPasted, labels } from '#messages/live-survey.ts';
import { formatWorksheetTrouble, notices } from '#messages/live-worksheets.ts';
import { TextField } from '../map/TextField.tsx';
import { today } from '../record/device.ts';
import { newId } from '../record/new-id.ts';
import { FileButton } from '../documents/FileButton.tsx';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import type { FilledStore } from './filled-kind.ts';
import { knownSubjects } from './known-subjects.ts';
import type { SheetAddresses } from './load-fillables.ts';
import { Prepare } from './Prepare.tsx';
import { Send } from './Send.tsx';
import { TakeIn } from './TakeIn.tsx';
import type TallyView from './Tally.tsx';

interface Props {
  readonly addresses: SheetAddresses;
  readonly fillables: Fillables;
  readonly store: FilledStore;
  /** What the address asks for: `of`. */
  readonly asked: URLSearchParams;
}

type View = FunctionComponent<Parameters<typeof TallyView>[0]>;

/** A survey of employers: prepared, sent, taken in and counted. */
export function Survey({ addresses, fillables, store, asked: address }: Props) {
  const [documents, setDocuments] = useState(store.state());
  const [said, setSaid] = useState('');
  const [Tally, setTally] = useState<{ readonly view: View }>();
  useEffect(() => store.subscribe(setDocuments), [store]);

  const survey = documents.open.present;
  const subject = fillables.subjects.get(textIn(survey, 'of'));
  const asked = useMemo(() => {
    const left = textsOf(survey);
    const ids = (subject?.groups ?? []).flatMap(({ rows }) => rows.map(({ competency }) => competency));
    return new Set(ids.filter((id) => !left.has(`without ${id}`)));
  }, [survey, subject]);
  const came = useMemo(() => cameIn(survey), [survey]);

  const choose = (key: string): void => {
    const put = (one: Filled, today: string): Filled => fill(one, { of: key }, today);
    if (textIn(store.state().open.present, 'of') === '') store.change(put);
    else store.begin(put);
  };
  /** Count in the answers of a link, in the survey that they answer. */
  const takeLink = async (): Promise<void> => {
    if (!holds(location.hash, 'answers')) return;
    const [read] = await readAnswersIn(location.hash);
    history.replaceState(null, '', location.pathname + location.search);
    if (!read || 'trouble' in read) {
      setSaid(formatCounted(formatPasted(1), answerTroubles.damaged));
      return;
    }
    if (store.state().all.some(({ id }) => id === read.sent.survey)) store.show(read.sent.survey!);
    store.change((one, today) => {
      const { survey: next, counted } = countIn(one, [read.sent], today);
      setSaid(formatCounted(formatPasted(1), counted[0]!));
      return next;
    });
  };
  useEffect(() => {
    const wanted = address.get('of') ?? '';
    if (fillables.subjects.has(wanted) && textIn(survey, 'of') !== wanted) {
      const there = store.state().all.find((one) => textIn(one, 'of') === wanted);
      if (there) store.show(there.id);
      else choose(wanted);
    }
    void takeLink();
    const heard = (): void => void takeLink();
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  }, []);
  useEffect(() => {
    if (came.length === 0 || Tally) return;
    const load = () => import('./Tally.tsx');
    load().then(
      (part) => setTally({ view: part.default }),
      () => setSaid(labels.notLoaded),
    );
  }, [came.length > 0]);
  /** Open a survey that was saved with its answers, or one as it was sent. */
  const open = async (file: File): Promise<void> => {
    const text = await file.text();
    const form = readForm(text);
    const { filled, troubles } =
      'sent' in form ? { filled: surveyOf(form.sent, today()), troubles: [] } : readFilled('survey', text, newId());
    if (filled) store.add(filled);
    const told = troubles.map((one) => (one.what === 'no-record' ? labels.noSurvey : formatWorksheetTrouble(one)));
    setSaid([...(filled ? [labels.opened] : []), ...told].join(' '));
  };

  return (
    <div class="map sheets">
      {documents.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {notices[notice]}
        </p>
      ))}
      <DocumentBar
        documents={documents}
        store={store}
        words={labels}
        nameOf={(one) =>
          [textIn(one, 'title') || labels.unnamed, fillables.subjects.get(textIn(one, 'of'))?.title]
            .filter(Boolean)
            .join(', ')
        }
        onSay={setSaid}
        more={<FileButton label={labels.openFile} accept=".json" onFiles={([file]) => void open(file!)} />}
      >
        <label key={survey.id}>
          {labels.title}
          <TextField
            name="title"
            value={textIn(survey, 'title')}
            most={filledLimits.name}
            placeholder={labels.titlePlaceholder}
            onDone={(text) => store.change((one, today) => fill(one, { title: text }, today))}
          />
        </label>
      </DocumentBar>
      <p class="map-status no-print" role="status">
        {said}
      </p>
      <Prepare survey={survey} store={store} fillables={fillables} subject={subject} asked={asked} onSubject={choose} />
      {subject && (
        <>
          <Send survey={survey} subject={subject} answer={addresses.answer} onSay={setSaid} />
          <TakeIn
            key={survey.id}
            survey={survey}
            store={store}
            known={knownSubjects(fillables, subject.key)}
            count={came.length}
            onSay={setSaid}
          />
          {Tally && came.length > 0 && (
            <Tally.view
              key={survey.id}
              title={textIn(survey, 'title')}
              subject={subject}
              asked={asked}
              came={came}
              titles={fillables.titles}
              onSay={setSaid}
            />
          )}
        </>
      )}
      <p class="no-print">{labels.onDevice}</p>
    </div>
  );
}
