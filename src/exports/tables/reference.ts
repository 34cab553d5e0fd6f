import type { Atlas } from '../../domain/atlas/atlas.ts';
import { socPlaceOf } from '../../domain/atlas/soc.ts';
import type { Code } from '../../schemas/api-links.ts';
import { citedBy } from '../../domain/atlas/references.ts';
import { occupationCode } from '../code-schemes.ts';
import type { DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { leading, trailing } from './rows.ts';
import { address, day, type Filling, list, number, optional, table, type Table, text } from './table.ts';
import { entryKey } from '../../domain/ledger/keys.ts';

/** One credential a row. */
export function credentialsTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'credentials', title: 'Credentials', description: 'One credential that models or ladders name.' },
    listKind(atlas, 'credentials').map(([id, credential]) => ({ key: entryKey('credentials', id), credential })),
    {
      ...leading(atlas),
      title: text('Its name.', ({ credential }) => credential.title),
      issuer: text('Who awards it.', ({ credential }) => credential.issuer),
      type: text('What kind of credential it is.', ({ credential }) => credential.kind),
      summary: text('What it attests.', ({ credential }) => credential.summary),
      issuer_url: optional.address('Where its issuer tells of it.', ({ credential }) => credential.url),
      sources: list('Ids of its sources.', ({ credential }) => credential.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One resource a row. */
export function resourcesTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'resources', title: 'Resources', description: 'One thing to take and use.' },
    listKind(atlas, 'resources').map(([id, resource]) => ({ key: entryKey('resources', id), resource })),
    {
      ...leading(atlas),
      title: text('Its name.', ({ resource }) => resource.title),
      type: text('What kind of resource it is.', ({ resource }) => resource.kind),
      publisher: text('Who publishes it.', ({ resource }) => resource.publisher),
      summary: text('What it is for.', ({ resource }) => resource.summary),
      resource_url: address('Where it is.', ({ resource }) => resource.url),
      read_at: address('Where that address was read.', ({ resource }) => resource.read.at),
      read_on: day('When it was read there.', ({ resource }) => resource.read.on),
      date: optional.text('When it appeared, as exactly as it is known.', ({ resource }) => resource.date),
      state: optional.text('The state whose rules it tells, by its two letters.', ({ resource }) => resource.state),
      industries: list('Ids of the industry models it serves.', ({ resource }) => resource.industries),
      jobs: list('Ids of the jobs it serves.', ({ resource }) => resource.jobs),
      competencies: list('Ids of the competencies it serves.', ({ resource }) => resource.competencies),
      occupations: list('O*NET-SOC codes of the occupations it serves.', ({ resource }) => resource.occupations),
      sources: list('Ids of its sources.', ({ resource }) => resource.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One source a row. */
export function sourcesTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'sources', title: 'Sources', description: 'One work that entries cite.' },
    listKind(atlas, 'sources').map(([id, source]) => ({ key: entryKey('sources', id), id, source })),
    {
      ...leading(atlas),
      title: text('Its name.', ({ source }) => source.title),
      publisher: text('Who published it.', ({ source }) => source.publisher),
      year: optional.number('When, if it says so.', ({ source }) => source.year),
      license: text('The terms it is published under.', ({ source }) => source.license),
      licence: text('The same as license, under its first name.', ({ source }) => source.license),
      read: day('When we read it.', ({ source }) => source.read),
      source_url: optional.address('Where it is.', ({ source }) => source.url),
      use: text('What of it this site uses.', ({ source }) => source.use),
      attribution: optional.text('The line its license asks us to show.', ({ source }) => source.attribution),
      cited_by: number('Number of entries that cite it.', ({ id }) => citedBy(atlas, id).length),
      ...trailing(atlas, site),
    },
  );
}

/** One word of the glossary a row. */
export function glossaryTable(atlas: Atlas, site: DataSite): Table {
  return table(
    { name: 'glossary', title: 'Glossary', description: 'One word of the trade.' },
    listKind(atlas, 'glossary').map(([id, term]) => ({ key: entryKey('glossary', id), term })),
    {
      ...leading(atlas),
      title: text('The word.', ({ term }) => term.title),
      aliases: list('Other words for the same.', ({ term }) => term.aliases),
      definition: text('What it means.', ({ term }) => term.definition),
      see: list('Ids of other terms.', ({ term }) => term.see),
      sources: list('Ids of its sources.', ({ term }) => term.sources),
      ...trailing(atlas, site),
    },
  );
}

/** One occupation of O*NET that one job, model or place on a ladder names a row. */
export function occupationsTable(atlas: Atlas, site: DataSite): Table {
  const things = () => [
    ...listKind(atlas, 'jobs').flatMap(([id, { title, occupations }]) =>
      occupations.map(({ soc, title: name, match, jobZone }) => ({
        key: entryKey('jobs', id),
        type: 'job',
        title,
        match,
        jobZone,
        code: occupationCode(site, soc, name),
      })),
    ),
    ...listKind(atlas, 'industries').flatMap(([id, { title, occupations }]) =>
      occupations.map(({ soc, title: name }) => ({
        key: entryKey('industries', id),
        type: 'industry',
        title,
        match: undefined,
        jobZone: undefined,
        code: occupationCode(site, soc, name),
      })),
    ),
  ];
  return table(
    {
      name: 'onet-occupations',
      title: 'Jobs, models and O*NET occupations',
      description:
        'One occupation of O*NET that one job or industry model names. Those of places on ladders are in places.csv.',
      unique: ['identifier', 'code'],
    },
    things,
    {
      ...leading(atlas),
      type: text('What names it: "job" or "industry".', ({ type }) => type),
      title: text('Name of the job or model.', ({ title }) => title),
      scheme: text('What the code is of.', ({ code }) => code.scheme),
      version: text('Version of the scheme.', ({ code }) => code.version),
      code: text('The code, as text.', ({ code }) => code.code),
      code_title: optional.text('Title of the occupation.', ({ code }) => code.title),
      code_url: optional.address('Where O*NET shows it.', ({ code }) => code.url),
      ...groupColumns(atlas),
      match: optional.text('How well it fits a job: "exact", "close" or "broad".', ({ match }) => match),
      job_zone: optional.number('O*NET job zone, 1 to 5.', ({ jobZone }) => jobZone),
      ...trailing(atlas, site),
    },
  );
}

/** The group of each level of SOC 2018 that an occupation belongs to, by code and title. */
function groupColumns({ soc }: Atlas): Readonly<Record<string, Filling<{ readonly code: Code }>>> {
  const levels = ['major', 'minor', 'broad'] as const;
  return Object.fromEntries(
    levels.flatMap((level) => [
      [
        `${level}_group`,
        text<{ readonly code: Code }>(
          `Code of its ${level} group in SOC 2018.`,
          ({ code }) => socPlaceOf(soc, code.code)![level].code,
        ),
      ],
      [
        `${level}_group_title`,
        text<{ readonly code: Code }>('Title of that group.', ({ code }) => socPlaceOf(soc, code.code)![level].title),
      ],
    ]),
  );
}
