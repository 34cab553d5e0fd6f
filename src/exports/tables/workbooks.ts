import type { Atlas } from '../../domain/atlas/atlas.ts';
import { once } from '../../domain/derive.ts';
import { find } from '../../domain/look-up.ts';
import { changedOn, lastChange } from '../../domain/ledger/dates.ts';
import { findJobsByCoverage } from '../../domain/similarity/jobs-by-coverage.ts';
import { collectionKeys, entryKey, libraryKey } from '../../domain/ledger/keys.ts';
import { jobsPerModel } from '../../domain/policy.ts';
import type { DataSite } from '../data-file.ts';
import type { Pack } from '../pack.ts';
import { listKind } from '../entries-by-kind.ts';
import { blocksOf } from '../../domain/atlas/model-blocks.ts';
import { type BookAbout, bookProperties } from './book-properties.ts';
import { behaviorsTable, competenciesTable, elementsTable, relationsTable } from './competencies.ts';
import { blocksTable, modelTiersTable } from './industries.ts';
import { jobCompetenciesTable, jobsTable, responsibilitiesTable } from './jobs.ts';
import { nationalOccupationsTable, occupationCompetenciesTable } from './occupations.ts';
import { occupationsTable } from './reference.ts';
import { leading, trailing } from './rows.ts';
import { list, listSeparator, number, table, type Table, text } from './table.ts';
import { type Sheet, xlsx } from './xlsx.ts';
import type { WorkbookProperties } from './xlsx-parts.ts';

/** A workbook for spreadsheets, made when it is written and not before. */
export interface Workbook {
  /** `automation-model.xlsx` */
  readonly path: string;
  readonly title: () => string;
  readonly sheets: () => readonly Sheet[];
  /** Its bytes: the same for the same content. */
  readonly make: (pack?: Pack) => Uint8Array<ArrayBuffer>;
}

/** The workbook of a model. Its ending keeps any id of a model from meeting the names of the other workbooks. */
export const modelWorkbook = (industry: string): string => `${industry}-model.xlsx`;

/** List the workbooks: one for the library, one for all jobs, one for all occupations, and one for each industry model. */
export function workbooks(atlas: Atlas, site: DataSite): Workbook[] {
  return [
    workbook(
      'competencies.xlsx',
      () =>
        about(atlas, site, {
          title: 'Library of competencies',
          description: 'The competencies that models and jobs share, and the technical ones of industries.',
          page: site.home,
          key: libraryKey,
          day: changedOn(atlas, libraryKey),
        }),
      () => [
        { name: 'Competencies', table: competenciesTable(atlas, site) },
        { name: 'Behaviors', table: behaviorsTable(atlas, site) },
        { name: 'Related', table: relationsTable(atlas, site) },
        { name: 'O-NET elements', table: elementsTable(atlas, site) },
      ],
    ),
    workbook(
      'jobs.xlsx',
      () =>
        about(atlas, site, {
          title: 'Job models',
          description: 'What each job asks for, with importance and level, and its responsibilities.',
          page: site.home,
          key: collectionKeys.jobs,
          day: lastChange(atlas),
        }),
      () => [
        { name: 'Jobs', table: jobsTable(atlas, site) },
        { name: 'Competencies', table: jobCompetenciesTable(atlas, site) },
        { name: 'Responsibilities', table: responsibilitiesTable(atlas, site) },
        { name: 'O-NET occupations', table: occupationsTable(atlas, site) },
      ],
    ),
    ...(atlas.occupations.editions === null ? [] : [occupationsWorkbook(atlas, site, atlas.occupations.editions)]),
    ...listKind(atlas, 'industries').map(([id, model]) =>
      workbook(
        modelWorkbook(id),
        () =>
          about(atlas, site, {
            title: model.title,
            description: model.summary,
            page: site.pageOf(entryKey('industries', id), atlas) ?? site.home,
            key: entryKey('industries', id),
            day: changedOn(atlas, entryKey('industries', id)),
          }),
        () => [
          { name: 'Tiers', table: only(modelTiersTable(atlas, site), 'industry', id) },
          { name: 'Blocks', table: blocksTable(atlas, site, [id]) },
          { name: 'Behaviors', table: behaviorsTable(atlas, site, [...blocksOf(atlas, id).keys()]) },
          { name: 'Jobs', table: modelJobsTable(atlas, site, id) },
        ],
      ),
    ),
  ];
}

/** One of the jobs that a model covers best a row, best first. */
function modelJobsTable(atlas: Atlas, site: DataSite, industry: string): Table {
  const things = () =>
    findJobsByCoverage(atlas, industry, jobsPerModel.data).map((near) => ({
      key: entryKey('jobs', near.job),
      near,
      job: find(atlas.jobs, near.job, 'job'),
    }));
  return table(
    { name: 'model-jobs', title: 'Jobs', description: 'One of the fifty jobs at most that the model covers best.' },
    things,
    {
      ...leading(atlas),
      title: text('The title of the job.', ({ job }) => job.title),
      summary: text('What the person does all day.', ({ job }) => job.summary),
      shared: number('Its competencies that are blocks of the model.', ({ near }) => near.covered),
      asked: number('All competencies it asks for.', ({ near }) => near.asked),
      competencies: list('Ids of the shared competencies.', ({ near }) => near.shared),
      ...trailing(atlas, site),
    },
  );
}

/** The workbook of all occupations; the lines that their publishers ask for stand on its first sheet. */
function occupationsWorkbook(
  atlas: Atlas,
  site: DataSite,
  editions: NonNullable<Atlas['occupations']['editions']>,
): Workbook {
  const all = Object.values(editions);
  return workbook(
    'occupations.xlsx',
    () =>
      about(atlas, site, {
        title: 'Occupations',
        description: `Every occupation of O*NET, with what it asks, pays and leads to. ${[...new Set(all.map(({ attribution }) => attribution))].join(' ')}`,
        page: site.home,
        key: libraryKey,
        day: all
          .map(({ read }) => read)
          .toSorted()
          .at(-1)!,
      }),
    () => [
      { name: 'Occupations', table: nationalOccupationsTable(atlas, site) },
      { name: 'Competencies', table: occupationCompetenciesTable(atlas, site) },
    ],
  );
}

interface About extends BookAbout {
  /** Address of its page for readers. */
  readonly page: string;
}

/** The sheet that tells of a workbook, and the same as properties of the file. */
interface AboutSheet {
  readonly table: Table;
  readonly properties: WorkbookProperties;
}

function about(atlas: Atlas, site: DataSite, { title, description, page, key, day }: About): AboutSheet {
  const lines = [
    ['Name', title],
    ['What it is', description],
    ['Published by', site.publisher],
    ['Address', page],
    ['Last changed', day],
    ['License', site.license.name],
    ['License address', site.license.url],
    ['Cite as', `“${title}.” ${site.name}. ${page}. ${site.license.name}.`],
    ['Lists in a cell', `Items are joined by "${listSeparator}", and no item holds "|".`],
  ] as const;
  return {
    properties: bookProperties(atlas, site, { title, description, key, day }),
    table: table({ name: 'about', title: 'About', description: 'What this workbook is.', unique: ['field'] }, lines, {
      field: text('What is told.', ([field]) => field),
      value: text('What it is.', ([, value]) => value),
    }),
  };
}

function workbook(path: string, tell: () => AboutSheet, own: () => readonly Omit<Sheet, 'filtered'>[]): Workbook {
  const told = once(tell);
  const sheets = (): readonly Sheet[] => [
    { name: 'About', table: told().table, filtered: false },
    ...own().map((sheet) => ({ ...sheet, filtered: true })),
  ];
  return {
    path,
    title: () => told().properties.title,
    sheets,
    make: (pack) => xlsx(sheets(), told().properties, undefined, pack),
  };
}

/** The rows of a table that have a value in a column. */
function only(whole: Table, column: string, value: string): Table {
  const at = whole.columns.findIndex(({ name }) => name === column);
  return { ...whole, rows: whole.rows.filter((row) => row[at] === value) };
}
