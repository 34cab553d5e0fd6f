import type { WordedColumn } from '../../domain/worksheets/worksheet-columns.ts';
import { cellName, type Filled, textIn } from '../../worksheets/filled.ts';
import { GroupedTable, type ShownGroup } from './GroupedTable.tsx';
import { moveByEnter, RowOfCells } from './RowOfCells.tsx';

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
    <GroupedTable
      class="sheets-table"
      groups={groups}
      columns={columns}
      rowOf={(row) => (
        <RowOfCells
          key={row.competency}
          row={row}
          columns={columns}
          texts={columns.map(({ id }) => textIn(filled, cellName(row.competency, id)))}
          onCell={onCell}
        />
      )}
    />
  </section>
);
