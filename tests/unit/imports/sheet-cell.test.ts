import { expect, test } from 'vitest';
import { type SheetCell, sheetCellText } from '../../../src/imports/sheet-cell.ts';

test.for<[SheetCell, string]>([
  [null, ''],
  ['x', 'x'],
  [1.5, '1.5'],
  [false, 'false'],
  [new Date('2026-11-29T00:00:00Z'), '2026-11-29'],
  [new Date('2026-11-29T08:30:00Z'), '2026-11-29T08:30:00.000Z'],
  [new Date('1901-01-01T00:00:00Z'), '1901-01-01'],
  [new Date('1899-12-30T00:45:00Z'), '0:45'],
  [new Date('1899-12-31T16:00:00Z'), '40:00'],
  [new Date('1900-03-23T08:00:00Z'), '2000:00'],
  [new Date('1899-12-30T01:00:30Z'), '1:00:30'],
])('%s is written as “%s”', ([cell, text]) => {
  expect(sheetCellText(cell)).toBe(text);
});
