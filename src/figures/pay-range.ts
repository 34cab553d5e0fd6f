import { scaleLinear } from 'd3';
import type { PayRange as Range } from '../domain/occupations/pay.ts';
import { round } from './round.ts';
import { spacedWidth } from './text.ts';

/** One range as a bar: from the 10th to the 90th percentile, thicker between the 25th and the 75th where these are known. */
export interface PayBar {
  readonly y: number;
  readonly height: number;
  readonly x: number;
  readonly width: number;
  /** The middle half; null where it is not known. */
  readonly middle: { readonly x: number; readonly width: number; readonly y: number; readonly height: number } | null;
  readonly median: { readonly x: number; readonly y: number; readonly height: number };
  /** What the bar is of, above it. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

/** The pay in an occupation above that of all occupations, on one scale from zero. */
export interface PayRange {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PayBar[];
  /** Marks of the scale with their amounts in US dollars. */
  readonly ticks: readonly {
    readonly x: number;
    readonly amount: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly axis: { readonly from: number; readonly to: number; readonly baseline: number };
}

/** Choices of the drawing. */
const defaults = { width: 344, type: 13, label: 18, thin: 8, thick: 16, gap: 14, toAxis: 10, toBaseline: 20, tick: 6 };

/**
 * Draw ranges of pay under one another, on one scale that begins at zero, so that lengths may be compared.
 *
 * @param ranges what each is of, and its percentiles; all of a year or all of an hour
 * @param format writes an amount of the scale
 * @throws {RangeError} without ranges, or when some are of a year and some of an hour
 */
export function payRange(
  ranges: readonly { readonly label: string; readonly range: Range }[],
  format: (amount: number) => string,
): PayRange {
  const [first] = ranges;
  if (!first) throw new RangeError('there is nothing to draw without a range of pay');
  if (ranges.some(({ range }) => range.per !== first.range.per))
    throw new RangeError('pay of a year and pay of an hour have no scale in common');
  const { width, type, label, thin, thick, gap, toAxis, toBaseline, tick } = defaults;
  const highest = Math.max(...ranges.map(({ range }) => range.high));
  const scale = scaleLinear([0, highest], [0, width]).nice(4);
  const step = label + thick + gap;
  const bars = ranges.map(({ label: text, range }, i): PayBar => {
    const top = i * step + label;
    const span = (from: number, to: number) => ({ x: round(scale(from)), width: round(scale(to) - scale(from)) });
    const { low, quarter, median, threeQuarters, high } = range;
    return {
      y: top + (thick - thin) / 2,
      height: thin,
      ...span(low, high),
      middle:
        quarter === null || threeQuarters === null ? null : { ...span(quarter, threeQuarters), y: top, height: thick },
      median: { x: round(scale(median)), y: top - 2, height: thick + 4 },
      label: { x: 0, y: top - 6, text },
    };
  });
  const axis = ranges.length * step - gap + toAxis;
  const amounts = scale.ticks(4);
  // Every second mark is named where their names would touch.
  const widest = Math.max(...amounts.map((amount) => spacedWidth(format(amount), type)));
  const every = Math.ceil(widest / (width / Math.max(1, amounts.length - 1)));
  return {
    width,
    height: axis + toBaseline + 6,
    bars,
    ticks: amounts
      .filter((_, i) => i % every === 0)
      .map((amount) => {
        const x = round(scale(amount));
        return { x, amount, anchor: x === 0 ? 'start' : x > width - widest / 2 ? 'end' : 'middle' };
      }),
    axis: { from: axis, to: axis + tick, baseline: axis + toBaseline },
  };
}
