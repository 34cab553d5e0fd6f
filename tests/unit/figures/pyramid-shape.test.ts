import { describe, expect, test } from 'vitest';
import { pyramidShape } from '../../../src/figures/pyramid-shape.ts';
import { aBlock, aModelTier } from '../../fixtures/a-model-tier.ts';

describe('pyramidShape(tiers, options)', () => {
  const two = aModelTier({ tier: 'ground', blocks: [aBlock(), aBlock()] });
  const none = aModelTier({ tier: 'top' });

  test('draws one centered row of stones a tier, the foundation lowest, and an open tier as a thin line', () => {
    expect(pyramidShape([two, none], { width: 100, row: 10, gap: 4, widestCount: 4, hairline: 2 })).toEqual({
      width: 100,
      height: 24,
      rows: [
        {
          tier: 'ground',
          count: 2,
          stones: [
            { x: 26, y: 14, width: 22, height: 10 },
            { x: 52, y: 14, width: 22, height: 10 },
          ],
        },
        { tier: 'top', count: 0, stones: [{ x: 6, y: 4, width: 88, height: 2 }] },
      ],
    });
  });

  test('makes the stones of all rows equally wide, however many blocks one tier has', () => {
    const many = aModelTier({ blocks: Array.from({ length: 40 }, () => aBlock()) });
    const widths = pyramidShape([many, two]).rows.flatMap(({ stones }) => stones.map(({ width }) => width));
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(0);
  });

  test('throws RangeError without tiers', () => {
    expect(() => pyramidShape([])).toThrow(RangeError);
  });
});
