import type { ComponentChild } from 'preact';
import type { WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import { labels } from '#messages/worksheets.ts';
import type { ShownRow } from './RowOfCells.tsx';

/** A group of rows as it is shown. */
export interface ShownGroup {
  readonly title: string;
  readonly rows: readonly ShownRow[];
}

interface Props {
  readonly class: string;
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly WordedColumn[];
  readonly rowOf: (row: ShownRow) => ComponentChild;
}

/** A worksheet as a table: its columns, and its rows under the names of their groups. */
export const GroupedTable = ({ class: name, groups, columns, rowOf }: Props) => (
  <table class={name}>
    <thead>
      <tr>
        <th scope="col">{labels.competency}</th>
        {columns.map(({ id, name: title }) => (
          <th key={id} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map((group) => (
      <tbody key={group.title}>
        <tr>
          <th scope="rowgroup" colSpan={1 + columns.length}>
            {group.title}
          </th>
        </tr>
        {group.rows.map(rowOf)}
      </tbody>
    ))}
  </table>
);
