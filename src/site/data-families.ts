import type { Atlas } from '../domain/atlas/atlas.ts';
import { countKind } from '../domain/atlas/kind-names.ts';
import { feedItems } from '../domain/policy.ts';
import type { LoadFormat } from './load-lines.ts';
import { apiUrl, caseUrl, changesFeedUrl, ctdlUrl, dataFileUrl, rsdUrl, skosUrl } from './urls.ts';
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

/** List the families of open data, with what each holds. */
export function dataFamilies(atlas: Atlas): DataFamily[] {
  const frameworks = 1 + atlas.industries.size + atlas.jobs.size + atlas.ladders.size;
  const library = countKind('competencies', atlas.competencies.size);
  const technical = countKind('technical', atlas.technical.size);
  const behaviors = `${atlas.behaviors.size} behaviors and critical work functions`;
  const models = countKind('industries', atlas.industries.size);
  const jobs = countKind('jobs', atlas.jobs.size);
  const ladders = countKind('ladders', atlas.ladders.size);
  const [someJob = ''] = atlas.jobs.keys();
  const [someModel = ''] = atlas.industries.keys();
  const { live } = atlas.ledger;
  const all = [library, technical, behaviors, models, jobs, ladders];
  return [
    {
      id: 'json',
      title: 'JSON',
      what: 'Every entry whole, with its identifiers and the addresses of what it is linked to, and a list of each kind. Fields may be added, and the JSON Schemas let them pass; a field that changes its meaning or goes away gets a new version of the address.',
      holds: [...all, countKind('credentials', atlas.credentials.size), countKind('sources', atlas.sources.size)],
      addresses: [
        { title: 'What there is', path: apiUrl('index.json'), type: 'application/json' },
        { title: 'All competencies', path: apiUrl('competencies.json'), type: 'application/json' },
        { title: 'All job models', path: apiUrl('jobs.json'), type: 'application/json' },
        { title: 'One job model', path: apiUrl(`jobs/${someJob}.json`), type: 'application/json' },
      ],
      schemas: [{ title: 'JSON Schema of a job model', url: apiUrl('schema/jobs.json') }],
      load: { format: 'json', path: apiUrl('jobs.json') },
    },
    {
      id: 'tables',
      title: 'CSV and Excel',
      what: 'Tables for spreadsheets and statistics: a row is one thing, with its identifier and the address of its page. Tables are joined by identifiers. The items of a list in one cell are joined by “ | ”, and no item holds that sign. A workbook holds one model, the jobs or the library. In CSV, an apostrophe at the beginning of a field keeps spreadsheets from running the field as a formula; take one away when you read it.',
      holds: all,
      addresses: [
        { title: 'Competencies', path: dataFileUrl('competencies.csv'), type: 'text/csv' },
        { title: 'Behaviors', path: dataFileUrl('behaviors.csv'), type: 'text/csv' },
        { title: 'Job models', path: dataFileUrl('jobs.csv'), type: 'text/csv' },
        { title: 'What each job asks for', path: dataFileUrl('job-competencies.csv'), type: 'text/csv' },
        { title: 'Job models as a workbook', path: dataFileUrl('jobs.xlsx'), type: workbook },
        { title: 'The library as a workbook', path: dataFileUrl('competencies.xlsx'), type: workbook },
      ],
      schemas: [
        { title: 'All tables, and what each column holds', url: dataFileUrl('csv-metadata.json') },
        { title: 'RFC 4180, the form of CSV', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
      ],
      load: { format: 'csv', path: dataFileUrl('job-competencies.csv') },
    },
    {
      id: 'case',
      title: 'CASE 1.0 and 1.1',
      what: 'The 1EdTech standard by which learning systems exchange competency frameworks. Give an importer the address of a package or of the list. The files are plain, so that queries (limit, offset, sort, filter) are not answered: the list comes whole, and a program that asks for pages stops after the first answer; X-Total-Count says how many frameworks there are, where the host sends it. One set of files serves both versions. Items and associations are read from the package of their framework. Where they have no files of their own, their addresses answer 404, and packages-of/, followed by the first two characters of an identifier and .json, names the package.',
      holds: [`${frameworks} frameworks: the library, ${models}, ${jobs}, ${ladders}`, behaviors],
      addresses: [
        { title: 'All frameworks, 1.0', path: caseUrl('v1p0', 'CFDocuments.json'), type: 'application/json' },
        { title: 'All frameworks, 1.1', path: caseUrl('v1p1', 'CFDocuments.json'), type: 'application/json' },
        {
          title: 'The library as a package',
          path: caseUrl('v1p1', `CFPackages/${live[libraryKey]}`),
          type: 'application/json',
        },
      ],
      schemas: [
        {
          title: 'OpenAPI of what is served',
          url: caseUrl('v1p1', 'discovery/imscasev1p1_openapi3_v1p0.json'),
        },
        { title: 'The standard', url: 'https://www.imsglobal.org/spec/case/v1p1' },
      ],
      load: { format: 'json', path: caseUrl('v1p1', 'CFDocuments.json') },
    },
    {
      id: 'ctdl',
      title: 'CTDL-ASN',
      what: 'Credential Engine’s vocabulary for competency frameworks, as JSON-LD: one graph a framework.',
      holds: [`${frameworks} frameworks`, behaviors],
      addresses: [{ title: 'The library', path: ctdlUrl('library'), type: 'application/ld+json' }],
      schemas: [{ title: 'The terms of CTDL-ASN', url: 'https://credreg.net/ctdlasn/terms' }],
      load: { format: 'json-ld', path: ctdlUrl('library') },
    },
    {
      id: 'skos',
      title: 'SKOS',
      what: 'Everything as concepts of linked data, broader and narrower, with matches to O*NET occupations. The library, each model and the jobs are a scheme each; all stand together in one file, and each in its own, whose name is the identifier of the scheme. Turtle and JSON-LD say the same.',
      holds: [library, technical, behaviors, jobs],
      addresses: [
        { title: 'All schemes in Turtle', path: skosUrl('cairn.ttl'), type: 'text/turtle' },
        { title: 'All schemes in JSON-LD', path: skosUrl('cairn.jsonld'), type: 'application/ld+json' },
        ...(
          [
            ['The library', libraryKey],
            ['The jobs', collectionKeys.jobs],
            ['One industry model', entryKey('industries', someModel)],
          ] as const
        ).flatMap(([title, key]) => [
          { title: `${title} in Turtle`, path: skosUrl(`turtle/${live[key]}.ttl`), type: 'text/turtle' },
          { title: `${title} in JSON-LD`, path: skosUrl(`jsonld/${live[key]}.jsonld`), type: 'application/ld+json' },
        ]),
      ],
      schemas: [{ title: 'The vocabulary of SKOS', url: 'https://www.w3.org/TR/skos-reference/' }],
      load: { format: 'turtle', path: skosUrl('cairn.ttl') },
    },
    {
      id: 'rsd',
      title: 'Rich Skill Descriptors',
      what: 'Each behavior as a skill statement in the form of the Open Skills Network, to take into a skills library. The collection holds every skill whole; the address of a skill is its place in it.',
      holds: [behaviors],
      addresses: [
        { title: 'The collection', path: rsdUrl('collection.json'), type: 'application/json' },
        { title: 'The collection as a table', path: rsdUrl('collection.csv'), type: 'text/csv' },
      ],
      schemas: [{ title: 'The form', url: 'https://rsd.openskillsnetwork.org/' }],
      load: { format: 'json', path: rsdUrl('collection.json') },
    },
    {
      id: 'feed',
      title: 'Feed of changes',
      what: 'What was added, changed, renamed or retired, by day, as RSS 2.0 for a feed reader or a program that asks from time to time.',
      holds: [`the last ${feedItems} changes at most`],
      addresses: [{ title: 'RSS', path: changesFeedUrl(), type: 'application/rss+xml' }],
      schemas: [{ title: 'RSS 2.0', url: 'https://www.rssboard.org/rss-specification' }],
      load: { format: 'rss', path: changesFeedUrl() },
    },
  ];
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
