import { describe, expect, test } from 'vitest';
import { keyOf, readTsv } from '../../../src/reading/read-tsv.ts';

const shape = {
  key: 1,
  columns: { soc: 'onet', zone: 'number?', hot: 'flag', near: 'onets', shares: 'numbers', title: 'text?' },
} as const;
const head = Object.keys(shape.columns).join('\t');

describe('readTsv(shape, text)', () => {
  test('reads each cell as its column says', () => {
    const text = `${head}\n51-3011.00\t2\t1\t51-3092.00 51-3093.00\t1 2.5\tBakers\n`;
    expect(readTsv(shape, text)).toEqual({
      rows: [
        {
          soc: '51-3011.00',
          zone: 2,
          hot: true,
          near: ['51-3092.00', '51-3093.00'],
          shares: [1, 2.5],
          title: 'Bakers',
        },
      ],
      faults: [],
    });
  });

  test('gives null for an empty cell that may be empty, the last of a line too', () => {
    const { rows, faults } = readTsv(shape, `${head}\n51-3011.00\t\t0\t51-3092.00\t1\t\n`);
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({ zone: null, hot: false, title: null });
  });

  test('names a cell that must not be empty, and leaves its row out', () => {
    const { rows, faults } = readTsv(shape, `${head}\n51-3011.00\t2\t1\t\t1\tBakers\n`);
    expect([rows, faults]).toEqual([[], [{ line: 2, what: '"" cannot be a near' }]]);
  });
});

describe('keyOf(cells, shape)', () => {
  test('is the first cells, as many as the shape says', () => {
    expect(keyOf(['a', 'b', 'c'], { columns: {}, key: 2 })).toBe('a\tb');
  });
});
