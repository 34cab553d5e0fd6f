import type { Font } from 'fontkitten';
import type { OutlineText } from '../../src/exports/previews/page.ts';
import { readFace } from './read-face.ts';

const faces = {
  serif: { file: 'public/fonts/literata.woff2', weight: 600 },
  sans: { file: 'public/fonts/atkinson-hyperlegible-next.woff2', weight: 500 },
} as const;

/** Read the faces of the site, and make of texts the paths of their signs. A sign that a face lacks leaves a gap. */
export async function readOutlines(): Promise<OutlineText> {
  const fonts = {
    serif: await readFace(faces.serif.file, faces.serif.weight),
    sans: await readFace(faces.sans.file, faces.sans.weight),
  };
  const known = new Map<string, { readonly path: string; readonly advance: number }>();
  return (text, face, size) => {
    const font = fonts[face];
    const scale = size / font.unitsPerEm;
    let x = 0;
    let marks = '';
    for (const sign of text) {
      const key = face + sign;
      const glyph = known.get(key) ?? outlineOf(font, sign);
      known.set(key, glyph);
      if (glyph.path !== '') marks += `<path transform="translate(${x} 0)" d="${glyph.path}"/>`;
      x += glyph.advance;
    }
    return {
      marks: `<g transform="scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${marks}</g>`,
      width: x * scale,
    };
  };
}

function outlineOf(font: Font, sign: string): { readonly path: string; readonly advance: number } {
  const glyph = font.glyphForCodePoint(sign.codePointAt(0)!);
  return { path: glyph.id === 0 ? '' : glyph.path.toSVG(), advance: Math.round(glyph.advanceWidth) };
}
