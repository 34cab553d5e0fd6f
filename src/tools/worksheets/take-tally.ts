import { ownWorkbookOf } from '../../exports/own/own-workbook.ts';
import { aboutTallyTable, type TallySource, tallyTable, wordsTable } from '../../exports/own/tally-tables.ts';
import { csv } from '../../exports/tables/csv.ts';

/**
 * Make a file of a tally. What employers wrote is left out where only a group of them is shown.
 */
export function makeTally(type: 'xlsx' | 'csv', source: TallySource): Blob {
  if (type === 'csv') return new Blob([csv(tallyTable(source))], { type: 'text/csv' });
  const words = wordsTable(source);
  const tables = [
    tallyTable(source),
    ...(source.group === '' && words.rows.length > 0 ? [words] : []),
    aboutTallyTable(source),
  ];
  return new Blob([ownWorkbookOf(tables, source.made)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
