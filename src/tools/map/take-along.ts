import { mappingCase } from '../../exports/own/mapping-case.ts';
import {
  aboutTable,
  coverageTable,
  type MappingSource,
  missingTable,
  worksheetTable,
} from '../../exports/own/mapping-tables.ts';
import { ownWorkbookOf } from '../../exports/own/own-workbook.ts';
import { csv } from '../../exports/tables/csv.ts';

/** A kind of file that a person takes along. */
export type TakenKind = 'xlsx' | 'csv' | 'missingCsv' | 'case';

/**
 * Make a file of a mapping.
 *
 * @param caseItem whole address that the UUID of an item of CASE follows
 */
export function makeFile(kind: TakenKind, source: MappingSource, caseItem: string): Blob {
  switch (kind) {
    case 'xlsx': {
      const tables = [worksheetTable(source), coverageTable(source), missingTable(source), aboutTable(source)];
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return new Blob([ownWorkbookOf(tables, source.made)], { type });
    }
    case 'csv':
      return new Blob([csv(worksheetTable(source))], { type: 'text/csv' });
    case 'missingCsv':
      return new Blob([csv(missingTable(source))], { type: 'text/csv' });
    case 'case': {
      const body = mappingCase(source, { item: (uuid) => `${caseItem}${uuid}` });
      return new Blob([`${JSON.stringify(body, null, 2)}\n`], { type: 'application/json' });
    }
  }
}
