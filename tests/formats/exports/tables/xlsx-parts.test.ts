import { describe, expect, test } from 'vitest';
import { columnName } from '../../../../src/exports/tables/xlsx-parts.ts';

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
