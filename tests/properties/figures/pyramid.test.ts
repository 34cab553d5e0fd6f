import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pyramid, pyramid, pyramidSizes } from '../../../src/figures/pyramid.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someTiers } from '../../fixtures/some-tiers.ts';
import { isInside, overlap, pairs, rounding } from '../../fixtures/boxes.ts';

const headingSize = 12.5;
const sectorSize = 12;
const slipSize = 13;
const stonesOf = ({ courses }: Pyramid) => courses.flatMap(({ stones }) => stones);

describe.for(['wide', 'narrow'] as const)('pyramid(tiers, "%s"), whatever the tiers,', (size) => {
  const { cut } = pyramidSizes[size];
  const holds = (check: (figure: Pyramid) => void) =>
    fc.assert(
      fc.property(someTiers(12), (tiers) => check(pyramid(tiers, size))),
      { numRuns: 20 },
    );

  test('draws each tier once, inside the drawing, and none over another', () => {
    fc.assert(
      fc.property(someTiers(12), (tiers) => {
        const figure = pyramid(tiers, size);
        expect(figure.courses.map(({ tier }) => tier)).toEqual(tiers);
        expect(figure.courses.filter((course) => !isInside(course, { x: 0, y: 0, ...figure }))).toEqual([]);
        expect(pairs(figure.courses).filter(([a, b]) => overlap(a, b))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps every stone inside its course', () => {
    holds(({ courses }) => {
      for (const { stones, ...course } of courses)
        expect(stones.filter((stone) => !isInside(stone, course))).toEqual([]);
    });
  });

  test('lays no stone over another', () => {
    holds((figure) => {
      expect(pairs(stonesOf(figure)).filter(([a, b]) => overlap(a, b))).toEqual([]);
    });
  });

  test('keeps every line of a title inside its stone', () => {
    holds((figure) => {
      for (const { lines, ...stone } of stonesOf(figure)) {
        for (const { text, x, y } of lines) {
          const width = textWidth(text, cut.size);
          const line = { x: x - width / 2, y: y - cut.size * 0.7, width, height: cut.size * 0.9 };
          expect(isInside(line, stone), `"${text}" is ${width} wide in ${JSON.stringify(stone)}`).toBe(true);
        }
      }
    });
  });

  test('keeps headings and names of sectors inside their course', () => {
    holds(({ courses }) => {
      for (const { heading, sectors, ...course } of courses) {
        for (const [texts, type] of [
          [heading, headingSize],
          [sectors, sectorSize],
        ] as const) {
          const boxes = texts.map(({ text, x, y }) => ({
            x,
            y: y - type * 0.7,
            width: textWidth(text, type),
            height: type * 0.9,
          }));
          expect(boxes.filter((box) => !isInside(box, course))).toEqual([]);
        }
      }
    });
  });

  test('lists stones in the order of their numbers', () => {
    holds(({ courses }) => {
      for (const { tier, stones } of courses) expect(stones.map(({ stone }) => stone)).toEqual(tier.blocks);
    });
  });

  test('hangs each slip below its stone, inside the drawing from side to side, around all its words', () => {
    holds((figure) => {
      for (const { tip, stone, ...at } of stonesOf(figure)) {
        expect(tip.x).toBeGreaterThanOrEqual(0);
        expect(tip.x + tip.width).toBeLessThanOrEqual(figure.width + rounding);
        expect(tip.y).toBeGreaterThanOrEqual(at.y + at.height - rounding);
        expect(tip.lines.map(({ text }) => text).join(' ')).toBe(stone.definition);
        const boxes = tip.lines.map(({ text, x, y }) => ({
          x: tip.x + x,
          y: tip.y + y - slipSize * 0.7,
          width: textWidth(text, slipSize),
          height: slipSize * 0.9,
        }));
        expect(boxes.filter((box) => !isInside(box, tip))).toEqual([]);
      }
    });
  });
});
