import { describe, expect, test } from 'vitest';
import { columnName, finishedParts } from '../../../../src/exports/tables/xlsx-parts.ts';

describe('columnName(place)', () => {
  test.for([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ] as const)('of %i is %s', ([place, name]) => {
    expect(columnName(place)).toBe(name);
  });
});

describe('finishedParts(parts, properties, filtered)', () => {
  test('stops when the writer’s parts are not of the form that is known, and leaves nothing half done', () => {
    const properties = {
      title: '',
      description: '',
      creator: '',
      language: 'en',
      created: '2025-01-01',
      modified: '2025-01-01',
    };
    expect(() => finishedParts(new Map([['[Content_Types].xml', '<x/>']]), properties, [])).toThrow(
      '[Content_Types].xml',
    );
  });
});
