import type { ReadWorksheetBook } from '../../imports/worksheets/worksheet-book.ts';
import { isDay } from '../../record/forms.ts';
import {
  formatCourses,
  formatEdition,
  formatLeft,
  formatLeftCell,
  formatTaken,
  labels,
} from '#messages/live-worksheets.ts';
import { forms } from '#messages/worksheets.ts';

interface Props {
  readonly book: ReadWorksheetBook;
  /** Day of the content of this page. */
  readonly edition: string;
  /** Asks what is to be done, where the worksheet that is open holds something already. */
  readonly choose: { readonly onJoin: () => void; readonly onNew: () => void } | undefined;
  readonly onMapper: () => void;
}

/** What came of a workbook, sheet by sheet and row by row. */
export function BookReport({ book, edition, choose, onMapper }: Props) {
  const marks = book.courses.length;
  return (
    <section class="sheets-report no-print" aria-labelledby="sheets-report">
      <h2 id="sheets-report">{labels.report}</h2>
      {choose && (
        <div class="tool-aids">
          <button class="aid" type="button" onClick={choose.onJoin}>
            {labels.join}
          </button>
          <button class="aid" type="button" onClick={choose.onNew}>
            {labels.asNew}
          </button>
        </div>
      )}
      <ul>
        {book.sheets.map(({ name, rows }) => (
          <li key={name}>{formatTaken(name, rows)}</li>
        ))}
        {marks > 0 && (
          <li>
            {formatCourses(forms.curriculum.title, marks)}{' '}
            <button class="aid" type="button" onClick={onMapper}>
              {labels.toMapper}
            </button>
          </li>
        )}
        {isDay(book.edition) && book.edition < edition && <li>{formatEdition(book.edition)}</li>}
      </ul>
      {book.left.length > 0 && (
        <details open={book.left.length <= 12}>
          <summary>{formatLeft(book.left.length)}</summary>
          <ul>
            {book.left.map((one, i) => (
              <li key={i}>{formatLeftCell(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
