import { describe, expect, test } from 'vitest';
import type { PlacedStone } from '../../../src/figures/courses.ts';
import type { LadderPlace } from '../../../src/figures/ladder-rows.ts';
import { edgeDefaults, edges } from '../../../src/figures/edges.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

const { tip, port, side, rise } = edgeDefaults;

/** A place in a lane: as high as the row, unless told otherwise. */
const at = (
  id: string,
  level: number,
  x: number,
  own: Partial<PlacedStone<LadderPlace>> = {},
): PlacedStone<LadderPlace> => ({
  stone: aPlace(id, level),
  x,
  y: rows[level - 1]!.top,
  width: 100,
  height: 40,
  lines: [],
  ...own,
});

/** Rows 60 apart: level 1 from 200, level 2 from 100, level 3 from 0. */
const rows = [
  { ids: new Set(['low', 'small', 'place-1', 'place-2', 'place-3', 'place-4', 'place-5']), top: 200, foot: 240 },
  { ids: new Set(['left', 'middle', 'right']), top: 100, foot: 140 },
  { ids: new Set(['top']), top: 0, foot: 40 },
];

/** Where each line begins and ends. */
const endsOf = (...facts: Parameters<typeof edges>) => edges(...facts).map((line) => [line[0], line.at(-1)]);

describe('edges(stones, steps, bends, rows)', () => {
  const low = at('low', 1, 0);
  const right = at('right', 2, 300);
  const left = at('left', 2, 0);

  test('climbs from the upper edge of the lower place to just below the upper one, and back down', () => {
    expect(endsOf([low, left], [aStep('low', 'left')], [[]], rows)).toEqual([
      [
        [50, 200],
        [50, 140 + tip],
      ],
    ]);
    expect(endsOf([low, left], [aStep('left', 'low')], [[]], rows)).toEqual([
      [
        [50, 140],
        [50, 200 - tip],
      ],
    ]);
  });

  test('sets lines that meet an edge side by side, in the order of where they lead', () => {
    const steps = [aStep('low', 'right'), aStep('low', 'left')];
    const [toRight, toLeft] = edges([low, left, right], steps, [[], []], rows);
    expect(toLeft![0]).toEqual([50 - port / 2, 200]);
    expect(toRight![0]).toEqual([50 + port / 2, 200]);
    expect(toRight!.at(-1)).toEqual([350, 140 + tip]);
  });

  test('draws a short way upright where one of its ends is free', () => {
    const steps = [aStep('low', 'right'), aStep('low', 'left')];
    const [, toLeft] = edges([low, left, right], steps, [[], []], rows);
    expect(new Set(toLeft!.map(([x]) => x))).toEqual(new Set([50 - port / 2]));
  });

  test('passes a row straight, where it is told to', () => {
    const top = at('top', 3, 0);
    const [line] = edges([low, left, top], [aStep('low', 'top')], [[130]], rows);
    expect(line).toContainEqual([130, 140]);
    expect(line).toContainEqual([130, 100]);
    expect(line!.filter(([, y]) => y < 140 && y > 100).map(([x]) => x)).toEqual([130, 130]);
  });

  test('leaves the row of a lower neighbor before it turns aside', () => {
    const small = at('small', 1, 0, { y: 210, height: 20 });
    const [line] = edges([small, right], [aStep('small', 'right')], [[]], rows);
    expect(line![0]).toEqual([50, 210]);
    expect(line![3]).toEqual([50, 200]);
  });

  test('arcs over the row to the right, under it to the left, higher for each place between', () => {
    const middle = at('middle', 2, 150);
    const steps = [aStep('left', 'middle'), aStep('left', 'right'), aStep('right', 'left')];
    const [near, far, back] = edges([left, middle, right, at('top', 3, 0), low], steps, [[], [], []], rows);
    expect(near).toEqual([
      [100 - 100 * side, 100],
      [95.4, 100 - rise.least],
      [154.6, 100 - rise.least],
      [162, 100 - tip],
    ]);
    expect(far![1]![1]).toBe(100 - rise.least - rise.more);
    expect(back![1]![1]).toBe(140 + rise.least + rise.more);
    expect([back![0], back!.at(-1)]).toEqual([
      [300 + 100 * side, 140],
      [100 - 100 * side, 140 + tip],
    ]);
  });

  test('arcs lower at the edge of the drawing', () => {
    const places = [1, 2, 3, 4, 5].map((i) => at(`place-${i}`, 1, i * 120));
    const [over] = edges(places, [aStep('place-1', 'place-5')], [[]], rows.slice(0, 1));
    const [inside] = edges(places, [aStep('place-1', 'place-5')], [[]], rows);
    expect(over![1]![1]).toBe(200 - rise.atEdge);
    expect(inside![1]![1]).toBe(200 - rise.most);
  });

  test('gives nothing for no steps', () => {
    expect(edges([low], [], [], rows)).toEqual([]);
  });
});
