import type { Atlas } from '../../domain/atlas/atlas.ts';
import { type ItemType, itemTypes } from '../../domain/frameworks/framework.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { caseConcept, caseItemType, caseLicense, caseSubject } from './definitions.ts';
import { caseDiscovery, discoveryFile } from './discovery.ts';
import { packageLookups, recordNotFound } from './not-found.ts';
import { caseAssociations, casePackage, withoutNotes } from './packages.ts';
import type { CaseAssociation, CaseDocument, CaseItem, CaseLink, CasePackage } from './records.ts';
import { replacements, retiredDocuments, retiredItems } from './retired.ts';
import { type CaseSource, caseSource, caseUri, linkToNode } from './source.ts';
import { entryKey, licenseKey, partKey } from '../../domain/ledger/keys.ts';

/** The versions of CASE that are served. */
const versions = ['v1p0', 'v1p1'] as const;

type Version = (typeof versions)[number];

/**
 * List the files of CASE, by path from the folder of both versions: `v1p0/CFPackages/3f2a…`.
 *
 * There is one set of files for 1.0 and 1.1: hosts answer addresses below `v1p1/` from `v1p0/` (`scripts/deploy/headers.ts`),
 * where for that reason the description of either service stands. It holds the list, documents, packages, definitions, and
 * such items as are in no package because they are retired. What is in a package has no file of its own; a host that is
 * asked for it answers with the file of `packages-of/` that names the package.
 *
 * With every record, both versions are whole, each in its folder: items and associations too, and in 1.1 what that version
 * alone knows, which is `caseVersion` and the notes of associations.
 */
export function caseFiles(atlas: Atlas, site: DataSite, everyRecord = false): DataFile[] {
  const source = caseSource(atlas, site);
  const shelf = fillShelf(source);
  const ofVersion = (version: Version, records: readonly Body[], folder: Version): DataFile[] => [
    ...records.map(([path, body]) => jsonFile(`${folder}/${path}`, body)),
    jsonFile(`${folder}/${discoveryFile(version)}`, caseDiscovery(site, version)),
  ];
  const missing = jsonFile('v1p0/not-found.json', recordNotFound(site));
  if (everyRecord)
    return [
      ...versions.flatMap((version) =>
        ofVersion(version, [...frameworkRecords(source, shelf, version), ...singleRecords(shelf, version)], version),
      ),
      missing,
    ];
  const lookups = packageLookups(
    source,
    shelf.live.map(({ pack }) => pack),
  );
  return [
    ...ofVersion('v1p0', [...frameworkRecords(source, shelf, 'v1p0'), ...lookups], 'v1p0'),
    jsonFile(`v1p0/${discoveryFile('v1p1')}`, caseDiscovery(site, 'v1p1')),
    missing,
  ];
}

const jsonFile = (path: string, body: object): DataFile => ({ path, make: () => `${JSON.stringify(body)}\n` });

/** A path from the folder of a version, with what stands there. */
type Body = readonly [path: string, body: object];

/** What all files are made of. */
interface Shelf {
  readonly live: readonly {
    readonly link: CaseLink;
    readonly pack: CasePackage;
    /** With their notes. */
    readonly associations: readonly CaseAssociation[];
  }[];
  /** Documents of frameworks that are no more, and items without a package. */
  readonly gone: readonly CaseDocument[];
  readonly homeless: readonly CaseItem[];
}

function fillShelf(source: CaseSource): Shelf {
  const replaced = replacements(source);
  const live = source.frameworks.map((framework) => {
    const own = replaced.filter((one) => one.framework === framework.key).map(({ association }) => association);
    return {
      link: linkToNode(source, framework.key),
      pack: casePackage(source, framework, own),
      associations: [...caseAssociations(source, framework), ...own],
    };
  });
  return { live, gone: retiredDocuments(source), homeless: retiredItems(source) };
}

/** The list, documents, packages and definitions, and the items that stand in no package. */
function frameworkRecords(source: CaseSource, { live, gone, homeless }: Shelf, version: Version): Body[] {
  const told = (document: CaseDocument): CaseDocument =>
    version === 'v1p1' ? { ...document, caseVersion: '1.1' } : document;
  const alone = (document: CaseDocument): CaseDocument => told(standingAlone(source, document));
  const documents = live.map(({ pack }) => alone(pack.CFDocument));
  const packages = live.map(({ pack, associations }) => ({
    ...pack,
    CFDocument: told(pack.CFDocument),
    CFAssociations: version === 'v1p1' ? associations : pack.CFAssociations,
  }));
  return [
    ['CFDocuments.json', { CFDocuments: documents }],
    ...[...documents, ...gone.map(alone)].map((one): Body => [`CFDocuments/${one.identifier}`, one]),
    ...[...packages, ...gone.map((one) => emptyPackage(source, told(one)))].map((pack): Body => [
      `CFPackages/${pack.CFDocument.identifier}`,
      pack,
    ]),
    ...homeless.map((item): Body => [`CFItems/${item.identifier}`, item]),
    ...definitionRecords(source),
  ];
}

/** A document outside of its package, with the package’s address. */
function standingAlone(source: CaseSource, document: CaseDocument): CaseDocument {
  const { identifier, title } = document;
  return { ...document, CFPackageURI: { title, identifier, uri: caseUri(source, 'CFPackages', identifier) } };
}

/** The package of a framework that is no more. */
const emptyPackage = (source: CaseSource, document: CaseDocument): CasePackage => ({
  CFDocument: document,
  CFItems: [],
  CFAssociations: [],
  CFDefinitions: { CFLicenses: [caseLicense(source)] },
});

/** Items and associations each by itself, and each item with all that begins or ends at it. */
function singleRecords({ live, homeless }: Shelf, version: Version): Body[] {
  const known = (association: CaseAssociation): CaseAssociation =>
    version === 'v1p1' ? association : withoutNotes(association);
  const placed = live.flatMap(({ link, pack }) => pack.CFItems.map((item) => ({ ...item, CFDocumentURI: link })));
  const associations = live.flatMap(({ link, associations: own }) =>
    own.map((one) => ({ link, association: known(one) })),
  );
  return [
    ...placed.map((item): Body => [`CFItems/${item.identifier}`, item]),
    ...associationSets(
      [...placed, ...homeless],
      associations.map(({ association }) => association),
    ),
    ...associations.map(({ link, association }): Body => [
      `CFAssociations/${association.identifier}`,
      { ...association, CFDocumentURI: link },
    ]),
  ];
}

/** Each item with every association that begins or ends at it. An item without any has no set, as the standard has no empty one. */
function associationSets(items: readonly CaseItem[], associations: readonly CaseAssociation[]): Body[] {
  const ends = Map.groupBy(
    associations.flatMap((one) =>
      [...new Set([one.originNodeURI.identifier, one.destinationNodeURI.identifier])].map((end) => ({ end, one })),
    ),
    ({ end }) => end,
  );
  return items.flatMap((item): Body[] => {
    const own = ends.get(item.identifier)?.map(({ one }) => one) ?? [];
    return own.length === 0 ? [] : [[`CFItemAssociations/${item.identifier}`, { CFItem: item, CFAssociations: own }]];
  });
}

/** Every definition by itself: all but the license as a set of one, since none has others below it. */
function definitionRecords(source: CaseSource): Body[] {
  const types = (Object.keys(itemTypes) as ItemType[]).map((type) => caseItemType(source, type));
  const concepts = [...source.atlas.industries].flatMap(([id, { sectors }]) =>
    sectors.map((sector) => caseConcept(source, partKey('sector', id, sector.id))),
  );
  const subjects = [...source.atlas.categories.keys()].map((id) => caseSubject(source, entryKey('categories', id)));
  return [
    ...types.map((one): Body => [`CFItemTypes/${one.identifier}`, { CFItemTypes: [one] }]),
    ...concepts.map((one): Body => [`CFConcepts/${one.identifier}`, { CFConcepts: [one] }]),
    ...subjects.map((one): Body => [`CFSubjects/${one.identifier}`, { CFSubjects: [one] }]),
    [`CFLicenses/${identifierOf(source.atlas, licenseKey)}`, caseLicense(source)],
  ];
}
