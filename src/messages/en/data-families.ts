import { formatCount, groupDigits } from './counts.ts';

/** The ways in which the data is published: names, what each is, and the files and schemas that it leads to. */
export const families = {
  json: {
    title: 'JSON',
    what: 'Every entry whole, with its identifiers and the addresses of what it is linked to, and a list of each kind. Fields may be added, and the JSON Schemas let them pass and say which kinds of entry each field names; a field that changes its meaning or goes away gets a new version of the address.',
    addresses: {
      index: 'What there is',
      competencies: 'All competencies',
      jobs: 'All job models',
      job: 'One job model',
      occupations: 'Families of occupations',
    },
    schemas: {
      job: 'JSON Schema of a job model',
      record: 'JSON Schema of the file in which a person keeps their own answers',
      shelf: 'JSON Schema of several of these in one file',
    },
  },
  tables: {
    title: 'CSV and Excel',
    what: 'Tables for spreadsheets and statistics: a row is one thing, with its identifier and the address of its page. Tables are joined by identifiers. The items of a list in one cell are joined by “ | ”, and no item holds that sign. A workbook holds one model, the jobs or the library. In CSV, an apostrophe at the beginning of a field keeps spreadsheets from running the field as a formula; take one away when you read it.',
    addresses: {
      competencies: 'Competencies',
      behaviors: 'Behaviors',
      jobs: 'Job models',
      jobCompetencies: 'What each job asks for',
      occupations: 'Occupations: pay, openings, the usual way in',
      occupationsWorkbook: 'Occupations as a workbook',
      jobsWorkbook: 'Job models as a workbook',
      libraryWorkbook: 'The library as a workbook',
    },
    schemas: { metadata: 'All tables, and what each column holds', standard: 'RFC 4180, the form of CSV' },
  },
  case: {
    title: 'CASE 1.0 and 1.1',
    what: 'The 1EdTech standard by which learning systems exchange competency frameworks. Give an importer the address of a package or of the list. The files are plain, so that queries (limit, offset, sort, filter) are not answered: the list comes whole, and a program that asks for pages stops after the first answer; X-Total-Count says how many frameworks there are, where the host sends it. One set of files serves both versions. Items and associations are read from the package of their framework. Where they have no files of their own, their addresses answer 404, and packages-of/, followed by the first two characters of an identifier and .json, names the package.',
    addresses: {
      documents10: 'All frameworks, 1.0',
      documents11: 'All frameworks, 1.1',
      library: 'The library as a package',
    },
    schemas: { openApi: 'OpenAPI of what is served', standard: 'The standard' },
  },
  ctdl: {
    title: 'CTDL-ASN',
    what: 'Credential Engine’s vocabulary for competency frameworks, as JSON-LD: one graph a framework.',
    addresses: { library: 'The library' },
    schemas: { terms: 'The terms of CTDL-ASN' },
  },
  skos: {
    title: 'SKOS',
    what: 'Everything as concepts of linked data, broader and narrower, with matches of jobs to occupations, by their pages at O*NET OnLine. The library, each model and the jobs are a scheme each; all stand together in one file, and each in its own, whose name is the identifier of the scheme. Turtle and JSON-LD say the same.',
    addresses: { turtle: 'All schemes in Turtle', jsonLd: 'All schemes in JSON-LD' },
    schemas: { vocabulary: 'The vocabulary of SKOS' },
  },
  rsd: {
    title: 'Rich Skill Descriptors',
    what: 'Each behavior as a skill statement in the form of the Open Skills Network, to take into a skills library. The collection holds every skill whole; the address of a skill is its place in it.',
    addresses: { collection: 'The collection', table: 'The collection as a table' },
    schemas: { form: 'The form' },
  },
  feed: {
    title: 'Feed of changes',
    what: 'What was added, changed, renamed or retired, by day, as RSS 2.0 for a feed reader or a program that asks from time to time.',
    addresses: { rss: 'RSS', model: 'RSS of one industry model' },
    schemas: { standard: 'RSS 2.0' },
  },
};

/** The schemes of SKOS that are named as examples. */
export const schemes = { library: 'The library', jobs: 'The jobs', model: 'One industry model' };

/** One of them in one form: `The library in Turtle`. */
export const formatScheme = (scheme: string, form: string): string => `${scheme} in ${form}`;

/** What a family holds: frameworks; `of`, where it says which. */
export const formatFrameworks = (count: number, of: readonly string[] = []): string =>
  `${formatCount(count, { one: 'framework', other: 'frameworks' })}${of.length > 0 ? `: the library, ${of.join(', ')}` : ''}`;

/** What a family holds: statements. */
export const formatStatements = (count: number): string =>
  `${groupDigits(count)} behaviors and critical work functions`;

/** What the feed holds. */
export const formatLast = (most: number): string => `the last ${most} changes at most`;
