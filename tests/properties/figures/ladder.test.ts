import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladder, ladderDefaults, type Ladder, levelsOf } from '../../../src/figures/ladder.ts';
import { tallDefaults, tallLadder } from '../../../src/figures/tall-ladder.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { type LadderFacts, someLadder } from '../../fixtures/some-ladders.ts';
import { type Box, isInside, overlap, pairs, rounding, pointsOn } from '../../fixtures/boxes.ts';

/** How far a point is from a box; 0 inside. */
const away = ([x, y]: readonly [number, number], box: Box) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

const placeOf = (figure: Ladder, id: string) => figure.places.find(({ stone }) => stone.id === id)!;

describe.for([
  ['ladder', 'whatever the ladder', ladder, ladderDefaults, someLadder()],
  ['ladder', 'however crowded a level', ladder, ladderDefaults, someLadder(16, 18, 2)],
  ['tallLadder', 'whatever the ladder', tallLadder, tallDefaults, someLadder()],
] as const)('%s(places, steps), %s,', ([, , draw, { badge, cut }, some]) => {
  const holds = (check: (figure: Ladder, facts: LadderFacts) => void) =>
    fc.assert(
      fc.property(some, (facts) => check(draw(facts.places, facts.steps), facts)),
      { numRuns: 15 },
    );

  test('draws each place once, from the lowest level up, and each step once, in the order given', () => {
    holds(({ places, steps }, facts) => {
      expect(places.map(({ stone }) => stone)).toEqual([...facts.places].sort((a, b) => a.level - b.level));
      expect(steps.map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(facts.steps);
      expect(steps.map(({ number }) => number)).toEqual(facts.steps.map((_, i) => i + 1));
    });
  });

  test('draws the same for the same ladder', () => {
    holds((figure, { places, steps }) => {
      expect(draw(places, steps)).toEqual(figure);
    });
  });

  test('keeps places, lines and numbers inside the drawing', () => {
    holds(({ places, steps, width, height }) => {
      const whole = { x: 0, y: 0, width, height };
      const circles = steps.map(({ x, y }) => ({ x: x - badge, y: y - badge, width: 2 * badge, height: 2 * badge }));
      expect([...places, ...circles].filter((box) => !isInside(box, whole))).toEqual([]);
      const points = steps.flatMap(({ path }) => pointsOn(path)).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
      expect(points.filter((point) => !isInside(point, whole))).toEqual([]);
    });
  });

  test('lays no place over another', () => {
    holds(({ places }) => {
      expect(pairs(places).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  test('keeps every line of words inside its place', () => {
    holds(({ places }) => {
      for (const { lines, stone, ...place } of places) {
        expect(lines.map(({ text, glue }) => text + glue).join('')).toBe(stone.title);
        for (const { text, x, y } of lines) {
          const width = textWidth(text, cut.size);
          const line = { x: x - width / 2, y: y - cut.size * 0.7, width, height: cut.size * 0.9 };
          expect(isInside(line, place), `"${text}" is ${width} wide in ${JSON.stringify(place)}`).toBe(true);
        }
      }
    });
  });

  test('sets a place of a lower level lower', () => {
    holds(({ places }) => {
      for (const [a, b] of pairs(places))
        if (a.stone.level < b.stone.level) expect(a.y).toBeGreaterThanOrEqual(b.y + b.height);
    });
  });

  test('lays no number over another', () => {
    holds(({ steps, badge: radius }) => {
      expect(radius).toBe(badge);
      expect(pairs(steps).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius)).toEqual([]);
    });
  });

  test('begins every path at its own place, ends it near the other, and passes all others by', () => {
    holds((figure) => {
      for (const { from, to, path } of figure.steps) {
        const points = pointsOn(path);
        expect(away(points[0]!, placeOf(figure, from))).toBeLessThanOrEqual(rounding);
        expect(away(points.at(-1)!, placeOf(figure, to))).toBeGreaterThan(2);
        expect(away(points.at(-1)!, placeOf(figure, to))).toBeLessThan(7);
        const others = figure.places.filter(({ stone }) => stone.id !== from && stone.id !== to);
        expect(others.filter((place) => points.some((point) => away(point, place) < 1))).toEqual([]);
      }
    });
  });

  test('keeps numbers off the places', () => {
    holds(({ places, steps }) => {
      expect(steps.filter(({ x, y }) => places.some((place) => away([x, y], place) < badge))).toEqual([]);
    });
  });

  test('sets each number on its own line', () => {
    holds(({ steps }) => {
      for (const { path, x, y } of steps)
        expect(Math.min(...pointsOn(path).map(([atX, atY]) => Math.hypot(atX - x, atY - y)))).toBeLessThan(8);
    });
  });
});

describe('ladder(places, steps), whatever the ladder,', () => {
  test('keeps the places of one level in one lane, inside the drawing', () => {
    fc.assert(
      fc.property(someLadder(), ({ places, steps }) => {
        const { lanes, width, height, places: placed } = ladder(places, steps);
        expect(lanes.map(({ level }) => level)).toEqual(levelsOf(places, steps));
        for (const { level, y, height: own, label } of lanes) {
          const lane = { x: 0, y, width, height: own };
          expect(isInside(lane, { x: 0, y: 0, width, height })).toBe(true);
          expect(isInside({ x: 8, y: label, width: 10, height: 0 }, lane)).toBe(true);
          expect(placed.filter((place) => (place.stone.level === level) !== isInside(place, lane))).toEqual([]);
        }
        expect(pairs(lanes).filter(([a, b]) => overlap({ x: 0, width, ...a }, { x: 0, width, ...b }))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
