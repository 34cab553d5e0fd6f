import { licenceKey } from '../../domain/addressable.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type ItemType, itemTypes } from '../../domain/framework.ts';
import type { DataFile, DataSite } from '../data-file.ts';
import { identifierOf } from '../known-identifiers.ts';
import { caseConcept, caseLicense, caseSubject, caseItemType } from './definitions.ts';
import { caseDiscovery, discoveryFile } from './discovery.ts';
import { caseAssociations, caseItem, casePackage, withoutNotes } from './packages.ts';
import type { CaseAssociation, CaseDocument, CaseItem, CaseLink, CasePackage } from './records.ts';
import { replacements, retiredDocuments, retiredItems } from './retired.ts';
import { type CaseSource, caseSource, caseUri, linkToNode } from './source.ts';

/** The versions of CASE that are served. */
const versions = ['v1p0', 'v1p1'] as const;

/**
 * List every file of CASE 1.0 and 1.1, by path from the folder of both: `v1p0/CFItems/3f2a…`. They differ in two things
 * only: the notes of associations, which 1.0 does not know, and the description of the service.
 *
 * The list of documents is there twice, as `CFDocuments/index.json` and as `CFDocuments.json`: its own name is that of a
 * folder, and a host without rules cannot have both.
 */
export function caseFiles(atlas: Atlas, site: DataSite): DataFile[] {
  const source = caseSource(atlas, site);
  const records = listRecords(source);
  return versions.flatMap((version) => [
    ...records.map(([path, bodies]) => jsonFile(`${version}/${path}`, bodies[version])),
    jsonFile(`${version}/${discoveryFile(version)}`, caseDiscovery(site, version)),
  ]);
}

const jsonFile = (path: string, body: object): DataFile => ({ path, make: () => `${JSON.stringify(body)}\n` });

/** A path with what stands there in each version. */
type Record = readonly [path: string, bodies: { readonly v1p0: object; readonly v1p1: object }];

/** A record that is the same in both versions. */
const same = (path: string, body: object): Record => [path, { v1p0: body, v1p1: body }];

function listRecords(source: CaseSource): Record[] {
  const replaced = replacements(source);
  const live = source.frameworks.map((framework) => {
    const own = replaced.filter((one) => one.framework === framework.key).map(({ association }) => association);
    return {
      link: linkToNode(source, framework.key),
      pack: casePackage(source, framework, own),
      associations: [...caseAssociations(source, framework), ...own],
    };
  });
  const documents = live.map(({ pack }) => standingAlone(source, pack.CFDocument));
  const gone = retiredDocuments(source);
  const items = [
    ...source.frameworks.flatMap((framework, i) =>
      framework.items.map((item) => ({ ...caseItem(source, item), CFDocumentURI: live[i]!.link })),
    ),
    ...retiredItems(source),
  ];
  const list = { CFDocuments: documents };
  return [
    same('CFDocuments.json', list),
    same('CFDocuments/index.json', list),
    ...[...documents, ...gone.map((one) => standingAlone(source, one))].map((one) =>
      same(`CFDocuments/${one.identifier}`, one),
    ),
    ...[...live.map(({ pack }) => pack), ...gone.map((one) => emptyPackage(source, one))].map((pack) =>
      same(`CFPackages/${pack.CFDocument.identifier}`, pack),
    ),
    ...items.map((item) => same(`CFItems/${item.identifier}`, item)),
    ...associationSets(
      items,
      live.flatMap(({ associations }) => associations),
    ),
    ...live.flatMap(({ link, associations }) => associations.map((one) => singleAssociation(one, link))),
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

const singleAssociation = (association: CaseAssociation, document: CaseLink): Record => [
  `CFAssociations/${association.identifier}`,
  {
    v1p0: { ...withoutNotes(association), CFDocumentURI: document },
    v1p1: { ...association, CFDocumentURI: document },
  },
];

/** Each item with every association that begins or ends at it. An item without any has no set, as the standard has no empty one. */
function associationSets(items: readonly CaseItem[], associations: readonly CaseAssociation[]): Record[] {
  const ends = Map.groupBy(
    associations.flatMap((one) =>
      [...new Set([one.originNodeURI.identifier, one.destinationNodeURI.identifier])].map((end) => ({ end, one })),
    ),
    ({ end }) => end,
  );
  return items.flatMap((item): Record[] => {
    const own = ends.get(item.identifier)?.map(({ one }) => one) ?? [];
    if (own.length === 0) return [];
    return [
      [
        `CFItemAssociations/${item.identifier}`,
        { v1p0: { CFItem: item, CFAssociations: own.map(withoutNotes) }, v1p1: { CFItem: item, CFAssociations: own } },
      ],
    ];
  });
}

/** Every definition by itself: all but the licence as a set of one, since none has others below it. */
function definitionRecords(source: CaseSource): Record[] {
  const types = (Object.keys(itemTypes) as ItemType[]).map((type) => caseItemType(source, type));
  const concepts = [...source.atlas.industries].flatMap(([id, { sectors }]) =>
    sectors.map((sector) => caseConcept(source, `sector:${id}/${sector.id}`)),
  );
  const subjects = [...source.atlas.categories.keys()].map((id) => caseSubject(source, `category:${id}`));
  return [
    ...types.map((one) => same(`CFItemTypes/${one.identifier}`, { CFItemTypes: [one] })),
    ...concepts.map((one) => same(`CFConcepts/${one.identifier}`, { CFConcepts: [one] })),
    ...subjects.map((one) => same(`CFSubjects/${one.identifier}`, { CFSubjects: [one] })),
    same(`CFLicenses/${identifierOf(source.atlas, licenceKey)}`, caseLicense(source)),
  ];
}
