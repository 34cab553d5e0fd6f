import { describe, expect, test } from 'vitest';
import { type Line, linePath, placeNumbers } from '../../../src/figures/numbered-lines.ts';

const upright = (x: number, length = 100): Line => [
  [x, length],
  [x, (length * 2) / 3],
  [x, length / 3],
  [x, 0],
];

describe('linePath(line)', () => {
  test('writes a beginning and one curve for each three points after it, rounded', () => {
    expect(linePath([[0, 0], [1, 1.04], [2, 2], [3.456, 3]])).toBe('M0,0C1,1 2,2 3.5,3');
  });
});

describe('placeNumbers(lines, places, radius)', () => {
  test('sets a number near the middle of its line', () => {
    const [[x, y]] = placeNumbers([upright(50)], [], 10) as [[number, number]];
    expect(x).toBe(50);
    expect(Math.abs(y - 50)).toBeLessThan(15);
  });

  test('keeps numbers of lines that lie on one another apart', () => {
    const numbers = placeNumbers([upright(50), upright(50), upright(50)], [], 10);
    numbers.forEach(([ax, ay], i) => {
      for (const [bx, by] of numbers.slice(i + 1)) expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(20);
    });
  });

  test('keeps a number off a place that its line passes', () => {
    const place = { x: 0, y: 35, width: 100, height: 30 };
    const [[, y]] = placeNumbers([upright(50, 160)], [place], 10) as [[number, number]];
    expect(y < 25 || y > 75).toBe(true);
  });
});
