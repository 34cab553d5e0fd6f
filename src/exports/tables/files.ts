import type { Atlas } from '../../domain/atlas.ts';
import { lastChange } from '../../domain/dates.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { behaviorsTable, competenciesTable, elementsTable, relationsTable } from './competencies.ts';
import { csv } from './csv.ts';
import { blocksTable, industriesTable, modelTiersTable, naicsTable, sectorsTable } from './industries.ts';
import { jobCompetenciesTable, jobsTable, responsibilitiesTable } from './jobs.ts';
import { laddersTable, placesTable, stepsTable } from './ladders.ts';
import { credentialsTable, glossaryTable, occupationsTable, resourcesTable, sourcesTable } from './reference.ts';
import { listSeparator, type Table } from './table.ts';

/** The file of a table: `jobs.csv`. */
export const tableFile = (name: string): string => `${name}.csv`;

/** The file that says what the columns of all tables hold. */
export const tablesMetadata = 'csv-metadata.json';

/** Every table of the open data, each with rows of one kind. Rows are in the order of ids, of parts in that of their entry. */
export function tables(atlas: Atlas, site: DataSite): Table[] {
  return [
    competenciesTable,
    behaviorsTable,
    relationsTable,
    industriesTable,
    modelTiersTable,
    blocksTable,
    sectorsTable,
    jobsTable,
    jobCompetenciesTable,
    responsibilitiesTable,
    laddersTable,
    placesTable,
    stepsTable,
    credentialsTable,
    resourcesTable,
    sourcesTable,
    glossaryTable,
    occupationsTable,
    elementsTable,
    naicsTable,
  ].map((make) => make(atlas, site));
}

/** List the files of all tables as CSV, and the one that describes them. */
export function tableFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const made = tables(atlas, site);
  return [
    ...made.map((one) => ({ path: tableFile(one.name), make: () => csv(one) })),
    { path: tablesMetadata, make: () => `${JSON.stringify(csvMetadata(made, atlas, site))}\n` },
  ];
}

/** Cut the header and two rows out of the table of what jobs ask for, to be shown as an example. */
export function exampleOfTables(atlas: Atlas, site: DataSite): string {
  const asked = jobCompetenciesTable(atlas, site);
  return csv({ ...asked, rows: asked.rows.slice(0, 2) }).trimEnd();
}

/** Describe tables and their columns as "CSV on the Web" does (W3C, Metadata Vocabulary for Tabular Data, 2015). */
export function csvMetadata(made: readonly Table[], atlas: Atlas, site: DataSite): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    'dc:title': site.name,
    'dc:description':
      'An apostrophe before =, +, -, @, a tab, the end of a line or another apostrophe at the beginning of a field keeps spreadsheets from running the field as a formula: take one away. In lists, \\; stands for a semicolon and \\\\ for a backslash.',
    'dc:license': { '@id': site.licence.url },
    'dc:modified': lastChange(atlas),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tables: made.map(({ name, title, description, columns, unique }) => ({
      url: site.table(tableFile(name)),
      'dc:title': title,
      'dc:description': description,
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          'dc:description': column.description,
          datatype: column.holds === 'number' ? 'integer' : 'string',
          ...(column.holds === 'list' && { separator: listSeparator }),
        })),
        primaryKey: unique,
      },
    })),
  };
}
