import { expect, test } from 'vitest';
import PyramidShape from '../../../src/components/figures/PyramidShape.astro';
import { pyramidShape } from '../../../src/figures/pyramid-shape.ts';
import { draw } from '../../fixtures/draw.ts';
import { aModelTier } from '../../fixtures/figures.ts';

test('PyramidShape draws one small stone a block, and a line for a tier left open', async () => {
  const figure = pyramidShape([aModelTier(1, ['Care', 'Honesty']), aModelTier(2, [])]);
  const html = await draw(PyramidShape, { figure, colorOf: (tier: string) => tier });
  await expect(html).toMatchFileSnapshot('./pyramid-shape.snap.html');
});
