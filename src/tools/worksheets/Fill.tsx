import type { FunctionComponent } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type LiveKind, liveKinds, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import type { ReadWorksheetBook } from '../../imports/worksheets/worksheet-book.ts';
import type { Fillables } from '../../payloads/fillable.ts';
import { fill } from '../../worksheets/change.ts';
import { cellName, type Filled, filledLimits, textIn } from '../../worksheets/filled.ts';
import { filledRows } from '../../worksheets/rows.ts';
import * as words from '#messages/live-worksheets.ts';
import { forms, labels as sheetLabels } from '#messages/worksheets.ts';
import { TextField } from '../map/TextField.tsx';
import { BookReport } from './BookReport.tsx';
import { ChooseSubject } from './ChooseSubject.tsx';
import { FileButton } from '../documents/FileButton.tsx';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import type { FilledStore } from './filled-kind.ts';
import { knownSubjects } from './known-subjects.ts';
import type { SheetAddresses } from './load-fillables.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import type PaperSheetView from './PaperSheet.tsx';
import { SheetTable } from './SheetTable.tsx';
import { groupsOf, otherGroups } from './shown-groups.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { isBlank, useBook } from './use-book.ts';
import { useDefinitions } from './use-definitions.ts';

interface Props {
  readonly addresses: SheetAddresses;
  readonly fillables: Fillables;
  readonly store: FilledStore;
  /** What the address asks for: `kind` and `of`. */
  readonly asked: URLSearchParams;
}

const { labels } = words;
type Paper = FunctionComponent<Parameters<typeof PaperSheetView>[0]>;

/** The worksheets of a model or job, to fill in. What is printed is drawn a moment after each edit, so that an edit itself stays within a frame. */
export function Fill({ addresses, fillables, store, asked }: Props) {
  const [documents, setDocuments] = useState(store.state());
  const [said, setSaid] = useState('');
  const [kind, setKind] = useState<LiveKind>(liveKinds.find((one) => one === asked.get('kind')) ?? 'gap');
  const [Paper, setPaper] = useState<{ readonly view: Paper }>();
  useEffect(() => store.subscribe(setDocuments), [store]);

  const filled = documents.open.present;
  const of = textIn(filled, 'of');
  const subject = fillables.subjects.get(of);
  const definitions = useDefinitions(addresses.texts, subject);
  const columns = useMemo(() => wordedColumns(kind, forms[kind].columns), [kind]);
  const own = useMemo(() => (subject ? groupsOf(subject, definitions) : []), [subject, definitions]);
  const others = subject ? otherGroups(filled, subject, kind, fillables.titles) : [];
  const groups = others.length > 0 ? [...own, ...others] : own;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  /** Show the worksheets of a model or job: in the open one where nothing is written yet, else in another. */
  const choose = (key: string): void => {
    const put = (one: Filled, today: string): Filled => fill(one, { of: key }, today);
    if (textIn(store.state().open.present, 'of') === '' || isBlank(store.state().open.present)) store.change(put);
    else store.begin(put);
  };
  useEffect(() => {
    const wanted = asked.get('of') ?? '';
    if (!fillables.subjects.has(wanted) || textIn(store.state().open.present, 'of') === wanted) return;
    const there = store.state().all.find((one) => textIn(one, 'of') === wanted);
    if (there) store.show(there.id);
    else choose(wanted);
  }, []);
  useEffect(() => {
    if (of) history.replaceState(null, '', `?kind=${kind}&of=${of}`);
  }, [kind, of]);
  const [settled, setSettled] = useState(filled);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(filled), 200);
    return () => clearTimeout(waiting);
  }, [filled]);
  useEffect(() => {
    if (!subject || Paper) return;
    const load = () => import('./PaperSheet.tsx');
    load().then(
      (part) => setPaper({ view: part.default }),
      () => setSaid(labels.notLoaded),
    );
  }, [subject]);

  const onCell = useCallback(
    (competency: string, column: string, text: string) =>
      store.change((one, today) => fill(one, { [cellName(competency, column)]: text }, today)),
    [store],
  );
  const books = useBook({ store, of, kind, setKind, setSaid, isHere: (key) => fillables.subjects.has(key) });
  const onOpened = (read: OpenedFile): void => {
    books.close();
    if ('book' in read) books.takeBook(read.book);
    else {
      if ('filled' in read) store.add(read.filled);
      setSaid(read.said);
    }
  };
  const toMapper = async (book: ReadWorksheetBook): Promise<void> => {
    try {
      const { putIntoMapper } = await import('./to-mapper.ts');
      putIntoMapper(book.courses, book.of!, fillables.subjects.get(book.of!)!.title, fillables.edition);
      location.assign(addresses.map);
    } catch {
      setSaid(labels.notLoaded);
    }
  };

  return (
    <div class="map sheets">
      {documents.notices.map((notice) => (
        <p key={notice} class="note" role="alert">
          {words.notices[notice]}
        </p>
      ))}
      <DocumentBar
        documents={documents}
        store={store}
        words={labels}
        nameOf={(one) => words.formatWorksheet(textIn(one, 'name'), fillables.subjects.get(textIn(one, 'of'))?.title)}
        onSay={setSaid}
        more={
          <FileButton
            label={labels.openFile}
            accept=".xlsx,.json"
            onFiles={([file]) => void openFile(file!, knownSubjects(fillables, of)).then(onOpened)}
          />
        }
      >
        {(['name', 'by'] as const).map((name) => (
          <label key={`${filled.id} ${name}`}>
            {labels[name]}
            <TextField
              name={name}
              value={textIn(filled, name)}
              most={filledLimits[name]}
              {...(name === 'name' && { placeholder: labels.namePlaceholder })}
              onDone={(text) => store.change((one, today) => fill(one, { [name]: text }, today))}
            />
          </label>
        ))}
      </DocumentBar>
      <p class="map-status no-print" role="status">
        {said}
      </p>
      {books.report && (
        <BookReport
          book={books.report.book}
          edition={fillables.edition}
          choose={books.choose}
          onMapper={() => void toMapper(books.report!.book)}
        />
      )}
      <section class="no-print" aria-labelledby="sheets-choose">
        <h2 id="sheets-choose">{labels.choose}</h2>
        <fieldset class="map-choices">
          <legend>{labels.kind}</legend>
          {liveKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={one === kind} onChange={() => setKind(one)} />
              {forms[one].title}
            </label>
          ))}
        </fieldset>
        <ul>
          <li>
            <a href={addresses.map}>{labels.curriculum}</a>
          </li>
          <li>
            <a href={`${addresses.survey}${of ? `?of=${of}` : ''}`}>{labels.survey}</a>
          </li>
        </ul>
        <div class="tool-fields">
          <ChooseSubject fillables={fillables} of={of} onChoose={choose} />
        </div>
        {!subject && <p>{labels.nothing}</p>}
      </section>
      {subject && (
        <>
          <section class="no-print" aria-labelledby="sheets-fill">
            <h2 id="sheets-fill">{labels.fill}</h2>
            <p>
              <a href={subject.url}>{subject.title}</a>: {forms[kind].title}.{' '}
              <a href={`${subject.url}worksheets/#${kind}`}>{labels.printable}</a>
            </p>
            <dl class="facts">
              {(['who', 'together', 'how', 'outcome', 'next'] as const).map((part) => (
                <>
                  <dt>{sheetLabels[part]}</dt>
                  <dd>{forms[kind][part]}</dd>
                </>
              ))}
            </dl>
            <p class="sheets-keys">{labels.keys}</p>
            <p>{words.formatProgress(filledRows(filled, kind).length, count)}</p>
          </section>
          <SheetTable title={forms[kind].title} filled={filled} groups={groups} columns={columns} onCell={onCell} />
          <TakeAlong
            filled={filled}
            subject={subject}
            groups={own}
            titles={fillables.titles}
            kind={kind}
            onSay={setSaid}
          />
          {Paper && <Paper.view kind={kind} title={subject.title} filled={settled} groups={groups} columns={columns} />}
        </>
      )}
    </div>
  );
}
