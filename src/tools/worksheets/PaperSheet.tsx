import type { LiveKind, WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import { cellName, type Filled, textIn } from '../../worksheets/filled.ts';
import { formatTitle, forms, labels } from '#messages/worksheets.ts';
import { GroupedTable, type ShownGroup } from './GroupedTable.tsx';

interface Props {
  readonly kind: LiveKind;
  readonly title: string;
  readonly filled: Filled;
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly WordedColumn[];
}

/** The worksheet as it is printed: complete by itself, with words in place of fields. */
export default function PaperSheet({ kind, title, filled, groups, columns }: Props) {
  const words = (competency: string, { id, choices }: WordedColumn): string => {
    const text = textIn(filled, cellName(competency, id));
    return choices.find((choice) => choice.id === text)?.word ?? text;
  };
  return (
    <article class="paper print-only">
      <p>{formatTitle(title)}</p>
      <h2>{forms[kind].title}</h2>
      <dl class="facts">
        <dt>{labels.how}</dt>
        <dd>{forms[kind].how}</dd>
        <dt>{labels.of}</dt>
        <dd class="blank">{textIn(filled, 'name')}</dd>
        <dt>{labels.filledBy}</dt>
        <dd class="blank">{textIn(filled, 'by')}</dd>
      </dl>
      <GroupedTable
        class="worksheet"
        groups={groups}
        columns={columns}
        rowOf={(row) => (
          <tr key={row.competency}>
            <th scope="row">
              {row.title} {kind === 'gap' && row.asked && <small>{row.asked}</small>}
            </th>
            {columns.map((column) => (
              <td key={column.id}>{words(row.competency, column)}</td>
            ))}
          </tr>
        )}
      />
    </article>
  );
}
