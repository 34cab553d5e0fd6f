import type { Atlas } from '../../domain/atlas/atlas.ts';
import { find } from '../../domain/look-up.ts';
import { lastChange } from '../../domain/ledger/dates.ts';
import type { EntryOf, Kind } from '../../domain/atlas/entries.ts';
import { UnknownIdError } from '../../domain/errors.ts';
import { entryKey } from '../../domain/ledger/keys.ts';
import { apiJsonSchemas, type EntryFile, type Index } from '../../schemas/api.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { listKind } from '../entries-by-kind.ts';
import { kindList, kinds } from '../../schemas/kinds.ts';
import { tables } from '../tables/files.ts';
import { tableFile } from '../tables/metadata.ts';
import { workbooks } from '../tables/workbooks.ts';
import { apiLinks } from './links.ts';
import { apiList, listPath, schemaPath } from './lists.ts';
import { occupationFamilyFiles, occupationList, occupationListPath } from './occupations.ts';
import { apiParts } from './parts.ts';
import { entryPath, refer } from './references.ts';

/** What a program may rely on. A field that changes its meaning or goes away is v2, at an address of its own. */
const promise =
  'Within v1, files and fields may be added; pass over what you do not know. A field that changes its meaning or goes away is v2, at an address of its own. Identifiers never change.';

/**
 * List every file of the JSON API, version 1: the index, the JSON Schemas, the list of each kind, and every entry whole.
 * An empty kind has an empty list. The prose of guides, uses, stories and models is left out; it is on the pages.
 *
 * Within v1 files and fields may be added; a field that changes its meaning or goes away is v2.
 */
export function apiFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const schemas = apiJsonSchemas((name) => site.api(schemaPath(name)));
  return [
    { path: indexPath, make: () => json(apiIndex(atlas, site)) },
    ...[...schemas].map(([name, schema]) => ({ path: schemaPath(name), make: () => json(schema) })),
    ...kindList.map((kind) => ({ path: listPath(kind), make: () => json(apiList(atlas, site, kind)) })),
    { path: occupationListPath, make: () => json(occupationList(atlas, site)) },
    ...occupationFamilyFiles(atlas, site).map(({ path, make }) => ({ path, make: () => json(make()) })),
    ...kindList.flatMap((kind) =>
      listKind(atlas, kind).map(([id]) => ({
        path: entryPath(kind, id),
        make: () => json(apiEntry(atlas, site, kind, id)),
      })),
    ),
  ];
}

/**
 * Write the file of one entry: the entry as its schema has it, with identifiers, dates and links beside it.
 *
 * @throws {UnknownIdError} if there is no such entry, or it has no identifier
 */
export function apiEntry<K extends Kind>(atlas: Atlas, site: DataSite, kind: K, id: string): EntryFile<K> {
  const entry = find(atlas[kind] as ReadonlyMap<string, EntryOf<K>>, id, `entry of ${kind}`);
  const dates = atlas.ledger.dated[entryKey(kind, id)];
  if (!dates) throw new UnknownIdError('dated line of the ledger', entryKey(kind, id));
  return {
    ...refer(atlas, site, kind, id),
    schema: site.api(schemaPath(kind)),
    license: site.license.url,
    licence: site.license.url,
    first: dates.first,
    changed: dates.changed,
    entry: published(kind, entry),
    parts: apiParts(atlas, site, kind, id),
    links: apiLinks[kind](atlas, site, id, entry),
  } as EntryFile<K>;
}

/** An entry as the API shows it: version 1 has the license of a source as `licence` too. */
const published = <K extends Kind>(kind: K, entry: EntryOf<K>): object =>
  kind === 'sources' ? { ...entry, licence: (entry as EntryOf<'sources'>).license } : entry;

/** Say what there is: kinds with counts and addresses, tables, workbooks, and where the other formats begin. */
export function apiIndex(atlas: Atlas, site: DataSite): Index {
  return {
    name: site.name,
    description: site.description,
    version: 'v1',
    promise,
    url: site.api(indexPath),
    schema: site.api(schemaPath('index')),
    home: site.home,
    publisher: site.publisher,
    language: site.language,
    license: site.license,
    licence: site.license,
    changed: lastChange(atlas),
    kinds: kindList.map((kind) => ({
      kind,
      title: kinds[kind].title,
      description: kinds[kind].description,
      count: atlas[kind].size,
      list: site.api(listPath(kind)),
      schemas: { entry: site.api(schemaPath(kind)), list: site.api(schemaPath(`${kind}-list`)) },
    })),
    tables: tables(atlas, site).map(({ name, title }) => ({ title, url: site.table(tableFile(name)) })),
    workbooks: workbooks(atlas, site).map(({ path, title }) => ({ title: title(), url: site.table(path) })),
    others: [
      { title: 'Occupations of O*NET, by family', url: site.api(occupationListPath) },
      { title: 'CASE 1.1', url: site.caseFile('v1p1', 'CFDocuments.json') },
      { title: 'CASE 1.0', url: site.caseFile('v1p0', 'CFDocuments.json') },
      { title: 'CTDL-ASN, the library', url: site.ctdl('library') },
      { title: 'SKOS as Turtle', url: site.skos('cairn.ttl') },
      { title: 'SKOS as JSON-LD', url: site.skos('cairn.jsonld') },
      { title: 'Rich Skill Descriptors, a collection', url: site.rsd('collection.json') },
      { title: 'Changes, as RSS', url: site.feed },
    ],
  };
}

/** Cut the shortest line out of the list of jobs, one field a line, to be shown as an example. */
export function exampleOfApi(atlas: Atlas, site: DataSite): string {
  const [shortest = ''] = apiList(atlas, site, 'jobs')
    .items.map((item) => JSON.stringify(item, null, 2))
    .sort((a, b) => a.length - b.length);
  return shortest;
}

const indexPath = 'index.json';

/** Fields that have no value are left out, so that nothing reads as null. */
const json = (value: object): string => `${JSON.stringify(value)}\n`;
