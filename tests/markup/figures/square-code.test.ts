import { expect, test } from 'vitest';
import SquareCode from '../../../src/components/figures/SquareCode.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';

test.for([
  ['', 'https://cairn.example/jobs/nurse/'],
  [
    '-long',
    `https://cairn.example/competencies/${'transportation-distribution-logistics/'.repeat(2)}maritime-transportation/`,
  ],
] as const)('SquareCode draws an address: square-code%s', async ([name, address]) => {
  const svg = await drawFigure([[SquareCode, { address }]]);
  await expect(svg).toMatchFileSnapshot(`./snapshots/square-code${name}.svg`);
});
