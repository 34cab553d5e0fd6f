import type { Atlas } from '../domain/atlas/atlas.ts';
import { feedItems } from '../domain/policy.ts';
import * as messages from '#messages/data-families.ts';
import * as kinds from '#messages/kinds.ts';
import type { LoadFormat } from './load-lines.ts';
import { apiUrl, caseUrl, changesFeedUrl, ctdlUrl, dataFileUrl, modelFeedUrl, rsdUrl, skosUrl } from './urls.ts';
import { collectionKeys, entryKey, libraryKey } from '../domain/ledger/keys.ts';

/** A file or a list of files that a program starts from. */
export interface DataAddress {
  readonly title: string;
  /** Path on this host; a file is there. */
  readonly path: string;
  /** Media type: `text/csv`. */
  readonly type: string;
}

/** A way in which the data is published. */
export interface DataFamily {
  readonly id: string;
  readonly title: string;
  /** What it is and whom it serves, in sentences. */
  readonly what: string;
  /** What it holds, counted: “57 job models”. */
  readonly holds: readonly string[];
  readonly addresses: readonly DataAddress[];
  /** Where its form is written down: a schema of ours, or the standard. */
  readonly schemas: readonly { readonly title: string; readonly url: string }[];
  /** What the lines that load it are written for. */
  readonly load: { readonly format: LoadFormat; readonly path: string };
}

const families = messages.families;
const named = (id: keyof typeof families) => ({ id, title: families[id].title, what: families[id].what });

/** List the families of open data, with what each holds. */
export function dataFamilies(atlas: Atlas): DataFamily[] {
  const frameworks = 1 + atlas.industries.size + atlas.jobs.size + atlas.ladders.size;
  const library = kinds.countKind('competencies', atlas.competencies.size);
  const technical = kinds.countKind('technical', atlas.technical.size);
  const behaviors = messages.formatStatements(atlas.behaviors.size);
  const models = kinds.countKind('industries', atlas.industries.size);
  const jobs = kinds.countKind('jobs', atlas.jobs.size);
  const ladders = kinds.countKind('ladders', atlas.ladders.size);
  const [someJob = ''] = atlas.jobs.keys();
  const [someModel = ''] = atlas.industries.keys();
  const { live } = atlas.ledger;
  const all = [library, technical, behaviors, models, jobs, ladders];
  return [
    {
      ...named('json'),
      holds: [
        ...all,
        kinds.countKind('credentials', atlas.credentials.size),
        kinds.countKind('sources', atlas.sources.size),
      ],
      addresses: [
        { title: families.json.addresses.index, path: apiUrl('index.json'), type: 'application/json' },
        { title: families.json.addresses.competencies, path: apiUrl('competencies.json'), type: 'application/json' },
        { title: families.json.addresses.jobs, path: apiUrl('jobs.json'), type: 'application/json' },
        { title: families.json.addresses.occupations, path: apiUrl('occupations.json'), type: 'application/json' },
        { title: families.json.addresses.job, path: apiUrl(`jobs/${someJob}.json`), type: 'application/json' },
      ],
      schemas: [
        { title: families.json.schemas.job, url: apiUrl('schema/jobs.json') },
        { title: families.json.schemas.record, url: apiUrl('schema/record.json') },
        { title: families.json.schemas.shelf, url: apiUrl('schema/record-shelf.json') },
      ],
      load: { format: 'json', path: apiUrl('jobs.json') },
    },
    {
      ...named('tables'),
      holds: all,
      addresses: [
        { title: families.tables.addresses.competencies, path: dataFileUrl('competencies.csv'), type: 'text/csv' },
        { title: families.tables.addresses.behaviors, path: dataFileUrl('behaviors.csv'), type: 'text/csv' },
        { title: families.tables.addresses.jobs, path: dataFileUrl('jobs.csv'), type: 'text/csv' },
        {
          title: families.tables.addresses.jobCompetencies,
          path: dataFileUrl('job-competencies.csv'),
          type: 'text/csv',
        },
        { title: families.tables.addresses.occupations, path: dataFileUrl('occupations.csv'), type: 'text/csv' },
        { title: families.tables.addresses.occupationsWorkbook, path: dataFileUrl('occupations.xlsx'), type: workbook },
        { title: families.tables.addresses.jobsWorkbook, path: dataFileUrl('jobs.xlsx'), type: workbook },
        { title: families.tables.addresses.libraryWorkbook, path: dataFileUrl('competencies.xlsx'), type: workbook },
      ],
      schemas: [
        { title: families.tables.schemas.metadata, url: dataFileUrl('csv-metadata.json') },
        { title: families.tables.schemas.standard, url: 'https://www.rfc-editor.org/rfc/rfc4180' },
      ],
      load: { format: 'csv', path: dataFileUrl('job-competencies.csv') },
    },
    {
      ...named('case'),
      holds: [messages.formatFrameworks(frameworks, [models, jobs, ladders]), behaviors],
      addresses: [
        {
          title: families.case.addresses.documents10,
          path: caseUrl('v1p0', 'CFDocuments.json'),
          type: 'application/json',
        },
        {
          title: families.case.addresses.documents11,
          path: caseUrl('v1p1', 'CFDocuments.json'),
          type: 'application/json',
        },
        {
          title: families.case.addresses.library,
          path: caseUrl('v1p1', `CFPackages/${live[libraryKey]}`),
          type: 'application/json',
        },
      ],
      schemas: [
        {
          title: families.case.schemas.openApi,
          url: caseUrl('v1p1', 'discovery/imscasev1p1_openapi3_v1p0.json'),
        },
        { title: families.case.schemas.standard, url: 'https://www.imsglobal.org/spec/case/v1p1' },
      ],
      load: { format: 'json', path: caseUrl('v1p1', 'CFDocuments.json') },
    },
    {
      ...named('ctdl'),
      holds: [messages.formatFrameworks(frameworks), behaviors],
      addresses: [{ title: families.ctdl.addresses.library, path: ctdlUrl('library'), type: 'application/ld+json' }],
      schemas: [{ title: families.ctdl.schemas.terms, url: 'https://credreg.net/ctdlasn/terms' }],
      load: { format: 'json-ld', path: ctdlUrl('library') },
    },
    {
      ...named('skos'),
      holds: [library, technical, behaviors, jobs],
      addresses: [
        { title: families.skos.addresses.turtle, path: skosUrl('cairn.ttl'), type: 'text/turtle' },
        { title: families.skos.addresses.jsonLd, path: skosUrl('cairn.jsonld'), type: 'application/ld+json' },
        ...(
          [
            [messages.schemes.library, libraryKey],
            [messages.schemes.jobs, collectionKeys.jobs],
            [messages.schemes.model, entryKey('industries', someModel)],
          ] as const
        ).flatMap(([title, key]) => [
          {
            title: messages.formatScheme(title, 'Turtle'),
            path: skosUrl(`turtle/${live[key]}.ttl`),
            type: 'text/turtle',
          },
          {
            title: messages.formatScheme(title, 'JSON-LD'),
            path: skosUrl(`jsonld/${live[key]}.jsonld`),
            type: 'application/ld+json',
          },
        ]),
      ],
      schemas: [{ title: families.skos.schemas.vocabulary, url: 'https://www.w3.org/TR/skos-reference/' }],
      load: { format: 'turtle', path: skosUrl('cairn.ttl') },
    },
    {
      ...named('rsd'),
      holds: [behaviors],
      addresses: [
        { title: families.rsd.addresses.collection, path: rsdUrl('collection.json'), type: 'application/json' },
        { title: families.rsd.addresses.table, path: rsdUrl('collection.csv'), type: 'text/csv' },
      ],
      schemas: [{ title: families.rsd.schemas.form, url: 'https://rsd.openskillsnetwork.org/' }],
      load: { format: 'json', path: rsdUrl('collection.json') },
    },
    {
      ...named('feed'),
      holds: [messages.formatLast(feedItems)],
      addresses: [
        { title: families.feed.addresses.rss, path: changesFeedUrl(), type: 'application/rss+xml' },
        { title: families.feed.addresses.model, path: modelFeedUrl(someModel), type: 'application/rss+xml' },
      ],
      schemas: [{ title: families.feed.schemas.standard, url: 'https://www.rssboard.org/rss-specification' }],
      load: { format: 'rss', path: changesFeedUrl() },
    },
  ];
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
