import { describe, expect, test } from 'vitest';
import { countColumns, course, dealRows } from '../../../src/figures/courses.ts';

const cut = { size: 10, leading: 12, padding: 5, gap: 4, narrowest: 40, lowest: 30 };
const titled = (...titles: string[]) => titles.map((title) => ({ title }));

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
        lines: [{ text: 'One', x: 35, y: 119, glue: '' }],
      },
      {
        stone: { title: 'Two' },
        x: 64,
        y: 100,
        width: 50,
        height: 30,
        lines: [{ text: 'Two', x: 89, y: 119, glue: '' }],
      },
    ]);
  });

  test('makes all as high as the longest title needs', () => {
    const { stones, height } = course(titled('One', 'Four words of text'), 0, 0, 94, cut);
    expect(stones[1]!.lines.map(({ text }) => text)).toEqual(['Four', 'words', 'of text']);
    expect(height).toBe(3 * cut.leading + 2 * cut.padding);
    expect(stones.map((stone) => stone.height)).toEqual([height, height]);
    expect(stones[1]!.lines.map(({ y }) => y)).toEqual([15, 27, 39]);
  });
});

test('course puts the words below a title on a line of their own, and makes room for it', () => {
  const paid = [{ title: 'Four words of text', below: '$1' }, { title: 'One' }];
  const { stones, height } = course(paid, 0, 0, 94, cut);
  expect(height).toBe(4 * cut.leading + 2 * cut.padding);
  expect(stones[0]!.lines.map(({ y }) => y)).toEqual([15, 27, 39]);
  expect(stones[0]!.below).toEqual([{ text: '$1', x: 22.5, y: 51, glue: '' }]);
  expect(stones[1]).not.toHaveProperty('below');
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
});
