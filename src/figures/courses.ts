import { round } from './round.ts';
import { type PlacedLine, placeLines, spacedWidth, textWidth, wrapText } from './text.ts';

/** Something to lay as one stone of a course. */
export interface Stone {
  readonly title: string;
  /** A few words on a line of their own under the title, shorter than the narrowest stone. */
  readonly below?: string | undefined;
}

/** A stone with its place and its words. Lengths are in units of the drawing; y grows downward. */
export interface PlacedStone<T extends Stone> {
  readonly stone: T;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its title in lines, each with the baseline it stands on; x is the middle of the stone. */
  readonly lines: readonly PlacedLine[];
  /** The words under its title, on the last line; missing where it has none. */
  readonly below?: readonly PlacedLine[];
}

/** How stones are cut. */
export interface Cut {
  /** Size of the type. */
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** Between a stone’s edge and its words. */
  readonly padding: number;
  /** Between two stones. */
  readonly gap: number;
  /** A stone is never narrower than this, unless the whole course is. */
  readonly narrowest: number;
  /** A stone is never lower than this. */
  readonly lowest: number;
}

/** Between a stone’s edge and its words when its reader spaces them out. */
const edge = 1;

/** Stones of equal width side by side, and how high they stand. */
export interface Course<T extends Stone> {
  readonly stones: readonly PlacedStone<T>[];
  readonly height: number;
}

/** The width below which a stone of a list would not hold its longest word; at least the narrowest that is ever cut. */
export function narrowestStone(stones: readonly Stone[], cut: Cut): number {
  const words = stones.flatMap(({ title }) => wrapText(title, 1, cut.size));
  return Math.max(
    cut.narrowest,
    ...words.map((word) => textWidth(word, cut.size) + 2 * cut.padding),
    ...words.map((word) => spacedWidth(word, cut.size) + 2 * edge),
  );
}

/**
 * Say how many stones of a list fit side by side, so that every word of every title fits its stone, spaced out by its reader too.
 *
 * @returns 1 or more
 */
export function countColumns(stones: readonly Stone[], width: number, cut: Cut): number {
  const least = narrowestStone(stones, cut);
  return Math.max(1, Math.min(stones.length, Math.floor((width + cut.gap) / (least + cut.gap))));
}

/**
 * Lay stones of one width side by side, over the whole width but for less than a unit each, as high as the longest title needs.
 *
 * @param y top of the course
 */
export function course<T extends Stone>(
  stones: readonly T[],
  x: number,
  y: number,
  width: number,
  cut: Cut,
): Course<T> {
  // On whole units: fractions are half of what the numbers of a large drawing weigh, and no eye sees them.
  const room = Math.floor((width - cut.gap * (stones.length - 1)) / stones.length);
  const start = Math.floor(x + (width - stones.length * room - cut.gap * (stones.length - 1)) / 2);
  const texts = stones.map(({ title }) => wrapText(title, room - 2 * cut.padding, cut.size, room - 2 * edge));
  const rows = stones.map(({ below }, i) => texts[i]!.length + (below === undefined ? 0 : 1));
  const most = Math.max(...rows);
  const height = Math.max(cut.lowest, most * cut.leading + 2 * cut.padding);
  return {
    height: round(height),
    stones: stones.map((stone, i) => {
      const left = start + i * (room + cut.gap);
      const lines = texts[i]!;
      const first = Math.round(y + height / 2 - ((rows[i]! - 1) * cut.leading) / 2 + cut.size * 0.35);
      const middle = left + room / 2;
      return {
        stone,
        x: left,
        y: round(y),
        width: room,
        height: round(height),
        lines: placeLines(stone.title, lines, middle, first, cut.leading),
        ...(stone.below !== undefined && {
          below: placeLines(stone.below, [stone.below], middle, first + lines.length * cut.leading, cut.leading),
        }),
      };
    }),
  };
}

/**
 * Deal a list out over as few rows as hold it, evenly: the longer rows come first.
 *
 * @param columns stones in one row, at most
 * @returns rows in the order of the list
 */
export function dealRows<T>(stones: readonly T[], columns: number): T[][] {
  const rows = Math.ceil(stones.length / columns);
  const least = Math.floor(stones.length / rows);
  const longer = stones.length % rows;
  const dealt: T[][] = [];
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    const count = least + (row < longer ? 1 : 0);
    dealt.push(stones.slice(from, from + count));
    from += count;
  }
  return dealt;
}
