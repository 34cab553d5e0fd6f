import { describe, expect, test } from 'vitest';
import { type InRow, leastWidth, spaceOut } from '../../../src/figures/spacing.ts';

const at = (middle: number, width = 10): InRow => ({ at: middle, width });

describe('leastWidth(row, gap)', () => {
  test('counts the things and the gaps between them', () => {
    expect(leastWidth([at(0), at(1, 0), at(2)], 5)).toBe(30);
    expect(leastWidth([], 5)).toBe(0);
  });
});

describe('squeeze(row, gap, width)', () => {
  test('leaves what stands well where it is', () => {
    expect(spaceOut([at(5), at(40), at(95)], 2, 100)).toEqual([5, 40, 95]);
  });

  test('parts two that are too near by as much each', () => {
    expect(spaceOut([at(50), at(50)], 2, 100)).toEqual([44, 56]);
  });

  test('brings in what stands outside', () => {
    expect(spaceOut([at(-20), at(130)], 2, 100)).toEqual([5, 95]);
  });

  test('throws RangeError for a row that does not fit', () => {
    expect(() => spaceOut([at(5), at(10)], 2, 21)).toThrow(RangeError);
  });
});
