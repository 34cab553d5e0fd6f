import { expect, test } from 'vitest';
import PyramidMark from '../../../src/components/figures/PyramidMark.astro';
import PyramidMarkSheet from '../../../src/components/figures/PyramidMarkSheet.astro';
import { draw } from '../../fixtures/draw.ts';

test('PyramidMarkSheet draws six courses once, and PyramidMark uses them with one tier filled', async () => {
  const sheet = await draw(PyramidMarkSheet, {});
  const mark = await draw(PyramidMark, { tier: 3 });
  await expect(`${sheet}${mark}`).toMatchFileSnapshot('./pyramid-mark.snap.html');
});
