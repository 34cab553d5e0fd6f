import type { Json } from '../../../../src/domain/json.ts';
import { describe, expect, test } from 'vitest';
import { CannotOpen } from '../../../../src/domain/opened/report.ts';
import { openedCase } from '../../../../src/exports/opened/case.ts';
import { findCasePackage, readCase } from '../../../../src/imports/opened/case.ts';
import { readJsonText } from '../../../../src/imports/opened/json-text.ts';

const read = (value: unknown) => readCase(findCasePackage(value as Json)!, () => {});
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const item = (n: number, own: object = {}) => ({
  identifier: uuid(n),
  uri: `https://x.example/${n}`,
  fullStatement: `Say ${n}`,
  lastChangeDateTime: '2020-01-01T00:00:00+00:00',
  ...own,
});
const child = (n: number, of: number, own: object = {}) => ({
  identifier: uuid(1000 + n * 10 + of),
  uri: 'urn:x',
  associationType: 'isChildOf',
  originNodeURI: { title: 'a', identifier: uuid(n), uri: 'urn:a' },
  destinationNodeURI: { title: 'b', identifier: uuid(of), uri: 'urn:b' },
  lastChangeDateTime: '2020-01-01T00:00:00+00:00',
  ...own,
});
const pack = (CFItems: unknown[], CFAssociations: unknown[] = []) => ({
  CFDocument: {
    identifier: uuid(0),
    uri: 'urn:doc',
    title: 'A framework',
    creator: 'Somebody',
    lastChangeDateTime: '2020-01-01T00:00:00+00:00',
    adoptionStatus: null,
  },
  CFItems,
  CFAssociations,
});
const what = (rows: readonly { what: string }[]) => rows.map((row) => row.what);

describe('readCase(package)', () => {
  test('takes items with their places, in whatever order they stand', () => {
    const { framework, report } = read(
      pack(
        [item(2), item(1, { CFItemType: 'Tier', humanCodingScheme: 'A', abbreviatedStatement: 'One' })],
        [child(2, 1, { sequenceNumber: 3 }), child(1, 0)],
      ),
    );
    expect(framework).toMatchObject({ format: 'case', id: uuid(0), title: 'A framework' });
    expect(framework.items).toMatchObject([
      { id: uuid(2), statement: 'Say 2', placements: [{ parent: uuid(1), order: 3 }] },
      { id: uuid(1), code: 'A', label: 'One', kind: 'Tier', placements: [{ parent: null }] },
    ]);
    expect(report).toMatchObject({ records: 4, taken: 2, rows: [] });
    expect(report.remarks).toEqual([{ what: 'unnumbered', count: 1 }]);
  });

  test('what is not taken is written again as it stood, and comes through another format', async () => {
    const wrong = [item(3, { fullStatement: null, own: [1] }), item(1, { fullStatement: 'Said twice' })];
    const join = { associationType: 'isChildOf', originNodeURI: null };
    const first = read(pack([item(1), ...wrong], [join]));
    expect(first.report).toMatchObject({ taken: 1, records: 4 });
    const written = JSON.parse(openedCase(first.framework, '2026-11-29')) as Record<string, unknown[]>;
    expect(written['CFItems']!.slice(1)).toEqual(wrong);
    expect(written['CFAssociations']).toEqual([join]);
    expect(read(written).framework).toEqual(first.framework);
    const { readTurtle } = await import('../../../../src/imports/opened/turtle.ts');
    const { openedTurtle } = await import('../../../../src/exports/opened/skos.ts');
    expect(readTurtle(openedTurtle(first.framework), () => {}).framework.rest).toEqual(first.framework.rest);
  });

  test.for([
    ['a package in CFPackage', { CFPackage: pack([item(1)]) }],
    ['a set of items', { CFItems: [item(1)] }],
    ['a list of items', [item(1)]],
    ['an item with its associations', { CFItem: item(1), CFAssociations: [] }],
    ['one item', item(1)],
  ] as const)('takes %s', ([, value]) => {
    expect(read(value).framework.items.map(({ id }) => id)).toEqual([uuid(1)]);
  });

  test('allows several parents, and tells of circles, lost parents, same ids and parents named twice', () => {
    const { framework, report } = read(
      pack(
        [item(1), item(2), item(3), item(3, { fullStatement: 'Other' })],
        [child(1, 2), child(2, 1), child(3, 1), child(3, 2), child(3, 9), child(3, 2)],
      ),
    );
    expect(framework.items.map(({ placements }) => placements.map(({ broken }) => broken ?? 'holds'))).toEqual([
      ['holds'],
      ['circle'],
      ['holds', 'holds', 'orphan', 'twice'],
    ]);
    expect(what(report.rows)).toEqual(['circle', 'orphan', 'placed-twice', 'same-id']);
    expect(report.taken).toBe(3);
  });

  test('says why a record is not taken: no statement, no object, an association without ends or of nobody', () => {
    const { framework, report } = read(
      pack(
        [item(1), item(2, { fullStatement: null }), null, 7, item(3, { fullStatement: '<p> </p>' })],
        [child(8, 1), { associationType: 'isChildOf' }, null],
      ),
    );
    expect(framework.items).toHaveLength(1);
    const left = report.rows.map(({ at, list = 'CFItems', what }) => `${list} ${at} ${what}`);
    expect(left).toEqual([
      'CFAssociations 0 no-ends',
      'CFAssociations 2 no-ends',
      'CFItems 2 no-statement',
      'CFAssociations 3 no-ends',
      'CFItems 3 no-object',
      'CFItems 4 no-object',
      'CFItems 5 no-statement',
    ]);
    expect(framework.links).toMatchObject([{ type: 'isChildOf', from: uuid(8), to: uuid(1) }]);
  });

  test('shows plain text of HTML, and writes the HTML again', () => {
    const html = '<p>Use <b>C#</b> &amp; F#, if a &lt; b.</p>';
    const { framework, report } = read(pack([item(1, { fullStatement: html, language: 'en_us' })]));
    expect(framework.items[0]).toMatchObject({ statement: 'Use C# & F#, if a < b.', language: 'en-US' });
    expect(what(report.rows)).toEqual(['markup']);
    const again = JSON.parse(openedCase(framework, '2026-11-29'));
    expect(again.CFItems[0]).toMatchObject({ fullStatement: html, language: 'en_us' });
  });

  test('keeps names that every object has, and takes none of them for a field of ours', () => {
    const text = `{"CFItems":[{"identifier":"constructor","fullStatement":"A","__proto__":{"polluted":1},"toString":"x"},{"identifier":"__proto__","fullStatement":"B"}]}`;
    const { framework } = readCase(findCasePackage(readJsonText(text))!, () => {});
    expect(framework.items.map(({ id }) => id)).toEqual(['constructor', '__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(openedCase(framework, '2026-11-29')).toContain('"__proto__":{"polluted":1},"toString":"x"');
  });

  test('loses no field: what is written again has all that was read', () => {
    const CFDefinitions = { CFItemTypes: [{ identifier: uuid(50), title: 'Tier' }], extensions: null };
    const source = {
      ...pack(
        [
          item(1, {
            conceptKeywords: ['a', null],
            extensions: { theirs: { deep: [1, { b: null }] } },
            statusEndDate: null,
          }),
          item(2),
        ],
        [
          child(1, 0, { notes: null }),
          child(2, 1, { sequenceNumber: 2, CFAssociationGroupingURI: null }),
          child(2, 1, { associationType: 'isRelatedTo' }),
        ],
      ),
      CFDefinitions,
      CFRubrics: [],
    };
    expect(JSON.parse(openedCase(read(source).framework, '2026-11-29'))).toEqual(source);
  });

  test.for([
    ['a list of documents', { CFDocuments: [] }],
    ['associations alone', { CFAssociations: [child(1, 2)] }],
    ['items that are null', { CFDocument: {}, CFItems: null }],
  ])('refuses %s with a message', ([, value]) => {
    expect(() => read(value)).toThrow(CannotOpen);
  });
});

describe('readJsonText(text)', () => {
  test.for([
    ['[['.repeat(40), 'too-deep'],
    [`{"a":\n${'['.repeat(80)}${']'.repeat(80)}}`, 'too-deep'],
    ['{"a":1,', 'damaged'],
    ['  ', 'empty'],
  ])('refuses %s', ([text, expected]) => {
    expect(() => readJsonText(text!)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ what: expected }) as unknown }),
    );
  });

  test('does not count brackets in texts', () => {
    expect(readJsonText(JSON.stringify({ a: '['.repeat(500) + '\\"' }))).toEqual({ a: '['.repeat(500) + '\\"' });
  });
});
