/** `npm run widths`: write the widths of signs that figures measure words by, from the font; after a change of the font. */
import { widthsFile, writeGlyphWidths } from './disk/glyph-widths.ts';

await writeGlyphWidths();
console.log(`Wrote ${widthsFile}.`);
