import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { decompress } from 'wawoff2';

/**
 * Read a face of the site at one weight.
 *
 * @param path a font of the format WOFF2 with a weight that varies
 * @throws {TypeError} if the file is no such font
 */
export async function readFace(path: string, weight: number): Promise<Font> {
  // The reader of fonts takes no weight from a font that is still compressed.
  const font = create(Buffer.from(await decompress(readFileSync(path))));
  if (font.isCollection || !('wght' in font.variationAxes)) throw new TypeError(`${path} has no weight that varies`);
  return font.getVariation({ wght: weight });
}
