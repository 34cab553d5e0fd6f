import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pyramidShape } from '../../../src/figures/pyramid-shape.ts';
import { someTiers } from '../../fixtures/some-tiers.ts';

describe('pyramidShape(tiers, options)', () => {
  test('keeps every stone inside the drawing and apart from its neighbors, whatever the tiers', () => {
    fc.assert(
      fc.property(someTiers(24), (tiers) => {
        const { width, height, rows } = pyramidShape(tiers);
        expect(rows.map(({ tier, count }) => [tier, count])).toEqual(
          tiers.map(({ tier, blocks }) => [tier, blocks.length]),
        );
        for (const { stones } of rows) {
          for (const stone of stones) {
            expect(Math.min(stone.x, stone.y, stone.width, stone.height)).toBeGreaterThanOrEqual(-0.1);
            expect(stone.x + stone.width).toBeLessThanOrEqual(width + 0.1);
            expect(stone.y + stone.height).toBeLessThanOrEqual(height + 0.1);
          }
          stones.slice(1).forEach(({ x }, i) => expect(x).toBeGreaterThan(stones[i]!.x + stones[i]!.width));
        }
      }),
      { numRuns: 40 },
    );
  });
});
