import { useState } from 'preact/hooks';
import type { ReportRow } from '../../domain/opened/report.ts';
import * as messages from '#messages/opening.ts';
import type { OpenedView } from './asking.ts';
import type { Opener } from './start-opener.ts';
import { useParts } from './use-parts.ts';

interface Props {
  view: OpenedView;
  opener: Opener;
}

const { labels } = messages;

/** What was taken of the file, what was not and why: in sum, and record by record on demand. */
export function Report({ view, opener }: Props) {
  return (
    <section class="opening-report" aria-labelledby="report">
      <h3 id="report">{labels.report}</h3>
      <p>{messages.formatTaken(view)}</p>
      {view.remarks.length > 0 && (
        <ul>
          {view.remarks.map((remark) => (
            <li key={JSON.stringify(remark)}>{messages.describeRemark(remark)}</li>
          ))}
        </ul>
      )}
      {view.counts.length === 0 ? (
        <p>{labels.nothingToSay}</p>
      ) : (
        <>
          <ul>
            {view.counts.map(({ what, taken, count }) => (
              <li key={`${what} ${taken}`} class={taken ? '' : 'left'}>
                {messages.formatHappened(count, what)}
              </li>
            ))}
          </ul>
          <Rows opener={opener} />
        </>
      )}
    </section>
  );
}

function Rows({ opener }: Pick<Props, 'opener'>) {
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary>{labels.rowsTitle}</summary>
      {asked && <Table opener={opener} />}
    </details>
  );
}

function Table({ opener }: Pick<Props, 'opener'>) {
  const { rows, count, more } = useParts<ReportRow>((from) => opener.ask({ do: 'rows', from }), '');
  return (
    <>
      <div class="wide" role="region" aria-label={labels.rowsTitle} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.record}</th>
              <th scope="col">{labels.said}</th>
              <th scope="col">{labels.item}</th>
              <th scope="col">{labels.about}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i} class={row.taken ? '' : 'left'}>
                <td>{[row.list, row.at || '–'].filter(Boolean).join(' ')}</td>
                <td>{messages.happened[row.what]}</td>
                <td>{row.id}</td>
                <td>{row.about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < count && (
        <button class="aid" type="button" onClick={more}>
          {messages.formatShowMore(rows.length, count)}
        </button>
      )}
    </>
  );
}
