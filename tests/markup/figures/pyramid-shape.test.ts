import { expect, test } from 'vitest';
import PyramidShape from '../../../src/components/figures/PyramidShape.astro';
import { draw } from '../../fixtures/draw.ts';
import { aModelTier } from '../../fixtures/figures.ts';

test('PyramidShape draws one small stone a block, and a line for a tier left open', async () => {
  const tiers = [aModelTier(1, ['Care', 'Honesty']), aModelTier(2, [])];
  const html = await draw(PyramidShape, { tiers, colorOf: (tier: string) => tier });
  await expect(html).toMatchFileSnapshot('./pyramid-shape.snap.html');
});
