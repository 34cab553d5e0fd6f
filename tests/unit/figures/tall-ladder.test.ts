import { describe, expect, test } from 'vitest';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';

const places = [
  { id: 'helper', title: 'Helper', level: 1 },
  { id: 'baker', title: 'Baker', level: 2 },
  { id: 'clerk', title: 'Counter Clerk', level: 2 },
  { id: 'master', title: 'Master Baker with a long name that needs more than one line', level: 3 },
];
const steps = [
  { from: 'helper', to: 'baker', kind: 'advance' as const },
  { from: 'baker', to: 'clerk', kind: 'lateral' as const },
  { from: 'baker', to: 'master', kind: 'advance' as const },
];

describe('tallLadder(places, steps)', () => {
  test('sets one place a row, the lowest level at the foot, none over another', () => {
    const { places: stones, height } = tallLadder(places, steps);
    const downward = [...stones].sort((a, b) => a.y - b.y);
    expect(downward.map(({ stone }) => stone.level)).toEqual([3, 2, 2, 1]);
    downward.slice(1).forEach((stone, i) => expect(stone.y).toBeGreaterThanOrEqual(downward[i]!.y + downward[i]!.height));
    expect(downward.at(-1)!.y + downward.at(-1)!.height).toBeLessThanOrEqual(height);
  });

  test('draws every step with its number inside the drawing and beside the places', () => {
    const { steps: drawn, places: stones, width, height, badge } = tallLadder(places, steps);
    expect(drawn.map(({ number }) => number)).toEqual([1, 2, 3]);
    const left = Math.min(...stones.map(({ x }) => x));
    for (const { x, y, path } of drawn) {
      expect(path).toMatch(/^M/);
      expect(x - badge).toBeGreaterThanOrEqual(0);
      expect(x + badge).toBeLessThanOrEqual(left);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(width).toBe(344);
  });

  test('throws RangeError without a place, and for a step to a place that is not there', () => {
    expect(() => tallLadder([], [])).toThrow(RangeError);
    expect(() => tallLadder(places, [{ from: 'helper', to: 'nowhere', kind: 'advance' }])).toThrow(RangeError);
  });
});
