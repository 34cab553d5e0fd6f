import type { WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import { cellName, type Filled, textIn } from '../../worksheets/filled.ts';
import { labels as sheetLabels } from '#messages/worksheets.ts';
import { moveByEnter, RowOfCells, type ShownRow } from './RowOfCells.tsx';

/** A group of rows as it is shown. */
export interface ShownGroup {
  readonly title: string;
  readonly rows: readonly ShownRow[];
}

interface Props {
  readonly title: string;
  readonly filled: Filled;
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly WordedColumn[];
  readonly onCell: (competency: string, column: string, text: string) => void;
}

/** A worksheet to fill in: a line for each competency. On a narrow screen each line is a block with the names of the columns in it. */
export const SheetTable = ({ title, filled, groups, columns, onCell }: Props) => (
  <section class="scroll no-print" tabIndex={0} aria-label={title} onKeyDown={moveByEnter}>
    <table class="sheets-table">
      <thead>
        <tr>
          <th scope="col">{sheetLabels.competency}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
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
          {group.rows.map((row) => (
            <RowOfCells
              key={row.competency}
              row={row}
              columns={columns}
              texts={columns.map(({ id }) => textIn(filled, cellName(row.competency, id)))}
              onCell={onCell}
            />
          ))}
        </tbody>
      ))}
    </table>
  </section>
);
