import type { Atlas } from '../../domain/atlas/atlas.ts';
import { derive, deriveEach } from '../../domain/derive.ts';
import { type ItemType, itemTypes } from '../../domain/frameworks/framework.ts';
import { findFramework, listFrameworkKeys } from '../../domain/frameworks/frameworks.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { caseConcept, caseItemType, caseLicense, caseSubject, typeKey } from './definitions.ts';
import { caseDiscovery, discoveryFile } from './discovery.ts';
import { packageLookups, recordNotFound } from './not-found.ts';
import { caseAssociations, caseDocument, casePackage, withoutNotes } from './packages.ts';
import type { CaseAssociation, CaseDocument, CaseItem, CaseLink, CasePackage } from './records.ts';
import { caseReplacement, lastBearers, listReplacements, retiredDocument, retiredItem } from './retired.ts';
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
  const ofVersion = (version: Version, records: readonly Body[], folder: Version): DataFile[] => [
    ...records.map(([path, make]) => jsonFile(`${folder}/${path}`, make)),
    jsonFile(`${folder}/${discoveryFile(version)}`, () => caseDiscovery(site, version)),
  ];
  const missing = jsonFile('v1p0/not-found.json', () => recordNotFound(site));
  if (everyRecord)
    return [
      ...versions.flatMap((version) =>
        ofVersion(version, [...frameworkRecords(source, version), ...singleRecords(source, version)], version),
      ),
      missing,
    ];
  return [
    ...ofVersion('v1p0', [...frameworkRecords(source, 'v1p0'), ...packageLookups(source)], 'v1p0'),
    jsonFile(`v1p0/${discoveryFile('v1p1')}`, () => caseDiscovery(site, 'v1p1')),
    missing,
  ];
}

const jsonFile = (path: string, make: () => object): DataFile => ({ path, make: () => `${JSON.stringify(make())}\n` });

/** A path from the folder of a version, and what stands there, which is worked out when the file is written. */
type Body = readonly [path: string, make: () => object];

/** What is told of one framework. */
interface Told {
  readonly link: CaseLink;
  readonly pack: CasePackage;
  /** With their notes. */
  readonly associations: readonly CaseAssociation[];
}

/** Tell of the framework that has a key. */
const tellOf = deriveEach((source: CaseSource, key: string): Told => {
  const framework = findFramework(source.atlas, key)!;
  const replaced = (replacementsIn(source).get(key) ?? []).map((one) => caseReplacement(source, one));
  return {
    link: linkToNode(source, key),
    pack: casePackage(source, framework, replaced),
    associations: [...caseAssociations(source, framework), ...replaced],
  };
});

const replacementsIn = derive((source: CaseSource) =>
  Map.groupBy(listReplacements(source), ({ framework }) => framework),
);

/** The list, documents, packages and definitions, and the items that stand in no package. */
function frameworkRecords(source: CaseSource, version: Version): Body[] {
  const { atlas } = source;
  const keys = listFrameworkKeys(atlas);
  const uuidOf = (key: string): string => atlas.ledger.retired[key]!.uuid;
  const told = (document: CaseDocument): CaseDocument =>
    version === 'v1p1' ? { ...document, caseVersion: '1.1' } : document;
  const alone = (document: CaseDocument): CaseDocument => told(standingAlone(source, document));
  const documentOf = (key: string): CaseDocument => alone(caseDocument(source, findFramework(atlas, key)!));
  const packageOf = (key: string): CasePackage => {
    const { pack, associations } = tellOf(source, key);
    return {
      ...pack,
      CFDocument: told(pack.CFDocument),
      CFAssociations: version === 'v1p1' ? associations : pack.CFAssociations,
    };
  };
  const gone = lastBearers(source, 'CFDocuments');
  return [
    ['CFDocuments.json', () => ({ CFDocuments: keys.map(documentOf) })],
    ...keys.map((key): Body => [`CFDocuments/${identifierOf(atlas, key)}`, () => documentOf(key)]),
    ...gone.map((key): Body => [`CFDocuments/${uuidOf(key)}`, () => alone(retiredDocument(source, key))]),
    ...keys.map((key): Body => [`CFPackages/${identifierOf(atlas, key)}`, () => packageOf(key)]),
    ...gone.map((key): Body => [
      `CFPackages/${uuidOf(key)}`,
      () => emptyPackage(source, told(retiredDocument(source, key))),
    ]),
    ...lastBearers(source, 'CFItems').map((key): Body => [`CFItems/${uuidOf(key)}`, () => retiredItem(source, key)]),
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
function singleRecords(source: CaseSource, version: Version): Body[] {
  const live = listFrameworkKeys(source.atlas).map((key) => tellOf(source, key));
  const known = (association: CaseAssociation): CaseAssociation =>
    version === 'v1p1' ? association : withoutNotes(association);
  const placed = live.flatMap(({ link, pack }) => pack.CFItems.map((item) => ({ ...item, CFDocumentURI: link })));
  const homeless = lastBearers(source, 'CFItems').map((key) => retiredItem(source, key));
  const associations = live.flatMap(({ link, associations: own }) =>
    own.map((one) => ({ link, association: known(one) })),
  );
  return [
    ...placed.map((item): Body => [`CFItems/${item.identifier}`, () => item]),
    ...associationSets(
      [...placed, ...homeless],
      associations.map(({ association }) => association),
    ),
    ...associations.map(({ link, association }): Body => [
      `CFAssociations/${association.identifier}`,
      () => ({ ...association, CFDocumentURI: link }),
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
    if (own.length === 0) return [];
    return [[`CFItemAssociations/${item.identifier}`, () => ({ CFItem: item, CFAssociations: own })]];
  });
}

/** Every definition by itself: all but the license as a set of one, since none has others below it. */
function definitionRecords(source: CaseSource): Body[] {
  const { atlas } = source;
  const types = Object.keys(itemTypes) as ItemType[];
  const sectors = [...atlas.industries].flatMap(([id, model]) =>
    model.sectors.map((sector) => partKey('sector', id, sector.id)),
  );
  const subjects = [...atlas.categories.keys()].map((id) => entryKey('categories', id));
  const place = (folder: string, key: string): string => `${folder}/${identifierOf(atlas, key)}`;
  return [
    ...types.map((type): Body => [
      place('CFItemTypes', typeKey(type)),
      () => ({ CFItemTypes: [caseItemType(source, type)] }),
    ]),
    ...sectors.map((key): Body => [place('CFConcepts', key), () => ({ CFConcepts: [caseConcept(source, key)] })]),
    ...subjects.map((key): Body => [place('CFSubjects', key), () => ({ CFSubjects: [caseSubject(source, key)] })]),
    [place('CFLicenses', licenseKey), () => caseLicense(source)],
  ];
}
