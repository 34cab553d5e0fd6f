import { useState } from 'preact/hooks';
import { type LiveKind, liveKinds } from '../../domain/worksheets/worksheet-columns.ts';
import type { ReadWorksheetBook } from '../../imports/worksheets/worksheet-book.ts';
import { fill } from '../../worksheets/change.ts';
import { type Filled, textIn } from '../../worksheets/filled.ts';
import { filledRows } from '../../worksheets/rows.ts';
import * as words from '#messages/live-worksheets.ts';
import type { FilledStore } from './filled-kind.ts';

interface Page {
  readonly store: FilledStore;
  /** Key of the model or job that is open; empty for none. */
  readonly of: string;
  readonly kind: LiveKind;
  readonly setKind: (kind: LiveKind) => void;
  readonly setSaid: (words: string) => void;
  /** Whether a model or job is here. */
  readonly isHere: (key: string) => boolean;
}

/** Whether no line of any worksheet has anything in it. */
export const isBlank = (filled: Filled): boolean => liveKinds.every((kind) => filledRows(filled, kind).length === 0);

/** Take workbooks in: join them with the worksheet that is meant, or ask where that is not plain. */
export function useBook({ store, of, kind, setKind, setSaid, isHere }: Page) {
  const [report, setReport] = useState<{ readonly book: ReadWorksheetBook; readonly waits: boolean }>();

  const take = (book: ReadWorksheetBook, into: 'open' | 'new'): void => {
    const texts = Object.assign({}, ...book.sheets.map((sheet) => sheet.texts)) as Record<string, string>;
    const put = (one: Filled, today: string): Filled => {
      const free = Object.entries({ name: book.named, by: book.by }).filter(
        ([name, text]) => text !== '' && textIn(one, name) === '',
      );
      const about = isBlank(one) || textIn(one, 'of') === '' ? { of: book.of ?? '' } : {};
      return fill(one, { ...about, ...Object.fromEntries(free), ...texts }, today);
    };
    if (into === 'new') store.begin(put);
    else {
      const before = store.state().open.present;
      store.change(put);
      const { fields } = store.state().open.present;
      setSaid(words.formatJoined(Object.keys(texts).filter((name) => fields[name] !== before.fields[name]).length));
    }
    const withRows = book.sheets.filter(({ rows }) => rows > 0).map((sheet) => sheet.kind);
    if (!withRows.includes(kind)) setKind(withRows[0]!);
    setReport({ book, waits: false });
  };
  const takeBook = (read: ReadWorksheetBook): void => {
    const key = read.of ?? of;
    const book = { ...read, of: key };
    setSaid('');
    if (!isHere(key)) return setSaid(words.noSubject);
    if (book.sheets.every(({ rows }) => rows === 0)) {
      setSaid(words.nothingFilled);
      setReport({ book, waits: false });
      return;
    }
    const { all, open } = store.state();
    if (all.some(({ id }) => id === book.id)) {
      store.show(book.id);
      take(book, 'open');
    } else if (isBlank(open.present)) take(book, 'open');
    else if (of !== '' && of !== key) take(book, 'new');
    else setReport({ book, waits: true });
  };

  return {
    report,
    /** What the person may choose from, where the open worksheet holds something already. */
    choose: report?.waits
      ? { onJoin: () => take(report.book, 'open'), onNew: () => take(report.book, 'new') }
      : undefined,
    takeBook,
    close: () => setReport(undefined),
  };
}
