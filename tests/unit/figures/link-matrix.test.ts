import { describe, expect, test } from 'vitest';
import { linkMatrix, type MatrixColumn, matrixSizes } from '../../../src/figures/link-matrix.ts';
import { textWidth } from '../../../src/figures/text.ts';

const column = (id: string, title: string, needs: MatrixColumn['needs'] = {}): MatrixColumn => ({ id, title, needs });

describe('linkMatrix(columns, rows, size)', () => {
  const columns = [
    column('bake', 'Baking', { tidiness: 'high' }),
    column('sell', 'Selling', { patience: 'moderate', tidiness: 'high' }),
  ];
  const rows = [
    { id: 'patience', title: 'Patience' },
    { id: 'tidiness', title: 'Tidiness' },
  ];

  test('places numbers, titles and dots', () => {
    expect(linkMatrix(columns, rows, 'wide')).toEqual({
      width: 760,
      height: 111,
      columns: [
        { id: 'bake', number: 1, x: 340, y: 16, lines: [{ text: 'Baking', x: 340, y: 32, glue: '' }] },
        { id: 'sell', number: 2, x: 620, y: 16, lines: [{ text: 'Selling', x: 620, y: 32, glue: '' }] },
      ],
      rows: [
        { id: 'patience', y: 43, height: 34, lines: [{ text: 'Patience', x: 0, y: 64.7, glue: '' }] },
        { id: 'tidiness', y: 77, height: 34, lines: [{ text: 'Tidiness', x: 0, y: 98.7, glue: '' }] },
      ],
      dots: [
        { row: 'patience', column: 'sell', importance: 'moderate', cx: 620, cy: 60, r: 6 },
        { row: 'tidiness', column: 'bake', importance: 'high', cx: 340, cy: 94, r: 9 },
        { row: 'tidiness', column: 'sell', importance: 'high', cx: 620, cy: 94, r: 9 },
      ],
    });
  });

  test('has only numbers over the columns where there is no room for titles', () => {
    const { width, columns: narrow } = linkMatrix(columns, rows, 'narrow');
    expect(width).toBe(344);
    expect(narrow.map(({ number, lines }) => [number, lines])).toEqual([
      [1, []],
      [2, []],
    ]);
  });

  test('draws no dot for a competency that is no row', () => {
    expect(linkMatrix([column('bake', 'Baking', { courage: 'high' })], rows).dots).toEqual([]);
  });

  test('throws RangeError without columns, and without rows', () => {
    expect(() => linkMatrix([], rows)).toThrow(RangeError);
    expect(() => linkMatrix(columns, [])).toThrow(RangeError);
  });
});

describe.for(['wide', 'narrow'] as const)('linkMatrix(columns, rows, "%s"), whatever it shows,', (size) => {
  const { label, size: type } = matrixSizes[size];

  test('keeps a name of three lines or more in its row', () => {
    const long = 'Evaluating Information to Determine Compliance with Standards';
    const { lines, y, height } = linkMatrix([column('bake', 'Baking')], [{ id: 'r', title: long }], size).rows[0]!;
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]!.y - type * 0.7).toBeGreaterThanOrEqual(y);
    expect(lines.at(-1)!.y + type * 0.2).toBeLessThanOrEqual(y + height);
  });

  test('keeps the titles of eight responsibilities apart', () => {
    const columns = Array.from({ length: 8 }, (_, i) => column(`c${i}`, 'Environmental Responsibilities'));
    const figure = linkMatrix(columns, [{ id: 'r', title: 'Row' }], size);
    const room = (figure.width - label) / columns.length;
    for (const { lines } of figure.columns)
      for (const { text } of lines) expect(textWidth(text, type - 1), text).toBeLessThanOrEqual(room);
  });
});
