import type { ModelTier } from '../domain/atlas/model-tiers.ts';
import { round } from './round.ts';

/** A pyramid without words: one row of small stones a tier, so that models can be compared by shape. */
export interface PyramidShape {
  readonly width: number;
  readonly height: number;
  /** From the foundation up; x, y and the two lengths of each stone. */
  readonly rows: readonly {
    readonly tier: string;
    readonly count: number;
    readonly stones: readonly {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }[];
  }[];
}

const defaults = { width: 180, row: 11, gap: 2, widestCount: 16, hairline: 3 };

/**
 * Draw the number of blocks of each tier as a centered row of stones of one size. A tier left open is one thin line.
 *
 * @param tiers from the foundation up
 * @throws {RangeError} if there are no tiers
 */
export function pyramidShape(tiers: readonly ModelTier[], options: Partial<typeof defaults> = {}): PyramidShape {
  if (tiers.length === 0) throw new RangeError('a pyramid needs at least one tier');
  const { width, row, gap, widestCount, hairline } = { ...defaults, ...options };
  const most = Math.max(widestCount, ...tiers.map(({ blocks }) => blocks.length));
  const stone = (width - gap * (most - 1)) / most;
  const height = tiers.length * row + (tiers.length - 1) * gap;
  return {
    width,
    height,
    rows: tiers.map(({ tier, blocks }, i) => {
      const y = height - (i + 1) * row - i * gap;
      const count = blocks.length;
      const span = count * stone + (count - 1) * gap;
      return {
        tier,
        count,
        stones:
          count === 0
            ? [
                {
                  x: round(width / 2 - stone * 2),
                  y: round(y + (row - hairline) / 2),
                  width: round(stone * 4),
                  height: hairline,
                },
              ]
            : blocks.map((_, n) => ({
                x: round((width - span) / 2 + n * (stone + gap)),
                y: round(y),
                width: round(stone),
                height: row,
              })),
      };
    }),
  };
}
