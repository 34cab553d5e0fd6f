import { describe, expect, test } from 'vitest';
import { course } from '../../../src/figures/courses.ts';
import { laneSteps } from '../../../src/figures/lane-steps.ts';
import { ladderDefaults } from '../../../src/figures/ladder.ts';

const stone = (id: string, level: number, x: number, y: number) =>
  course([{ id, title: id, level }], x, y, 100, ladderDefaults.cut).stones[0]!;
const left = stone('left', 1, 0, 200);
const right = stone('right', 1, 150, 200);
const upper = stone('upper', 2, 75, 50);
const rows = [
  { level: 1, top: 200, foot: 200 + left.height },
  { level: 2, top: 50, foot: 50 + upper.height },
];

describe('laneSteps(stones, steps, bends, rows)', () => {
  test('leads a step up from the upper edge of the lower place to the lower edge of the upper one', () => {
    const [line] = laneSteps([left, right, upper], [{ from: 'left', to: 'upper', kind: 'advance' }], [[]], rows);
    expect(line![0]![1]).toBe(left.y);
    expect(line!.at(-1)![1]).toBeGreaterThan(upper.y + upper.height);
    expect(line!.at(-1)![1]).toBeLessThan(left.y);
  });

  test('draws a step within a level as an arc over the lane to the right and under it to the left', () => {
    const both = [
      { from: 'left', to: 'right', kind: 'lateral' as const },
      { from: 'right', to: 'left', kind: 'lateral' as const },
    ];
    const [over, under] = laneSteps([left, right, upper], both, [[], []], rows);
    expect(Math.min(...over!.map(([, y]) => y))).toBeLessThan(left.y);
    expect(Math.max(...under!.map(([, y]) => y))).toBeGreaterThan(left.y + left.height);
  });
});
