import { expect, test } from 'vitest';
import { glyphWidths } from '../../../src/figures/glyph-widths.ts';

/** Whether they are those of the font is asked in tests/disk/glyph-widths.test.ts. */
test('has a width for every printable sign of ASCII: an "i" is narrow, an "m" wide', () => {
  const widthOf = (sign: string) => glyphWidths[sign.charCodeAt(0) - 32]!;
  expect(glyphWidths).toHaveLength(95);
  expect(Math.min(...glyphWidths)).toBeGreaterThan(100);
  expect(widthOf('i')).toBeLessThan(widthOf('a'));
  expect(widthOf('m')).toBeGreaterThan(widthOf('a'));
});
