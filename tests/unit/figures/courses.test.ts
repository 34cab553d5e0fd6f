import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countColumns, course, dealRows } from '../../../src/figures/courses.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';

const cut = { size: 10, leading: 12, padding: 5, gap: 4, narrowest: 40, lowest: 30 };
const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const someStones = fc.array(someWords(4), { minLength: 1, maxLength: 12 }).map((titles) => titled(...titles));

describe('countColumns(stones, width, cut)', () => {
  test('counts as many of the least width as fit with their gaps', () => {
    const four = titled('a', 'b', 'c', 'd');
    expect(countColumns(four, 128, cut)).toBe(3);
    expect(countColumns(four, 127, cut)).toBe(2);
    expect(countColumns(four, 1000, cut)).toBe(4);
  });

  test('counts one at least, however narrow the place', () => {
    expect(countColumns(titled('a', 'b'), 10, cut)).toBe(1);
  });

  test('gives every word of every title room', () => {
    fc.assert(
      fc.property(someStones, fc.integer({ min: 160, max: 800 }), (stones, width) => {
        const columns = countColumns(stones, width, cut);
        for (const row of dealRows(stones, columns)) {
          for (const { lines, width: room } of course(row, 0, 0, width, cut).stones) {
            for (const { text } of lines)
              expect(textWidth(text, cut.size)).toBeLessThanOrEqual(room - 2 * cut.padding + 0.1);
          }
        }
      }),
    );
  });
});

describe('course(stones, x, y, width, cut)', () => {
  test('lays stones of equal width side by side, with their titles in the middle', () => {
    const { stones, height } = course(titled('One', 'Two'), 10, 100, 104, cut);
    expect(height).toBe(30);
    expect(stones).toEqual([
      {
        stone: { title: 'One' },
        x: 10,
        y: 100,
        width: 50,
        height: 30,
        lines: [{ text: 'One', x: 35, y: 118.5, glue: '' }],
      },
      {
        stone: { title: 'Two' },
        x: 64,
        y: 100,
        width: 50,
        height: 30,
        lines: [{ text: 'Two', x: 89, y: 118.5, glue: '' }],
      },
    ]);
  });

  test('makes all as high as the longest title needs', () => {
    const { stones, height } = course(titled('One', 'Four words of text'), 0, 0, 94, cut);
    expect(stones[1]!.lines.map(({ text }) => text)).toEqual(['Four', 'words', 'of text']);
    expect(height).toBe(3 * cut.leading + 2 * cut.padding);
    expect(stones.map((stone) => stone.height)).toEqual([height, height]);
    expect(stones[1]!.lines.map(({ y }) => y)).toEqual([14.5, 26.5, 38.5]);
  });

  test('fills the width, whatever the stones', () => {
    fc.assert(
      fc.property(someStones, fc.integer({ min: 200, max: 800 }), (list, width) => {
        const { stones } = course(list, 7, 0, width, cut);
        expect(stones.map(({ stone }) => stone)).toEqual(list);
        expect(stones[0]!.x).toBe(7);
        expect(stones.at(-1)!.x + stones.at(-1)!.width).toBeCloseTo(7 + width, 0);
        stones.slice(1).forEach(({ x }, i) => expect(x - stones[i]!.x - stones[i]!.width).toBeCloseTo(cut.gap, 0));
      }),
    );
  });
});

describe('dealRows(stones, columns)', () => {
  test.for([
    [5, 5, [5]],
    [5, 4, [3, 2]],
    [7, 3, [3, 2, 2]],
    [6, 3, [3, 3]],
    [1, 3, [1]],
    [0, 3, []],
  ] as const)('deals %i over rows of at most %i: %o', ([count, columns, lengths]) => {
    expect(dealRows(Array.from({ length: count }), columns).map(({ length }) => length)).toEqual(lengths);
  });

  test('keeps the order and every stone, in the fewest rows, whatever the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (list, columns) => {
        const rows = dealRows(list, columns);
        expect(rows.flat()).toEqual(list);
        expect(rows).toHaveLength(Math.ceil(list.length / columns));
        const lengths = rows.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
        if (lengths.length > 0) expect(lengths[0]! - lengths.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });
});
