import { describe, expect, test } from 'vitest';
import type { CaseAssociation, CaseItem, CasePackage } from '../../../../src/exports/case/records.ts';
import { aDataSite } from '../../../fixtures/a-data-site.ts';
import { caseBodies, packagesOf, valuesNamed } from '../../../fixtures/case-bodies.ts';
import { atlasWith } from '../../../fixtures/entries.ts';
import { readTree } from '../../../fixtures/read-case.ts';
import { libraryTree, modelTree } from '../../../fixtures/trees-of-entries.ts';

const atlas = atlasWith();
const bodies = caseBodies(atlas);
const lean = caseBodies(atlas, aDataSite(), false);
const isRecord = ([path]: readonly [string, unknown]) => !/discovery|not-found|packages-of/.test(path);
const records = [...bodies].filter(isRecord);

describe('caseFiles(atlas, site)', () => {
  test('gives each path once', () => {
    expect(new Set(bodies.keys()).size).toBe(bodies.size);
  });

  test('lists the library, the models, the jobs and the ladders', () => {
    const list = bodies.get('v1p0/CFDocuments.json') as { CFDocuments: { title: string }[] };
    expect(list.CFDocuments.map(({ title }) => title)).toEqual([
      'Library of competencies',
      'Baking Competency Model',
      'Baker',
      'Counter Clerk',
      'Bakery',
    ]);
  });

  test('names no address of CASE that has no file, and no identifier the ledger has not', () => {
    const root = 'https://cairn.example/ims/case/';
    const named = [...new Set(records.flatMap(([, body]) => valuesNamed(['uri'], body)))];
    expect(named.filter((uri) => !uri.startsWith(root) || !bodies.has(uri.slice(root.length)))).toEqual([]);
    const known = new Set(Object.values(atlas.ledger.live));
    expect(records.flatMap(([, body]) => valuesNamed(['identifier'], body)).filter((one) => !known.has(one))).toEqual(
      [],
    );
  });

  test('gives an item with all that begins or ends at it', () => {
    const { CFItem, CFAssociations } = bodies.get(
      `v1p0/CFItemAssociations/${atlas.ledger.live['competency:patience']}`,
    ) as { CFItem: CaseItem; CFAssociations: CaseAssociation[] };
    expect(CFItem.abbreviatedStatement).toBe('Patience');
    const ends = CFAssociations.map(
      ({ associationType, originNodeURI, destinationNodeURI }) =>
        `${originNodeURI.title} ${associationType} ${destinationNodeURI.title}`,
    );
    expect(ends).toEqual(
      expect.arrayContaining([
        'Patience isChildOf Personal',
        'Hears a caller out to the end of the story. isChildOf Patience',
        'Patience isRelatedTo Tidiness',
        'Tidiness isRelatedTo Patience',
        'Taking Time exactMatchOf Patience',
      ]),
    );
    expect(new Set(CFAssociations.map(({ identifier }) => identifier)).size).toBe(CFAssociations.length);
  });

  test('differs between versions in what 1.1 alone knows: notes of associations, and its number in documents', () => {
    const asOf1p0 = (body: unknown): unknown =>
      JSON.parse(JSON.stringify(body), (name, value: Record<string, unknown> | null) => {
        if (name === 'caseVersion') return undefined;
        if (value?.associationType) delete value.notes;
        return value;
      });
    for (const [path, body] of records.filter(([one]) => one.startsWith('v1p0/')))
      expect(asOf1p0(bodies.get(path.replace('v1p0', 'v1p1'))), path).toEqual(body);
    const step = atlas.ledger.live['step:bakery/helper/baker'];
    expect(bodies.get(`v1p1/CFAssociations/${step}`)).toHaveProperty(
      'notes',
      'Kind of step: advance.\nBakes alone for one night.\nShapes fifty loaves of one weight.',
    );
    const documents = records.filter(([path]) => /CFDocuments\/|CFPackages\//.test(path));
    for (const [path, body] of documents) {
      const { CFDocument = body } = body as { CFDocument?: object };
      expect((CFDocument as { caseVersion?: string }).caseVersion, path).toBe(
        path.startsWith('v1p1') ? '1.1' : undefined,
      );
    }
  });

  test('without every record names the package of each item and association, by the beginning of its identifier', () => {
    const single = records.flatMap(([path]) => /^v1p0\/(?:CFItems|CFAssociations)\/(.+)/.exec(path)?.[1] ?? []);
    expect(single.length).toBeGreaterThan(50);
    for (const identifier of single) {
      const { packages } = lean.get(`v1p0/packages-of/${identifier.slice(0, 2)}.json`) as {
        packages: Record<string, string>;
      };
      const path = packages[identifier]!.slice('https://cairn.example/ims/case/'.length);
      expect(valuesNamed(['identifier'], lean.get(path)), identifier).toContain(identifier);
    }
    const told = [...lean].filter(([path]) => path.includes('packages-of'));
    const all = told.flatMap(([, body]) => Object.keys((body as { packages: object }).packages));
    expect(all.toSorted()).toEqual(single.toSorted());
  });

  test('tells a failure as the standard does', () => {
    for (const path of ['v1p0/not-found.json', [...lean.keys()].find((one) => one.includes('packages-of'))!])
      expect(lean.get(path)).toMatchObject({
        imsx_codeMajor: 'failure',
        imsx_severity: 'error',
        imsx_codeMinor: { imsx_codeMinorField: [{ imsx_codeMinorFieldValue: 'unknownobject' }] },
      });
  });
});

describe('a package read by a program elsewhere', () => {
  test('gives the library and the model back as the entries say them', () => {
    const [library, model] = packagesOf(atlas, 'library:competencies', 'industry:baking');
    expect(readTree(library!)).toEqual(libraryTree(atlas));
    expect(readTree(model!)).toEqual(modelTree(atlas, 'baking', atlas.industries.get('baking')!));
  });

  test.for([
    ['hangs nowhere', (one: CasePackage) => ({ ...one, CFAssociations: one.CFAssociations.slice(1) }), /hangs nowhere/],
    ['is missing', (one: CasePackage) => ({ ...one, CFItems: one.CFItems.slice(1) }), /has no item/],
    [
      'hangs twice',
      (one: CasePackage) => ({ ...one, CFAssociations: [...one.CFAssociations, one.CFAssociations[0]!] }),
      /shares its place|hangs at two places/,
    ],
  ] as const)('is refused when an item %s', ([, spoil, says]) => {
    const [model] = packagesOf(atlas, 'industry:baking');
    expect(() => readTree(spoil(model!))).toThrow(says);
  });
});

describe('identifiers', () => {
  test('stay when the site moves, and addresses move with it', () => {
    const elsewhere = caseBodies(atlas, aDataSite('https://models.example/open'));
    const moved = JSON.stringify([...bodies]).replaceAll('https://cairn.example/', 'https://models.example/open/');
    expect(JSON.stringify([...elsewhere])).toBe(moved);
  });
});
