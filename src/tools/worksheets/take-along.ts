import type { LiveKind } from '../../domain/worksheets/worksheet-columns.ts';
import { type OwnWorksheet, ownWorksheetBook, ownWorksheetTable } from '../../exports/own/worksheet-book.ts';
import { csv } from '../../exports/tables/csv.ts';

/**
 * Make a file of a worksheet.
 *
 * @param kinds the worksheets that become sheets of a workbook; of CSV the first
 */
export function makeFile(type: 'xlsx' | 'csv', own: OwnWorksheet, kinds: readonly LiveKind[]): Blob {
  if (type === 'csv') return new Blob([csv(ownWorksheetTable(own, kinds[0]!))], { type: 'text/csv' });
  return new Blob([ownWorksheetBook(own, kinds)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
