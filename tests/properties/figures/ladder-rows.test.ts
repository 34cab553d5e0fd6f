import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderRows } from '../../../src/figures/ladder-rows.ts';
import { someLadder } from '../../fixtures/some-ladders.ts';

describe('ladderRows(places, steps, most)', () => {
  test('sets every place in one row of its level, never more than fit', () => {
    fc.assert(
      fc.property(someLadder(), fc.integer({ min: 1, max: 5 }), ({ places: some, steps }, most) => {
        const rows = ladderRows(some, steps, most);
        expect(rows.flat().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
          some.toSorted((a, b) => a.id.localeCompare(b.id)),
        );
        expect(rows.filter(({ length }) => length === 0 || length > most)).toEqual([]);
        expect(rows.filter((row) => row.some(({ level }) => level !== row[0]!.level))).toEqual([]);
        const levels = rows.map(([first]) => first!.level);
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      }),
    );
  });
});
