import { expect, test } from 'vitest';
import PayRange from '../../../src/components/figures/PayRange.astro';
import { drawFigure } from '../../fixtures/draw-figure.ts';

const all = {
  per: 'year',
  low: 31_200,
  quarter: 37_590,
  median: 50_980,
  threeQuarters: 80_520,
  high: 128_560,
} as const;

test.for([
  ['', { per: 'year', low: 68_940, quarter: 80_000, median: 97_550, threeQuarters: 110_000, high: 137_470 }, all],
  [
    '-highest',
    { per: 'year', low: 120_000, quarter: 300_000, median: 559_030, threeQuarters: 650_000, high: 742_310 },
    all,
  ],
  [
    '-by-the-hour',
    { per: 'hour', low: 16.5, quarter: null, median: 29.05, threeQuarters: null, high: 143.68 },
    { per: 'hour', low: 15, quarter: null, median: 24.51, threeQuarters: null, high: 61.81 },
  ],
] as const)('PayRange draws an occupation above all of them: pay-range%s', async ([name, range, total]) => {
  const ranges = [
    { label: 'Registered Nurses', range },
    { label: 'All occupations', range: total },
  ];
  const svg = await drawFigure([[PayRange, { ranges, title: 'Pay of nurses' }]]);
  await expect(svg).toMatchFileSnapshot(`./snapshots/pay-range${name}.svg`);
});
