import { fewestInGroup } from '../../domain/worksheets/firms.ts';
import type { WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import type { TalliedRow } from '../../worksheets/tally.ts';
import { formatDistribution, formatPlace, formatStretch, tallyLabels as words } from '#messages/live-survey.ts';

interface Props {
  readonly rows: readonly (TalliedRow & { readonly name: string; readonly under: string })[];
  /** The question that is shown. */
  readonly scale: WordedColumn;
  /** Whether not all answers are shown. */
  readonly isGroup: boolean;
}

/** The tally of one question, with a small bar beside the same in words, and what employers wrote. */
export function TallyTable({ rows, scale: { id, name, choices }, isGroup }: Props) {
  const places = choices.map(({ word }) => word);
  const isOrdered = id !== 'when';
  // Own words of a small group could tell who wrote them.
  const written = isGroup ? [] : rows.filter((row) => row.words.length > 0);
  return (
    <>
      <section class="scroll" tabIndex={0} aria-label={name}>
        <table class="sheets-counts">
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.competency}</th>
              <th scope="col">{words.count}</th>
              {id === 'counts' && <th scope="col">{words.needed}</th>}
              {id === 'counts' && <th scope="col">{words.not}</th>}
              {isOrdered && <th scope="col">{words.median}</th>}
              {isOrdered && <th scope="col">{words.spread}</th>}
              <th scope="col">{words.distribution}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { count, chosen, quarters } = row.scales[id]!;
              const isMasked = isGroup && count < fewestInGroup;
              const span = 2 + (id === 'counts' ? 2 : 0) + (isOrdered ? 2 : 0);
              return (
                <tr key={row.competency} data-competency={row.competency}>
                  <th scope="row">
                    {row.name} {row.under && <small>{row.under}</small>}
                  </th>
                  {isMasked || count === 0 ? (
                    <td colSpan={span}>{count === 0 ? words.none : words.masked}</td>
                  ) : (
                    <>
                      <td>{count}</td>
                      {id === 'counts' && <td>{row.needed}</td>}
                      {id === 'counts' && <td>{row.not}</td>}
                      {isOrdered && <td>{formatPlace(quarters![1], places)}</td>}
                      {isOrdered && <td>{formatStretch(quarters![0], quarters![2], places)}</td>}
                      <td>
                        <Bar chosen={chosen} count={count} />
                        <span class="sheets-twin">{formatDistribution(chosen, places)}</span>
                      </td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {written.length > 0 && (
        <details class="sheets-words">
          <summary>{words.words}</summary>
          <dl>
            {written.map((row) => (
              <>
                <dt>{row.name}</dt>
                {row.words.map((text, i) => (
                  <dd key={i}>{text}</dd>
                ))}
              </>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** How many said what, as parts of one bar, from the highest answer down. Beside it stands the same in words. */
function Bar({ chosen, count }: { readonly chosen: readonly number[]; readonly count: number }) {
  const parts = chosen.map((own, i) => ({ own, rank: chosen.length - 1 - i })).reverse();
  let from = 0;
  return (
    <svg
      class="sheets-spread"
      viewBox="0 0 120 12"
      width="120"
      height="12"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {parts.map(({ own, rank }) => {
        const x = (from / count) * 120;
        from += own;
        return <rect key={rank} class={`rank-${rank}`} x={x} y="0" width={(own / count) * 120} height="12" />;
      })}
    </svg>
  );
}
