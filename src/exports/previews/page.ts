/** A text as a path. */
export interface OutlinedText {
  /** Elements of SVG, beginning at x = 0 on the baseline y = 0. */
  readonly marks: string;
  /** In units of the drawing. */
  readonly width: number;
}

/** Draws a text in one of the faces of the site. @param size of the type, in units of the drawing */
export type OutlineText = (text: string, face: 'serif' | 'sans', size: number) => OutlinedText;

/** A part of a picture. Lengths are in pixels; y grows downward. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a preview picture shows. */
export interface Preview {
  /** What kind of thing it is: `Industry model · Manufacturing`. */
  readonly kind: string;
  readonly title: string;
  /** What its figure finds, or empty. */
  readonly finding: string;
  /** Whether the figure stands beside the words, because it is tall, or below them. */
  readonly isTall: boolean;
  /** Draws the figure into its room, as elements of SVG. */
  readonly draw: (room: Room, outline: OutlineText) => string;
}

/** Width and height that other sites show previews at. */
export const previewSize = { width: 1200, height: 630 } as const;

const margin = 64;
const ink = { title: '#211c17', words: '#574d42', line: '#8d8172', ground: '#fbf8f2' };
const sizes = { kind: 26, titles: [60, 48, 40], finding: 28 };
const mostTitleLines = 3;

/** Write the picture of a preview as SVG whose words are paths, so that it looks alike on every machine. @param site name of the site */
export function previewSvg(preview: Preview, site: string, outline: OutlineText): string {
  const { width, height } = previewSize;
  const column = preview.isTall ? width / 2 - margin : width - 2 * margin;
  const size = sizes.titles.find(
    (one) => wrap(preview.title, column, 'serif', one, outline).length <= mostTitleLines - Number(!preview.isTall),
  );
  const titleSize = size ?? sizes.titles.at(-1)!;
  let y = margin + sizes.kind;
  const marks = [
    at(margin, y, ink.words, outline(preview.kind, 'sans', sizes.kind)),
    ...(preview.isTall
      ? [at(margin, height - margin, ink.words, outline(site, 'serif', sizes.kind))]
      : [atRight(width - margin, y, outline(site, 'serif', sizes.kind))]),
  ];
  for (const line of wrap(preview.title, column, 'serif', titleSize, outline)) {
    y += titleSize * 1.16;
    marks.push(at(margin, y, ink.title, outline(line, 'serif', titleSize)));
  }
  y += 18;
  for (const line of wrap(preview.finding, column, 'sans', sizes.finding, outline)) {
    y += sizes.finding * 1.35;
    marks.push(at(margin, y, ink.words, outline(line, 'sans', sizes.finding)));
  }
  const top = preview.isTall ? margin : y + 40;
  const left = preview.isTall ? width / 2 + margin / 2 : margin;
  const room = { x: left, y: top, width: width - margin - left, height: height - margin - top };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ink.ground}"/>`,
    ...marks,
    preview.draw(room, outline),
    '</svg>',
  ].join('');
}

const at = (x: number, y: number, fill: string, { marks }: OutlinedText): string =>
  `<g transform="translate(${x} ${Math.round(y)})" fill="${fill}">${marks}</g>`;

const atRight = (right: number, y: number, text: OutlinedText): string =>
  at(Math.round(right - text.width), y, ink.words, text);

/** Break a text into lines that fit a width; a word that is wider keeps a line of its own. Nothing for an empty text. */
function wrap(text: string, width: number, face: 'serif' | 'sans', size: number, outline: OutlineText): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && outline(longer, face, size).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
