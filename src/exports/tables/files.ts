import type { Atlas } from '../../domain/atlas/atlas.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { behaviorsTable, competenciesTable, elementsTable, relationsTable } from './competencies.ts';
import { csv } from './csv.ts';
import { blocksTable, industriesTable, modelTiersTable, naicsTable, sectorsTable } from './industries.ts';
import { jobCompetenciesTable, jobsTable, responsibilitiesTable } from './jobs.ts';
import { jobNeedsTable } from './job-needs.ts';
import { laddersTable, placesTable, stepsTable } from './ladders.ts';
import { csvMetadata, tableFile } from './metadata.ts';
import { nationalOccupationsTable, occupationCompetenciesTable } from './occupations.ts';
import { credentialsTable, glossaryTable, occupationsTable, resourcesTable, sourcesTable } from './reference.ts';
import type { Table } from './table.ts';

/** The file that says what the columns of all tables hold. */
const tablesMetadata = 'csv-metadata.json';

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
    jobNeedsTable,
    responsibilitiesTable,
    laddersTable,
    placesTable,
    stepsTable,
    credentialsTable,
    resourcesTable,
    sourcesTable,
    glossaryTable,
    occupationsTable,
    nationalOccupationsTable,
    occupationCompetenciesTable,
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
