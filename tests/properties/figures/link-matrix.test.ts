import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkMatrix, type MatrixColumn, matrixSizes } from '../../../src/figures/link-matrix.ts';
import { textWidth } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';

const column = (id: string, title: string, needs: MatrixColumn['needs'] = {}): MatrixColumn => ({ id, title, needs });

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
});
