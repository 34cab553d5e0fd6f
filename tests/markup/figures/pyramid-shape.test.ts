import { expect, test } from 'vitest';
import PyramidShape from '../../../src/components/figures/PyramidShape.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';
import { aModelTier } from '../../fixtures/figures.ts';
import { mostBlocks, oneBlock } from '../../fixtures/worst-figures.ts';

test.for([
  ['', [aModelTier(1, ['Care', 'Honesty']), aModelTier(2, [])]],
  ['-most-blocks', mostBlocks],
  ['-one-block', oneBlock],
] as const)(
  'PyramidShape draws one small stone a block, and a line for a tier left open: pyramid-shape%s',
  async ([name, tiers]) => {
    const svg = await drawFigure([[PyramidShape, { tiers, colorOf: (tier: string) => tier }]]);
    await expect(svg).toMatchFileSnapshot(`./snapshots/pyramid-shape${name}.svg`);
  },
);
