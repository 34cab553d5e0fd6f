import { describe, expect, test } from 'vitest';
import type { PayRange } from '../../../src/domain/occupations/pay.ts';
import { payRange } from '../../../src/figures/pay-range.ts';

const range = (own: Partial<PayRange> = {}): PayRange => ({
  per: 'year',
  low: 50_000,
  quarter: 80_000,
  median: 100_000,
  threeQuarters: 120_000,
  high: 150_000,
  ...own,
});
const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;

describe('payRange(ranges, format)', () => {
  test('draws all ranges on one scale that begins at zero', () => {
    const { bars, width, ticks } = payRange(
      [
        { label: 'Nurses', range: range() },
        { label: 'All', range: range({ low: 20_000, high: 75_000, median: 40_000 }) },
      ],
      dollars,
    );
    expect(ticks[0]).toEqual({ x: 0, amount: 0, anchor: 'start' });
    expect(bars[0]!.x / bars[0]!.width).toBeCloseTo(50 / 100, 1);
    expect(bars[0]!.x).toBeCloseTo(width / 3, 0);
    expect(bars[1]!.x / bars[0]!.x).toBeCloseTo(20 / 50, 1);
    expect(bars[1]!.y).toBeGreaterThan(bars[0]!.y + bars[0]!.height);
  });

  test('shows the middle half only where it is known', () => {
    const [bar] = payRange([{ label: 'Actors', range: range({ quarter: null, threeQuarters: null }) }], dollars).bars;
    expect(bar!.middle).toBeNull();
  });

  test('names no two marks of the scale over each other', () => {
    const { ticks, width } = payRange([{ label: 'Surgeons', range: range({ high: 742_310 }) }], dollars);
    expect(ticks.at(-1)!.x).toBeLessThanOrEqual(width);
    ticks.slice(1).forEach(({ x }, i) => expect(x - ticks[i]!.x).toBeGreaterThan(60));
  });

  test('refuses what has no scale in common, and nothing', () => {
    expect(() => payRange([], dollars)).toThrow(RangeError);
    const mixed = [range(), range({ per: 'hour' })].map((one) => ({ label: 'Some', range: one }));
    expect(() => payRange(mixed, dollars)).toThrow(RangeError);
  });
});
