import { expect, test } from 'vitest';
import { spotGrid } from '../../../src/figures/spot-grid.ts';
import { wordsmith } from '../../../scripts/disk/synthetic-words.ts';

test('spotGrid(lines, side) finds the lines with a point nearer than a side, as asking all of them does', () => {
  const w = wordsmith(11);
  const at = (): [number, number] => [w.below(400) - 100 + w.below(10) / 10, w.below(400) - 100 + w.below(10) / 10];
  const lines = Array.from({ length: 40 }, () => Array.from({ length: 12 }, at));
  const grid = spotGrid(lines, 25);
  for (let i = 0; i < 200; i += 1) {
    const [x, y] = at();
    const all = lines.flatMap((points, line) => (points.some(([a, b]) => Math.hypot(a - x, b - y) < 25) ? line : []));
    expect([...grid.linesNear(x, y)].sort((a, b) => a - b)).toEqual(all);
  }
});
