import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLines, spacedWidth, textWidth, wrapText } from '../../../src/figures/text.ts';
import { someWords } from '../../fixtures/some-tiers.ts';

const size = 10;
const parts = (text: string) => text.split(/(?<=[/-])(?=\p{L})| /u);

describe('wrapText(text, width, size, most)', () => {
  const any = fc.tuple(someWords(12), fc.integer({ min: 5, max: 400 }));

  test('loses no word and no sign', () => {
    fc.assert(
      fc.property(any, ([text, width]) => {
        const lines = wrapText(text, width, size);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.flatMap(parts)).toEqual(parts(text));
        expect(lines).toEqual(lines.map((line) => line.trim()));
      }),
    );
  });

  test('makes no line wider than the width, unless it is a single part', () => {
    fc.assert(
      fc.property(any, ([text, width]) => {
        const tooWide = wrapText(text, width, size).filter((line) => textWidth(line, size) > width);
        expect(tooWide.filter((line) => parts(line).length > 1)).toEqual([]);
      }),
    );
  });

  test('makes no line that leaves its place when its reader spaces it out, unless it is a single part', () => {
    fc.assert(
      fc.property(any, ([text, width]) => {
        const lines = wrapText(text, width, size, width + 8);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const tooWide = lines.filter((line) => spacedWidth(line, size) > width + 8);
        expect(tooWide.filter((line) => parts(line).length > 1)).toEqual([]);
      }),
    );
  });

  test('takes no more lines than filling each line does', () => {
    fc.assert(
      fc.property(any, ([text, width]) => {
        const wide = wrapText(text, width, size);
        const roomy = wrapText(text, width + 60, size);
        expect(roomy.length).toBeLessThanOrEqual(wide.length);
      }),
    );
  });
});

describe('placeLines(text, lines, x, y, leading)', () => {
  test('gives the text back when lines and what stands between them are put together', () => {
    fc.assert(
      fc.property(fc.tuple(someWords(12), fc.integer({ min: 5, max: 400 })), ([text, width]) => {
        const placed = placeLines(text, wrapText(text, width, size), 0, 0, 1);
        expect(placed.map((line) => line.text + line.glue).join('')).toBe(text);
      }),
    );
  });
});
