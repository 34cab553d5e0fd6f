import { scaleLinear } from 'd3';
import type { ModelEvent } from '../domain/atlas/model-history.ts';
import { round } from './round.ts';
import { spaceOut } from './spacing.ts';
import { spacedWidth, wrapText } from './text.ts';

/** What a stone of the strip stands for: an edition, something that came in or changed, something retired, our own review. */
export type StripMark = 'edition' | 'change' | 'retired' | 'review';

/** From the lowest stone of a stack up. */
const marks: readonly StripMark[] = ['edition', 'change', 'retired', 'review'];

/** Something that happened on a date: `2015-09-01`, `2015-09` or `2015`. */
export interface StripEvent {
  readonly date: string;
  readonly mark: StripMark;
  /** What is written below its year, in two or three words: "first published". */
  readonly words: string;
}

/** A rectangle. Lengths are in units of the drawing; y grows downward. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One year of the strip: its stones one on the other, and what happened in it. */
export interface StripYear {
  readonly year: string;
  /** What happened in it, each thing once. */
  readonly words: readonly string[];
  /** All that belongs to the year. */
  readonly box: Box;
  /** From the lowest up; `round` is the radius of the corners, `cross` the path that strikes out what was retired. */
  readonly stones: readonly (Box & {
    readonly mark: StripMark;
    readonly round: number;
    readonly cross: string | null;
  })[];
  /** From the year’s place on the line of time to its column, which stands beside it where years are close together. */
  readonly tick: string;
  /** The middle of the column. */
  readonly x: number;
  /** The words in lines with their baselines; none where there is room for the year alone. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** A model’s history as small stacks of stones along a line of time. */
export interface HistoryStrip {
  readonly width: number;
  readonly height: number;
  /** The line of time, as a path. */
  readonly time: string;
  /** Baseline of the years. */
  readonly baseline: number;
  /** The oldest first. */
  readonly years: readonly StripYear[];
}

/** Choices of the drawing: one for wide places, with words, and one for phones. Type sizes are repeated in `history-strip.css`. */
export const stripSizes = {
  wide: { width: 760, size: 13, leading: 16, gap: 10, widest: 120, hasWords: true },
  narrow: { width: 344, size: 13.5, leading: 16, gap: 9, widest: 0, hasWords: false },
} as const;

/** Years that a strip has room for, on a phone too. */
export const mostStripYears = 7;

const stone = { width: 20, height: 9, gap: 2 };
/** From a stack to the line of time, from there to the foot of a tick, and from there to the baseline of a year. */
const over = 6;
const under = 9;
const toYear = 14;
/** Half the height of a tick on the line of time. */
const tick = 3;

/**
 * Take what a strip shows from a model’s events, with our own review at the end.
 *
 * @param reviewed day of our last review: `2026-11-22`
 * @returns nothing where the events alone lie in fewer than two years, or there are more years than a strip has room for
 */
export function stripEvents(events: readonly ModelEvent[], reviewed: string): StripEvent[] {
  const told = events.flatMap(({ date, edition, changes }): StripEvent[] => [
    ...(edition
      ? [{ date, mark: 'edition' as const, words: edition === 'published' ? 'first published' : edition }]
      : []),
    ...changes.map(({ kind }) => ({
      date,
      mark: kind === 'retired' ? ('retired' as const) : ('change' as const),
      words: kind,
    })),
  ]);
  const all: StripEvent[] = [...told, { date: reviewed, mark: 'review', words: 'reviewed by us' }];
  const countYears = (list: readonly StripEvent[]) => new Set(list.map(({ date }) => date.slice(0, 4))).size;
  return countYears(told) < 2 || countYears(all) > mostStripYears ? [] : all;
}

/**
 * Draw a history along a line of time: a stack of stones for each year, its place true to the calendar, its stack and
 * words moved as little as keeps years apart.
 *
 * @param events in any order
 * @throws {RangeError} if they lie in fewer than two years, or in more than `mostStripYears`
 */
export function historyStrip(events: readonly StripEvent[], size: keyof typeof stripSizes = 'wide'): HistoryStrip {
  const years = [...Map.groupBy(events, ({ date }) => date.slice(0, 4))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (years.length < 2 || years.length > mostStripYears)
    throw new RangeError(`a strip shows 2 to ${mostStripYears} years, not ${years.length}`);
  const { width, gap, leading, hasWords, size: type, widest } = stripSizes[size];
  const spread = (width - gap * (years.length - 1)) / years.length;
  const columns = years.map(([year, all]) => {
    const own = all.toSorted((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark));
    const words = [...new Set(own.map((one) => one.words))];
    const room = Math.min(widest, spread);
    const lines = hasWords ? wrapText(words.join(', '), room, type, room) : [];
    const taken = Math.max(stone.width, ...[year, ...lines].map((text) => spacedWidth(text, type)));
    return { year, own, words, lines, width: taken };
  });
  const edge = (i: 0 | -1) => columns.at(i)!.width / 2;
  const first = Number(columns[0]!.year);
  const place = scaleLinear([first, Number(columns.at(-1)!.year)], [edge(0), width - edge(-1)]);
  const row = columns.map(({ year, width: taken }) => ({ at: place(Number(year)), width: taken }));
  const middles = spaceOut(row, gap, width);
  const tallest = Math.max(...columns.map(({ own }) => new Set(own.map(({ mark }) => mark)).size));
  const line = tallest * (stone.height + stone.gap) + over;
  const baseline = line + under + toYear;
  const height = round(baseline + Math.max(...columns.map(({ lines }) => lines.length)) * leading + 6);
  return {
    width,
    height,
    time: `M0 ${line}H${width}`,
    baseline,
    years: columns.map(({ year, own, words, lines, width: taken }, i) => {
      const x = round(middles[i]!);
      return {
        year,
        words,
        box: { x: round(x - taken / 2), y: 0, width: round(taken), height },
        stones: [...new Set(own.map(({ mark }) => mark))].map((mark, n) => {
          const [left, y] = [
            round(x - stone.width / 2),
            line - over - (n + 1) * (stone.height + stone.gap) + stone.gap,
          ];
          const { width: w, height: h } = stone;
          return {
            mark,
            x: left,
            y,
            width: w,
            height: h,
            round: mark === 'review' ? h / 2 : 1,
            cross: mark === 'retired' ? `M${left} ${y}l${w} ${h}m${-w} 0l${w} ${-h}` : null,
          };
        }),
        tick: `M${round(row[i]!.at)} ${line - tick}V${line + tick}L${x} ${line + under}`,
        x,
        lines: lines.map((text, n) => ({ text, y: baseline + (n + 1) * leading })),
      };
    }),
  };
}
