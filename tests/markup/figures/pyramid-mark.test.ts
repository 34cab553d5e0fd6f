import { expect, test } from 'vitest';
import PyramidMark from '../../../src/components/figures/PyramidMark.astro';
import PyramidMarkSheet from '../../../src/components/figures/PyramidMarkSheet.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';

test.for([3, undefined])(
  'PyramidMarkSheet draws six courses once, and PyramidMark uses them with one tier filled, or all: %s',
  async (tier) => {
    const svg = await drawFigure([
      [PyramidMarkSheet, {}],
      [PyramidMark, { tier }],
    ]);
    await expect(svg).toMatchFileSnapshot(`./snapshots/pyramid-mark-${tier ?? 'all'}.svg`);
  },
);
