import type { Atlas } from '../../domain/atlas/atlas.ts';
import { lastChange } from '../../domain/ledger/dates.ts';
import type { DataSite } from '../data-file.ts';
import { type Column, listSeparator, type Table } from './table.ts';

/** The file of a table: `jobs.csv`. */
export const tableFile = (name: string): string => `${name}.csv`;

const datatypes = {
  text: 'string',
  list: 'string',
  number: 'integer',
  decimal: 'decimal',
  day: 'date',
  address: 'anyURI',
} as const satisfies Record<Column['holds'], string>;

/**
 * Describe tables and their columns as "CSV on the Web" does (W3C, Metadata Vocabulary for Tabular Data, 2015): what each
 * column holds and whether it may be empty, what tells rows apart, and which columns lead to rows of other tables.
 */
export function csvMetadata(made: readonly Table[], atlas: Atlas, site: DataSite): object {
  const addressOf = (name: string): string => site.table(tableFile(name));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    'dc:title': site.name,
    'dc:description': `An apostrophe before =, +, -, @, a tab, the end of a line or another apostrophe at the beginning of a field keeps spreadsheets from running the field as a formula: take one away. The items of a list are joined by "${listSeparator}", and no item holds "|".`,
    'dc:license': { '@id': site.license.url },
    'dc:modified': lastChange(atlas),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tables: made.map(({ name, title, description, columns, unique }) => ({
      url: addressOf(name),
      'dc:title': title,
      'dc:description': description,
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          'dc:description': column.description,
          datatype: datatypes[column.holds],
          ...(column.holds === 'list' && { separator: listSeparator }),
          ...(column.required && { required: true }),
        })),
        primaryKey: unique,
        foreignKeys: columns.flatMap(({ name: column, leadsTo }) =>
          leadsTo
            ? {
                columnReference: column,
                reference: { resource: addressOf(leadsTo.table), columnReference: leadsTo.column },
              }
            : [],
        ),
      },
    })),
  };
}
