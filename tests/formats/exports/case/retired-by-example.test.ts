import { describe, expect, test } from 'vitest';
import type { CaseDocument, CaseItem, CasePackage } from '../../../../src/exports/case/records.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { uuidOf } from '../../../fixtures/a-ledger.ts';
import { caseBodies } from '../../../fixtures/case-bodies.ts';
import { atlas, date, live } from '../../../fixtures/retired-things.ts';

const bodies = caseBodies(atlas);
const item = (uuid: number) => bodies.get(`v1p0/CFItems/${uuidOf(uuid)}`) as CaseItem;
const documentOf = (uuid: number) => bodies.get(`v1p0/CFDocuments/${uuidOf(uuid)}`) as CaseDocument;
const replaced = [...bodies]
  .filter(([path]) => path.startsWith('v1p0/CFPackages/'))
  .flatMap(([, body]) => (body as CasePackage).CFAssociations)
  .filter(({ associationType }) => associationType === 'replacedBy');

describe('retired things', () => {
  test('an item says what its replacement says, when it ended, and where it belonged', () => {
    expect(item(9001)).toMatchObject({
      fullStatement: 'Hears a caller out to the end of the story.',
      abbreviatedStatement: 'Waits',
      CFItemType: 'Behavior',
      notes: 'Retired on 2026-05-04 and replaced by “Hears a caller out to the end of the story.”.',
      statusEndDate: date,
      lastChangeDateTime: '2026-05-04T00:00:00Z',
      CFDocumentURI: { identifier: live['library:competencies'] },
    });
  });

  test('an item without a replacement says its id in words', () => {
    expect(item(9002)).toMatchObject({
      fullStatement: 'Runs ahead',
      abbreviatedStatement: 'Runs ahead',
      notes: 'Retired on 2026-05-04.',
    });
    expect(bodies.has(`v1p0/CFItemAssociations/${uuidOf(9002)}`)).toBe(false);
  });

  test.for([
    [9004, uuidOf(9003), 'a retired job'],
    [9006, live['job:baker'], 'a renamed job'],
    [9007, live['industry:baking'], 'an industry'],
    [9008, live['industry:baking'], 'an industry, by its competency'],
    [9011, live['library:competencies'], 'the library, by its tier'],
  ] as const)('item %i belonged to %s, %s', ([uuid, document]) => {
    expect(item(uuid).CFDocumentURI!.identifier).toBe(document);
  });

  test('a framework is deprecated, has an empty package, and is not in the list', () => {
    expect(documentOf(9003)).toMatchObject({
      title: 'Miller',
      adoptionStatus: 'Deprecated',
      statusEndDate: date,
      description: 'Retired on 2026-05-04 and replaced by “Baker”.',
    });
    expect(bodies.get(`v1p0/CFPackages/${uuidOf(9005)}`)).toMatchObject({
      CFDocument: { title: 'Cooper' },
      CFItems: [],
    });
    const list = bodies.get('v1p0/CFDocuments.json') as { CFDocuments: CaseDocument[] };
    expect(list.CFDocuments).toHaveLength(5);
  });

  test('keep their files without every record, as no package holds them', () => {
    const lean = caseBodies(atlas, aDataSite(), false);
    for (const uuid of [9001, 9002, 9004, 9006, 9007, 9008, 9011])
      expect(lean.get(`v1p0/CFItems/${uuidOf(uuid)}`)).toEqual(item(uuid));
  });

  test('what CASE does not tell of has no file', () => {
    const paths = [...bodies.keys()].join('\n');
    for (const uuid of [9009, 9010]) expect(paths).not.toContain(uuidOf(uuid));
  });
});

describe('replacements(source)', () => {
  const lines = replaced.map(({ originNodeURI: from, destinationNodeURI: to }) => [
    from.identifier,
    from.uri,
    to.title,
  ]);

  test('lead from the record that still answers to what is there now', () => {
    const root = 'https://cairn.example/ims/case/v1p0';
    expect(lines).toContainEqual([
      uuidOf(9001),
      `${root}/CFItems/${uuidOf(9001)}`,
      'Hears a caller out to the end of the story.',
    ]);
    expect(lines).toContainEqual([uuidOf(9003), `${root}/CFDocuments/${uuidOf(9003)}`, 'Baker']);
  });

  test('lead from the old page when a rename took the identifier along', () => {
    expect(lines).toContainEqual([live['competency:tidiness'], 'https://cairn.example/competency/order/', 'Tidiness']);
  });

  test('leave out what had no page, and what CASE does not tell of', () => {
    expect(replaced.map(({ originNodeURI }) => originNodeURI.title).sort()).toEqual([
      'Bread baker',
      'Kneading',
      'Miller',
      'Old',
      'Order',
      'Waits',
    ]);
  });

  test('stand in the package of what is there now, once, and with the item', () => {
    const { identifier } = replaced.find(({ originNodeURI }) => originNodeURI.title === 'Order')!;
    const library = bodies.get(`v1p0/CFPackages/${live['library:competencies']}`) as CasePackage;
    expect(library.CFAssociations.map((one) => one.identifier)).toContain(identifier);
    const set = bodies.get(`v1p0/CFItemAssociations/${live['competency:tidiness']}`) as CasePackage;
    expect(set.CFAssociations.filter((one) => one.identifier === identifier)).toHaveLength(1);
  });
});
