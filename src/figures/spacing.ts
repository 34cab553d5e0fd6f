/** Something in a row: its middle, and how wide it is; a line that passes has no width. */
export interface InRow {
  readonly at: number;
  readonly width: number;
}

/** The least width that a row takes, with gaps between its things. */
export function leastWidth(row: readonly InRow[], gap: number): number {
  return row.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, row.length - 1);
}

/**
 * Move the things of a row as little as can be, by least squares, so that they stand between 0 and a width in the same
 * order with gaps between them (pooling adjacent violators, M. Ayer and others, 1955).
 *
 * @param row from left to right
 * @returns the new middles, in the same order
 * @throws {RangeError} if the row does not fit
 */
export function spaceOut(row: readonly InRow[], gap: number, width: number): number[] {
  // Half a thousandth is what rounding leaves.
  if (leastWidth(row, gap) > width + 0.0005) throw new RangeError(`a row does not fit a width of ${width}`);
  let from = 0;
  const offsets = row.map((one) => {
    const middle = from + one.width / 2;
    from += one.width + gap;
    return middle;
  });
  // Without the room that those before them take, middles need only not fall.
  const pools: { sum: number; count: number }[] = [];
  row.forEach(({ at }, i) => {
    let pool = { sum: at - offsets[i]!, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const most = width - leastWidth(row, gap);
  const eased = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, 0), Math.max(most, 0))),
  );
  return eased.map((own, i) => own + offsets[i]!);
}
