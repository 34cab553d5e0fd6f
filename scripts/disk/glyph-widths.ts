import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readFace } from './read-face.ts';

/** The face that figures measure words in, and its weight. */
export const measured = { font: 'public/fonts/atkinson-hyperlegible-next.woff2', weight: 600 };
/** The file that the widths are written to. */
export const widthsFile = 'src/figures/glyph-widths.ts';

/** Signs with a width of their own: what ASCII prints. */
const signs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));

/**
 * Read the advance widths of signs from a font of the format WOFF2 with a weight that varies.
 *
 * @returns one for each sign of `signs`, in thousandths of the font’s size
 * @throws {TypeError} if the file is no such font, or has no glyph for one of the signs
 */
export async function readGlyphWidths(path: string, weight: number): Promise<number[]> {
  const cut = await readFace(path, weight);
  return signs.map((sign) => {
    const glyph = cut.glyphForCodePoint(sign.charCodeAt(0));
    if (glyph.id === 0) throw new TypeError(`${path} has no glyph for ${JSON.stringify(sign)}`);
    return Math.round((glyph.advanceWidth * 1000) / cut.unitsPerEm);
  });
}

/** Make the text of the file of widths, laid out as `npm run check` asks. */
export async function widthsModule(widths: readonly number[]): Promise<string> {
  const code = `// Made by "npm run widths" from ${measured.font}. Do not edit.

/**
 * Advance widths of the interface face at weight ${measured.weight}, in thousandths of its size, for U+0020 to U+007E.
 */
export const glyphWidths: readonly number[] = [${widths.join(', ')}];
`;
  return format(code, { ...(await resolveConfig(widthsFile)), parser: 'typescript', plugins: [] });
}

/** Write the file of widths anew from the font. */
export async function writeGlyphWidths(): Promise<void> {
  writeFileSync(widthsFile, await widthsModule(await readGlyphWidths(measured.font, measured.weight)));
}
