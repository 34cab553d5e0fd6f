import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spaceOut } from '../../../src/figures/spacing.ts';

describe('squeeze(row, gap, width)', () => {
  test('keeps order, gaps and width, whatever the row', () => {
    const thing = fc.record({
      at: fc.integer({ min: -500, max: 1500 }),
      width: fc.constantFrom(0, 116),
    });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 6 }), (things) => {
        const row = things.toSorted((a, b) => a.at - b.at);
        const middles = spaceOut(row, 22, 900);
        const edges = middles.map((middle, i) => [middle - row[i]!.width / 2, middle + row[i]!.width / 2] as const);
        edges.forEach(([left, right], i) => {
          expect(left).toBeGreaterThanOrEqual(i === 0 ? -1e-6 : edges[i - 1]![1] + 22 - 1e-6);
          expect(right).toBeLessThanOrEqual(900 + 1e-6);
        });
      }),
    );
  });
});
