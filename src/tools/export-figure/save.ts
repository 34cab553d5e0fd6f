import { copyDrawing } from './copy-drawing.ts';
import { fontFaces } from './font-faces.ts';
import { type FileKind, fileName, type Origin, pictureSize } from './export-figure.ts';

/** What came of saving: the name of the file, or what stood in the way. */
export type Saved = { readonly name: string } | { readonly refused: 'noDrawing' | 'noPng' | 'noFile' };

/**
 * Make a file of the drawing that is shown in a figure, and hand it to the browser to keep.
 *
 * @returns the name of the file, or why there is none: the caller has the words
 */
export async function saveDrawing(figure: Element, origin: Origin, kind: FileKind): Promise<Saved> {
  const drawing = [...figure.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0);
  if (!drawing) return { refused: 'noDrawing' };
  const name = fileName(origin, kind);
  try {
    // Without its font a drawing is still worth having.
    const copy = copyDrawing(drawing, origin, await fontFaces(drawing).catch(() => ''));
    const svg = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
    const { width, height } = copy;
    keep(kind === 'svg' ? svg : await pictureOf(svg, width.baseVal.value, height.baseVal.value), name);
    return { name };
  } catch {
    return { refused: kind === 'png' ? 'noPng' : 'noFile' };
  }
}

/**
 * Draw an SVG as a PNG.
 *
 * @param width of the drawing, in its own units; so is the height
 * @throws {Error} if the browser cannot draw it
 */
export async function pictureOf(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    await new Promise((done, fail) => {
      image.onload = done;
      image.onerror = () => fail(new Error('the drawing cannot be shown as a picture'));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, pictureSize(width, height));
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('there is no canvas');
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gives no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

// Of its own, and not that of the self-check: a script that both share is one more for each page with a figure to name.
function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
