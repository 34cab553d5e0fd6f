import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkMatrix, type MatrixColumn, matrixSizes } from '../../../src/figures/link-matrix.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';

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
  const title = someWords(2);
  const facts = fc.record({
    columns: fc
      .array(title, { minLength: 1, maxLength: 8 })
      .map((titles) => titles.map((one, i) => column(`c${i}`, one, { r0: 'high', r1: 'moderate' }))),
    rows: fc
      .array(title, { minLength: 1, maxLength: 12 })
      .map((titles) => titles.map((one, i) => ({ id: `r${i}`, title: one }))),
  });

  test('keeps dots inside their row and column', () => {
    fc.assert(
      fc.property(facts, ({ columns, rows }) => {
        const figure = linkMatrix(columns, rows, size);
        const room = (figure.width - label) / columns.length;
        for (const { row, column: id, cx, cy, r } of figure.dots) {
          const { y, height } = figure.rows.find((one) => one.id === row)!;
          const { x } = figure.columns.find((one) => one.id === id)!;
          expect(cx).toBe(x);
          expect(2 * r).toBeLessThan(room);
          expect(cy - r).toBeGreaterThanOrEqual(y);
          expect(cy + r).toBeLessThanOrEqual(y + height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the names of competencies in their rows, left of the dots', () => {
    fc.assert(
      fc.property(facts, ({ columns, rows }) => {
        const figure = linkMatrix(columns, rows, size);
        expect(figure.rows.at(-1)!.y + figure.rows.at(-1)!.height).toBeCloseTo(figure.height, 0);
        for (const { y, height, lines } of figure.rows) {
          for (const { text, y: baseline } of lines) {
            expect(textWidth(text, type)).toBeLessThanOrEqual(label);
            expect(baseline - type * 0.7, text).toBeGreaterThanOrEqual(y);
            expect(baseline + type * 0.2, text).toBeLessThanOrEqual(y + height);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the titles of up to four responsibilities in their columns, below their numbers', () => {
    const few = fc.array(someWords(4), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(few, (titles) => {
        const figure = linkMatrix(
          titles.map((one, i) => column(`c${i}`, one)),
          [{ id: 'r', title: 'Row' }],
          size,
        );
        const room = (figure.width - label) / titles.length;
        const floor = figure.rows[0]!.y;
        for (const { y, lines } of figure.columns) {
          for (const { text, y: baseline } of lines) {
            expect(textWidth(text, type - 1), text).toBeLessThanOrEqual(room);
            expect(baseline - type * 0.7).toBeGreaterThan(y);
            expect(baseline + type * 0.2).toBeLessThanOrEqual(floor);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

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
