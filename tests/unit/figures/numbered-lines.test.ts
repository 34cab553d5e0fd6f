import { describe, expect, test } from 'vitest';
import { type Line, linePath, placeNumbers, type Point } from '../../../src/figures/numbered-lines.ts';

const radius = 12;

/** A straight line. */
const straight = (from: Point, to: Point): Line => [from, from, to, to];

const apart = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y);

describe('linePath(line)', () => {
  test('writes where it begins, then each curve, in tenths', () => {
    const line: Line = [
      [0, 0],
      [1.234, 2],
      [3, 4.06],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12.5],
    ];
    expect(linePath(line)).toBe('M0,0C1.2,2 3,4.1 5,6C7,8 9,10 11,12.5');
  });
});

describe('placeNumbers(lines, places, radius)', () => {
  test('sets the number of a line alone halfway', () => {
    const [[x, y]] = placeNumbers([straight([0, 10], [200, 10])], [], radius) as [Point];
    expect(Math.abs(x - 100)).toBeLessThan(6);
    expect(y).toBe(10);
  });

  test('keeps a number off a place that stands halfway', () => {
    const [[x]] = placeNumbers([straight([0, 10], [200, 10])], [{ x: 80, y: 0, width: 40, height: 20 }], radius) as [
      Point,
    ];
    expect(x < 80 - radius || x > 120 + radius).toBe(true);
  });

  test('keeps a number off another line that crosses halfway', () => {
    const [on] = placeNumbers([straight([0, 100], [200, 100]), straight([100, 0], [100, 220])], [], radius) as [
      Point,
      Point,
    ];
    expect(Math.abs(on[0] - 100)).toBeGreaterThanOrEqual(radius);
  });

  test('keeps a number off the head of its arrow where there is room', () => {
    const [[x]] = placeNumbers([straight([0, 0], [50, 0])], [], radius) as [Point];
    expect(x).toBeLessThanOrEqual(25);
  });

  test('sets a number beside its line where the line has no room left', () => {
    const short = straight([0, 0], [10, 0]);
    const [one, other] = placeNumbers([short, short], [], radius) as [Point, Point];
    expect(apart(one, other)).toBeGreaterThan(2 * radius);
    expect(one[1]).toBe(0);
    expect(other[1]).toBe(0);
  });

  test('gives nothing for no lines', () => {
    expect(placeNumbers([], [], radius)).toEqual([]);
  });
});
