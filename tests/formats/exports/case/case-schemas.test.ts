import { describe, expect, test } from 'vitest';
import { atlasWith } from '../../../fixtures/entries.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

const atlas = atlasWith();
const bodies = caseBodies(atlas);
const at = (folder: string, key: string) => `${folder}/${atlas.ledger.live[key]}`;
const item = at('CFItems', 'competency:patience');
const association = at('CFAssociations', 'isRelatedTo:competency:patience>competency:tidiness');
const pack = at('CFPackages', 'industry:baking');
const versions = ['v1p0', 'v1p1'] as const;

describe.for(versions)('caseFaults("%s", path, body)', (version) => {
  const spoiled = (path: string, own: object) => ({ ...(bodies.get(`${version}/${path}`) as object), ...own });

  test.for([
    ['a field that is null', item, { notes: null }],
    ['a field it does not know', item, { color: 'red' }],
    ['a statement that is missing', item, { fullStatement: undefined }],
    ['an identifier in capitals', item, { identifier: '5B5B8C3E-2D71-4A94-9A4E-0B6D0A3C1F11' }],
    ['a date-time without a zone', item, { lastChangeDateTime: '2026-11-22T00:00:00' }],
    ['an address that is not whole', item, { uri: '/ims/case/v1p0/CFItems/1' }],
    ['an item alone without its document', item, { CFDocumentURI: undefined }],
    ['a name with a break of line', item, { abbreviatedStatement: 'One\ntwo' }],
    ['a type of association it does not know', association, { associationType: 'isFriendOf' }],
    ['a node without a title', association, { originNodeURI: { identifier: 'x', uri: 'https://cairn.example/' } }],
    ['an address of the package inside it', pack, { CFPackageURI: 'https://cairn.example/' }],
  ] as const)('refuses %s', ([, path, own]) => {
    const body = JSON.parse(JSON.stringify(spoiled(path, own)));
    expect(caseFaults(version, path, body)).not.toEqual([]);
  });

  test('refuses an empty set of documents', () => {
    expect(caseFaults(version, 'CFDocuments.json', { CFDocuments: [] })).not.toEqual([]);
  });

  test('throws RangeError for a folder that CASE has not', () => {
    expect(() => caseFaults(version, 'CFThings/1', {})).toThrow(RangeError);
  });
});

test('notes of an association, and other extras of 1.1, are refused by 1.0 alone', () => {
  const noted = { ...(bodies.get(`v1p0/${association}`) as object), notes: 'Why.' };
  expect(versions.map((version) => caseFaults(version, association, noted).length)).toEqual([1, 0]);
  const document = at('CFDocuments', 'industry:baking');
  const numbered = { ...(bodies.get(`v1p0/${document}`) as object), caseVersion: '1.1' };
  expect(versions.map((version) => caseFaults(version, document, numbered).length)).toEqual([1, 0]);
});

test('an empty set of definitions is refused by 1.1 alone', () => {
  const empty = { ...(bodies.get(`v1p0/${pack}`) as object), CFDefinitions: { CFConcepts: [] } };
  expect(versions.map((version) => caseFaults(version, pack, empty).length)).toEqual([0, 1]);
});
