import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measured, readGlyphWidths, widthsFile, widthsModule } from '../../scripts/disk/glyph-widths.ts';
import { glyphWidths } from '../../src/figures/glyph-widths.ts';

describe('the widths that figures measure words by', () => {
  test('are those of the font', async () => {
    const widths = await readGlyphWidths(measured.font, measured.weight);
    expect(glyphWidths, 'run "npm run widths"').toEqual(widths);
    expect(readFileSync(widthsFile, 'utf8')).toBe(await widthsModule(widths));
  });

  test('differ by weight, so that a wrong one would show', async () => {
    expect(await readGlyphWidths(measured.font, 400)).not.toEqual(glyphWidths);
  });
});

test('readGlyphWidths(path, weight) refuses what is no font', async () => {
  await expect(readGlyphWidths('package.json', 600)).rejects.toThrow();
});
