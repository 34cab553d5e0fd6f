import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { decompress } from 'wawoff2';
import type { OutlineText } from '../../src/exports/previews/page.ts';

const faces = {
  serif: { file: 'public/fonts/literata.woff2', weight: 600 },
  sans: { file: 'public/fonts/atkinson-hyperlegible-next.woff2', weight: 500 },
} as const;

/** Read the faces of the site, and make of texts the paths of their signs. A sign that a face lacks leaves a gap. */
export async function readOutlines(): Promise<OutlineText> {
  const fonts = {
    serif: await readFace(faces.serif),
    sans: await readFace(faces.sans),
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

type Face = Awaited<ReturnType<typeof readFace>>;

async function readFace({ file, weight }: { readonly file: string; readonly weight: number }) {
  // The reader of fonts takes no weight from a font that is still compressed.
  const font = create(Buffer.from(await decompress(readFileSync(file))));
  if (font.isCollection) throw new TypeError(`${file} holds several fonts`);
  return font.getVariation({ wght: weight });
}

function outlineOf(font: Face, sign: string): { readonly path: string; readonly advance: number } {
  const glyph = font.glyphForCodePoint(sign.codePointAt(0)!);
  return { path: glyph.id === 0 ? '' : glyph.path.toSVG(), advance: Math.round(glyph.advanceWidth) };
}
