import { describe, expect, test } from 'vitest';
import { ladder, ladderDefaults, levelsOf } from '../../../src/figures/ladder.ts';
import { tallLadder } from '../../../src/figures/tall-ladder.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';
import { isInside, pairs, pointsOn } from '../../fixtures/boxes.ts';

describe('levelsOf(places, steps)', () => {
  test('lists each level once, the lowest first', () => {
    expect(levelsOf([aPlace('b', 4), aPlace('a', 1), aPlace('c', 4)], [])).toEqual([1, 4]);
  });
});

describe('ladder(places, steps)', () => {
  const helper = aPlace('helper', 1);
  const baker = aPlace('baker', 2);
  const clerk = aPlace('clerk', 2);

  test('sets the lowest level at the foot, with every length', () => {
    const steps = [aStep('helper', 'baker'), aStep('baker', 'clerk', 'lateral')];
    expect(ladder([baker, clerk, helper], steps)).toEqual({
      width: 760,
      height: 204,
      badge: 12,
      lanes: [
        { level: 1, y: 102, height: 102, label: 118 },
        { level: 2, y: 0, height: 102, label: 16 },
      ],
      places: [
        {
          stone: helper,
          x: 253,
          y: 131,
          width: 116,
          height: 44,
          lines: [{ text: 'Helper', x: 311, y: 158, glue: '' }],
        },
        { stone: baker, x: 253, y: 29, width: 116, height: 44, lines: [{ text: 'Baker', x: 311, y: 56, glue: '' }] },
        { stone: clerk, x: 391, y: 29, width: 116, height: 44, lines: [{ text: 'Clerk', x: 449, y: 56, glue: '' }] },
      ],
      steps: [
        { ...steps[0], number: 1, path: 'M311,131C311,112.5 311,96.6 311,78', x: 311, y: 106.8 },
        { ...steps[1], number: 2, path: 'M355.1,29C360.1,9 399.9,9 404.9,24', x: 380, y: 13.4 },
      ],
    });
  });

  test.for([2, 3])('fills the whole height with lanes, %i of them', (count) => {
    const { lanes, height } = ladder(
      Array.from({ length: count }, (_, i) => aPlace(`place-${i}`, 2 * i + 1)),
      [],
    );
    expect(lanes[0]!.y + lanes[0]!.height).toBeCloseTo(height, 5);
    expect(lanes.at(-1)!.y).toBe(0);
    for (const [lower, upper] of pairs(lanes).filter(([a, b]) => lanes.indexOf(b) === lanes.indexOf(a) + 1)) {
      expect(upper.y + upper.height).toBeCloseTo(lower.y, 5);
    }
  });

  test('arcs over the lane to the right and under it to the left', () => {
    const figure = ladder([baker, clerk], [aStep('baker', 'clerk'), aStep('clerk', 'baker')]);
    const [left, right] = figure.places;
    const [there, back] = figure.steps.map(({ y }) => y).sort((a, b) => a - b);
    expect(left!.y).toBe(right!.y);
    expect(there).toBeLessThan(left!.y - figure.badge);
    expect(back).toBeGreaterThan(left!.y + left!.height + figure.badge);
  });

  test('draws steps there and back as two lines, also where they pass a lane', () => {
    const places = [helper, baker, aPlace('owner', 3)];
    const both = [aStep('helper', 'owner'), aStep('owner', 'helper')];
    const [there, back] = ladder(places, [aStep('helper', 'baker'), aStep('baker', 'owner'), ...both]).steps.slice(2);
    const meet = pointsOn(there!.path).filter(([x, y]) =>
      pointsOn(back!.path).some(([toX, toY]) => Math.hypot(toX - x, toY - y) < 5),
    );
    expect(meet).toEqual([]);
  });

  test('sets the places of a crowded level in rows, no wider than a column', () => {
    const crowd = Array.from({ length: 7 }, (_, i) => aPlace(`crowd-${i}`, 2));
    const steps = crowd.slice(0, 3).map(({ id }) => aStep('helper', id));
    const { width, lanes, places } = ladder([helper, ...crowd], steps);
    expect(width).toBe(ladderDefaults.width);
    expect(lanes).toHaveLength(2);
    const tops = Map.groupBy(places.slice(1), ({ y }) => y);
    expect([...tops.values()].map(({ length }) => length).sort((a, b) => a - b)).toEqual([3, 4]);
    expect(places.map(({ stone }) => stone)).toEqual([helper, ...crowd]);
  });

  test('is wider than a column where no row would hold its places and lines', () => {
    const word = 'Telecommunicationsinfrastructuralist'.repeat(4);
    expect(ladder([aPlace('long', 1, { title: word })], []).width).toBeGreaterThan(ladderDefaults.width);
  });

  test('widens all places for a word that needs it', () => {
    const long = aPlace('long', 1, { title: 'Telecommunications Infrastructuralist' });
    const [one, other] = ladder([long, baker], []).places;
    expect(one!.width).toBeGreaterThan(ladderDefaults.place);
    expect(other!.width).toBe(one!.width);
  });
});

describe.for([
  ['ladder', ladder],
  ['tallLadder', tallLadder],
] as const)('%s(places, steps)', ([, draw]) => {
  test('throws RangeError without places, and for a step to or from none of them', () => {
    expect(() => draw([], [])).toThrow(RangeError);
    expect(() => draw([aPlace('here', 1)], [aStep('here', 'gone')])).toThrow(RangeError);
    expect(() => draw([aPlace('here', 1)], [aStep('gone', 'here')])).toThrow('gone → here');
  });

  test('draws a place alone', () => {
    const { places, steps, width, height } = draw([aPlace('alone', 3)], []);
    expect(places.filter((place) => !isInside(place, { x: 0, y: 0, width, height }))).toEqual([]);
    expect(steps).toEqual([]);
  });
});
