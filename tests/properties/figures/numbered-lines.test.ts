import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNumbers, type Point } from '../../../src/figures/numbered-lines.ts';

const radius = 12;

const apart = ([x, y]: Point, [toX, toY]: Point) => Math.hypot(toX - x, toY - y);

describe('placeNumbers(lines, places, radius)', () => {
  test('lays no number over another, whatever the lines', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
    const lines = fc.array(fc.tuple(point, point, point, point), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (drawn) => {
        const numbers = placeNumbers(drawn, [], radius);
        expect(numbers).toHaveLength(drawn.length);
        const pairs = numbers.flatMap((one, i) => numbers.slice(i + 1).map((other) => apart(one, other)));
        expect(pairs.filter((distance) => distance < 2 * radius)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
