import { describe, expect, test } from 'vitest';
import { columnName, columnPlace } from '../../../src/domain/sheet-columns.ts';

describe('columnName(place) and columnPlace(name)', () => {
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
    expect(columnPlace(name)).toBe(place);
  });
});
