import { describe, expect, test } from 'vitest';
import { mappingCase } from '../../../../src/exports/own/mapping-case.ts';
import { coverageTable, missingTable } from '../../../../src/exports/own/mapping-tables.ts';
import { addOutcomes } from '../../../../src/mapping/change.ts';
import { aMappingSource } from '../../../fixtures/a-mapping-source.ts';
import { aMapping, uuidOf } from '../../../fixtures/some-mappings.ts';
import { caseFaults } from '../../../fixtures/standards/case-schemas.ts';

let n = 100;
const { mapping } = addOutcomes(
  aMapping(),
  [
    {
      course: 'WLD 101',
      text: 'Works in a crew.',
      marks: [
        { block: 'teamwork', says: 'assessed', evidence: 'Final project', statement: uuidOf(7) },
        { block: 'integrity', says: 'refused', evidence: '' },
      ],
    },
    { course: 'WLD 101', text: 'Strikes an arc.' },
    { course: '', text: 'Asks why.', marks: [{ block: 'problem-solving', says: 'introduced', evidence: '' }] },
  ],
  () => uuidOf((n += 1)),
  '2026-11-29',
);
const source = aMappingSource(mapping);
const body = JSON.parse(
  JSON.stringify(mappingCase(source, { item: (uuid) => `https://cairn.example/ims/case/v1p0/CFItems/${uuid}` })),
) as {
  CFItems: { fullStatement: string; notes?: string }[];
  CFAssociations: {
    identifier: string;
    associationType: string;
    CFAssociationGroupingURI?: { title: string };
    originNodeURI: { title: string };
    destinationNodeURI: { title: string; uri: string };
  }[];
};

describe('a mapping as a package of CASE', () => {
  test.for(['v1p0', 'v1p1'] as const)('keeps the schema of %s', (version) => {
    expect(caseFaults(version, 'CFPackages/x', body)).toEqual([]);
  });

  test('has each mark once, with the competency of ours and the statement, grouped by how far', () => {
    expect(
      body.CFAssociations.filter(({ associationType }) => associationType === 'isRelatedTo').map((one) => [
        one.originNodeURI.title,
        one.CFAssociationGroupingURI?.title,
        one.destinationNodeURI.title,
        one.destinationNodeURI.uri,
      ]),
    ).toEqual([
      ['Works in a crew.', 'Assessed', 'Block 0', `https://cairn.example/ims/case/v1p0/CFItems/${uuidOf(500)}`],
      [
        'Works in a crew.',
        'Assessed',
        'Says what was done.',
        `https://cairn.example/ims/case/v1p0/CFItems/${uuidOf(7)}`,
      ],
      ['Asks why.', 'Introduced', 'Block 1', `https://cairn.example/ims/case/v1p0/CFItems/${uuidOf(501)}`],
    ]);
    const own = body.CFAssociations.map(({ identifier }) => identifier);
    expect(new Set(own).size).toBe(own.length);
    expect(body.CFItems.map(({ fullStatement, notes }) => [fullStatement, notes])).toEqual([
      ['WLD 101', undefined],
      ['Works in a crew.', 'Block 0 (Assessed): Final project'],
      ['Strikes an arc.', undefined],
      ['No course', undefined],
      ['Asks why.', undefined],
    ]);
  });
});

describe('the other sheets', () => {
  test('the matrix has a letter for each course, and the deepest', () => {
    const { columns, rows } = coverageTable(source);
    expect(columns.map(({ name }) => name)).toEqual(['Tier', 'Competency', 'WLD 101', 'No course', 'Deepest']);
    expect(rows).toEqual([
      ['0 Tier', 'Block 0', 'A', undefined, 'Assessed'],
      ['1 Tier', 'Block 1', undefined, 'I', 'Introduced'],
      ['2 Tier', 'Block 2', undefined, undefined, undefined],
      ['3 Tier', 'Block 3', undefined, undefined, undefined],
    ]);
  });

  test('what is missing names competencies and outcomes', () => {
    expect(missingTable(source).rows).toEqual([
      ['In no course', '2 Tier', 'Block 2'],
      ['In no course', '3 Tier', 'Block 3'],
      ['Assessed in no course', '1 Tier', 'Block 1'],
      ['Outcome without a competency', 'WLD 101', 'Strikes an arc.'],
    ]);
  });
});
