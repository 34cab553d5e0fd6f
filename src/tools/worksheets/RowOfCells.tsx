import { Component } from 'preact';
import type { WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import { filledLimits } from '../../worksheets/filled.ts';
import { formatCell, labels } from '#messages/live-worksheets.ts';
import { labels as sheetLabels } from '#messages/worksheets.ts';
import { TextField } from '../map/TextField.tsx';

/** A row as it is shown. */
export interface ShownRow {
  readonly competency: string;
  readonly title: string;
  /** Empty until it is loaded. */
  readonly definition: string;
  /** Empty for a model. */
  readonly asked: string;
}

interface Props {
  readonly row: ShownRow;
  readonly columns: readonly WordedColumn[];
  /** What stands in each column. */
  readonly texts: readonly string[];
  /** Told of what was chosen or written; the same for all rows and drawings. */
  readonly onCell: (competency: string, column: string, text: string) => void;
}

/** One line of a worksheet. It is drawn anew only when something in it has changed, so that an edit takes no longer on a long worksheet. */
export class RowOfCells extends Component<Props> {
  override shouldComponentUpdate({ row, columns, texts }: Props): boolean {
    const { props } = this;
    return row !== props.row || columns !== props.columns || texts.some((text, i) => text !== props.texts[i]);
  }

  override render({ row, columns, texts, onCell }: Props) {
    return (
      <tr>
        <th scope="row">
          {row.title}{' '}
          {row.asked && (
            <small>
              {sheetLabels.asked}: {row.asked}
            </small>
          )}
          {row.definition && <span class="sheets-means">{row.definition}</span>}
        </th>
        {columns.map(({ id, name, choices }, i) => (
          <td key={id} data-column={id}>
            <label>
              <span class="sheets-column" aria-hidden="true">
                {name}
              </span>
              <span class="visually-hidden">{formatCell(name, row.title)}</span>
              {choices.length > 0 ? (
                <select
                  value={texts[i]}
                  onChange={({ currentTarget: { value } }) => onCell(row.competency, id, value)}
                  onKeyDown={(event) => {
                    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
                    const choice = event.key === '0' ? '' : choices[Number(event.key) - 1]?.id;
                    if (choice === undefined) return;
                    event.preventDefault();
                    onCell(row.competency, id, choice);
                  }}
                >
                  <option value="">{labels.noAnswer}</option>
                  {choices.map((choice) => (
                    <option key={choice.id} value={choice.id}>
                      {choice.word}
                    </option>
                  ))}
                </select>
              ) : (
                <TextField
                  value={texts[i]!}
                  most={filledLimits.cell}
                  onDone={(text) => onCell(row.competency, id, text)}
                />
              )}
            </label>
          </td>
        ))}
      </tr>
    );
  }
}

/** Go to the same column of the line below or above, where Enter asks for it. */
export function moveByEnter(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  const cell = from.closest('td');
  if (event.key !== 'Enter' || !cell || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  // What was written is taken before the field is left.
  from.dispatchEvent(new Event('change', { bubbles: true }));
  const fields = [
    ...cell.closest('table')!.querySelectorAll(`td[data-column="${cell.dataset['column']!}"] :is(select, input)`),
  ];
  const next = fields[fields.indexOf(from) + (event.shiftKey ? -1 : 1)] as HTMLElement | undefined;
  next?.focus();
}
