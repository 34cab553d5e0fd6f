import { glyphWidths } from './glyph-widths.ts';
import { round } from './round.ts';

/** One line of a text at its place. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** What stands between this line and the next in the text: a space, or nothing where a word was broken. */
  readonly glue: '' | ' ';
}

/** Signs that the table of widths lacks are taken as wide as an "m". */
const widest = glyphWidths['m'.charCodeAt(0) - 32]!;

/** What a reader may put after each sign and at each space, in parts of the type’s size (WCAG 2.2, 1.4.12 Text Spacing). */
const spacing = { sign: 0.12, space: 0.16 };

/** Estimate how wide a text is when set in the interface face. Never less than it is at weight 600. */
export function textWidth(text: string, size: number): number {
  return widthOf(unitsOf(text), size);
}

/** The width of a text in thousandths of the type’s size. */
function unitsOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum += glyphWidths[sign.charCodeAt(0) - 32] ?? widest;
  return sum;
}

const spaceUnits = unitsOf(' ');
const widthOf = (units: number, size: number): number => (units / 1000) * size;
const spacedBy = (width: number, signs: number, spaces: number, size: number): number =>
  width + (signs * spacing.sign + spaces * spacing.space) * size;

/** Estimate how wide a text is when its reader spaces it out as far as WCAG 2.2 asks to allow for. */
export function spacedWidth(text: string, size: number): number {
  const spaces = text.split(' ').length - 1;
  return spacedBy(textWidth(text, size), [...text].length, spaces, size);
}

/**
 * Break a text into the fewest lines that fit a width, as even as they can be.
 *
 * Breaks at spaces, and after a slash or hyphen inside a word. A part that is wider than the line keeps its own line.
 *
 * @param width in the units of the drawing
 * @param size of the type, in the same units
 * @param most what a line may take when its reader spaces it out: the width with its margins
 * @returns at least one line; lines carry no spaces at their ends
 */
export function wrapText(text: string, width: number, size: number, most = Infinity): string[] {
  const parts = text.split(/(?<=[/-])(?=\p{L})| /u);
  const joints = parts.map((part, i) => (i > 0 && text.includes(`${parts[i - 1]} ${part}`) ? ' ' : ''));
  // Each part is measured once, in whole numbers: a line is the sum of its parts.
  const [units, signs] = [parts.map(unitsOf), parts.map((part) => [...part].length)];
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    let [line, wide, long, spaces] = ['', 0, 0, 0];
    parts.forEach((part, i) => {
      const gap = line === '' ? 0 : joints[i]!.length;
      const [wider, longer] = [wide + gap * spaceUnits + units[i]!, long + gap + signs[i]!];
      const isFull = widthOf(wider, size) > limit || spacedBy(widthOf(wider, size), longer, spaces + gap, size) > most;
      if (line !== '' && isFull) {
        lines.push(line);
        [line, wide, long, spaces] = [part, units[i]!, signs[i]!, 0];
      } else [line, wide, long, spaces] = [line + (gap > 0 ? ' ' : '') + part, wider, longer, spaces + gap];
    });
    return [...lines, line];
  };
  const fewest = fill(width).length;
  let low = 0;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= fewest) high = middle;
    else low = middle;
  }
  return fill(high);
}

/**
 * Set the lines of a text one under the other.
 *
 * @param text the whole text, from which `wrapText` made the lines
 * @param y baseline of the first line
 * @param leading from baseline to baseline
 */
export function placeLines(
  text: string,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
): PlacedLine[] {
  let read = 0;
  return lines.map((line, i) => {
    read += line.length;
    const glue = text[read] === ' ' ? ' ' : '';
    read += glue.length;
    return { text: line, x, y: round(y + i * leading), glue };
  });
}
