import { describe, expect, test } from 'vitest';
import { moveIn } from '../../../src/tools/job-matrix/job-matrix.ts';

const size = { rows: 3, columns: 4 };
const from = (row: number, column: number, key: string, withCtrl = false) => {
  const place = moveIn(size, { row, column }, key, withCtrl);
  return place && [place.row, place.column];
};

describe('moveIn(size, place, key, withCtrl)', () => {
  test('goes one cell with each arrow', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => from(1, 1, key))).toEqual([
      [0, 1],
      [2, 1],
      [1, 0],
      [1, 2],
    ]);
  });

  test('stays at an edge', () => {
    expect([from(0, 0, 'ArrowUp'), from(0, 0, 'ArrowLeft')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect([from(2, 3, 'ArrowDown'), from(2, 3, 'ArrowRight')]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  test('goes to the ends of the row, and with Ctrl to the first cell and the last', () => {
    expect([from(1, 2, 'Home'), from(1, 2, 'End')]).toEqual([
      [1, 0],
      [1, 3],
    ]);
    expect([from(1, 2, 'Home', true), from(1, 2, 'End', true)]).toEqual([
      [0, 0],
      [2, 3],
    ]);
  });

  test('leaves other keys alone, and arrows with Ctrl', () => {
    expect([from(1, 1, 'Tab'), from(1, 1, 'Enter'), from(1, 1, 'ArrowUp', true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
