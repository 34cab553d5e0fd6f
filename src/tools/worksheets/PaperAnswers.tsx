import { useEffect, useState } from 'preact/hooks';
import { firmSectors, firmSizes } from '../../domain/worksheets/firms.ts';
import { wordedColumns } from '../../domain/worksheets/worksheet-columns.ts';
import { type Filled, textIn } from '../../worksheets/filled.ts';
import type { SurveyForm } from '../../worksheets/survey.ts';
import { answerLabels as words, sectorNames, sizeNames } from '#messages/live-survey.ts';
import { labels as sheetLabels, forms } from '#messages/worksheets.ts';
import type { ShownGroup } from './GroupedTable.tsx';

interface Props {
  readonly reply: Filled;
  readonly form: SurveyForm;
  readonly groups: readonly ShownGroup[];
}

const columns = wordedColumns('employer', forms.employer.columns);

/** The answers as they are printed, with lines to write on where nothing is answered. Drawn a moment after an edit. */
export function PaperAnswers({ reply, form, groups }: Props) {
  const [settled, setSettled] = useState(reply);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(reply), 250);
    return () => clearTimeout(waiting);
  }, [reply]);
  const size = firmSizes.find((one) => one === textIn(settled, 'size'));
  const sector = firmSectors.find((one) => one === textIn(settled, 'sector'));
  return (
    <article class="paper print-only">
      <dl class="facts">
        <dt>{words.size}</dt>
        <dd class="blank">{size && sizeNames[size]}</dd>
        <dt>{words.sector}</dt>
        <dd class="blank">{sector && sectorNames[sector]}</dd>
      </dl>
      <table class="worksheet">
        <thead>
          <tr>
            <th scope="col">{sheetLabels.competency}</th>
            {columns.map(({ id, name, choices }) => (
              <th key={id} scope="col">
                {name} {choices.length > 0 && <small>{choices.map(({ word }) => word).join(' · ')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={1 + columns.length}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.competency}>
                <th scope="row">{row.title}</th>
                {columns.map(({ id, choices }) => {
                  const text = textIn(settled, `${row.competency} ${id}`);
                  return <td key={id}>{choices.find((choice) => choice.id === text)?.word ?? text}</td>;
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {form.closing && <p>{form.closing}</p>}
    </article>
  );
}
