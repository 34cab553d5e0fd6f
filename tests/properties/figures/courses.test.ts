import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countColumns, course, dealRows } from '../../../src/figures/courses.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';

const cut = { size: 10, leading: 12, padding: 5, gap: 4, narrowest: 40, lowest: 30 };
const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const someStones = fc.array(someWords(4), { minLength: 1, maxLength: 12 }).map((titles) => titled(...titles));

describe('countColumns(stones, width, cut)', () => {
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
  test('fills the width but for less than a unit a stone, on whole units, whatever the stones', () => {
    fc.assert(
      fc.property(someStones, fc.integer({ min: 200, max: 800 }), (list, width) => {
        const { stones } = course(list, 7, 0, width, cut);
        expect(stones.map(({ stone }) => stone)).toEqual(list);
        const [left, right] = [stones[0]!.x - 7, 7 + width - stones.at(-1)!.x - stones.at(-1)!.width];
        expect(left + right).toBeLessThan(list.length);
        expect([0, 1]).toContain(right - left);
        expect(stones.every(({ x, width: own }) => Number.isInteger(x) && own === stones[0]!.width)).toBe(true);
        stones.slice(1).forEach(({ x }, i) => expect(x - stones[i]!.x - stones[i]!.width).toBe(cut.gap));
      }),
    );
  });
});

describe('dealRows(stones, columns)', () => {
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
