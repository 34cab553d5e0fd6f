import { Component } from 'preact';
import { type WordedColumn, wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import { filledLimits } from '../../worksheets/filled.ts';
import { forms } from '#messages/worksheets.ts';
import { TextField } from '../map/TextField.tsx';
import type { ShownRow } from './RowOfCells.tsx';

const columns: readonly WordedColumn[] = wordedColumns('employer', forms.employer.columns);

/** Names of the columns, in the order of what stands in them. */
export const questionColumns: readonly string[] = columns.map(({ id }) => id);

interface Props {
  readonly row: ShownRow;
  /** What stands in each column. */
  readonly texts: readonly string[];
  /** The same for all questions and drawings. */
  readonly onCell: (competency: string, column: string, text: string) => void;
}

/** What an employer is asked about one competency: how much it counts, and, where it does, the rest. */
export class Question extends Component<Props> {
  override shouldComponentUpdate({ row, texts }: Props): boolean {
    return row !== this.props.row || texts.some((text, i) => text !== this.props.texts[i]);
  }

  override render({ row: { competency, title, definition }, texts, onCell }: Props) {
    const shown = texts[0] === 'useful' || texts[0] === 'must' ? columns : columns.slice(0, 1);
    return (
      <section class="sheets-question" aria-labelledby={`question-${competency}`}>
        <h4 id={`question-${competency}`}>{title}</h4>
        {definition && <p class="sheets-means">{definition}</p>}
        {shown.map(({ id, name, choices }, i) =>
          choices.length > 0 ? (
            <fieldset
              key={id}
              class="map-choices"
              onKeyDown={(event) => {
                if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
                const choice = event.key === '0' ? '' : choices[Number(event.key) - 1]?.id;
                if (choice === undefined) return;
                event.preventDefault();
                onCell(competency, id, choice);
                const radios = event.currentTarget.querySelectorAll<HTMLElement>('input');
                if (choice !== '') radios[Number(event.key) - 1]?.focus();
              }}
            >
              <legend>
                {name}
                <span class="visually-hidden">: {title}</span>
              </legend>
              {choices.map((choice) => (
                <label key={choice.id}>
                  <input
                    type="radio"
                    name={`${competency} ${id}`}
                    checked={texts[i] === choice.id}
                    onChange={() => onCell(competency, id, choice.id)}
                  />
                  {choice.word}
                </label>
              ))}
            </fieldset>
          ) : (
            <label key={id} class="map-evidence">
              {name}
              <span class="visually-hidden">: {title}</span>
              <TextField value={texts[i]!} most={filledLimits.cell} onDone={(text) => onCell(competency, id, text)} />
            </label>
          ),
        )}
      </section>
    );
  }
}
