/** Points of lines by the square of the drawing they stand in, so that those near to a point are found without asking all. */
export interface Squares {
  /** Numbers of the lines with a point nearer than the side of a square. */
  readonly linesNear: (x: number, y: number) => ReadonlySet<number>;
}

/**
 * Sort the points of lines into squares.
 *
 * @param lines points of each
 * @param side of a square, and how near a point must be to be near
 */
export function spotGrid(lines: readonly (readonly (readonly [x: number, y: number])[])[], side: number): Squares {
  const squares = new Map<string, { readonly line: number; readonly x: number; readonly y: number }[]>();
  const cell = (at: number) => Math.floor(at / side);
  for (const [line, points] of lines.entries()) {
    for (const [x, y] of points) {
      const key = `${cell(x)} ${cell(y)}`;
      const square = squares.get(key);
      if (square) square.push({ line, x, y });
      else squares.set(key, [{ line, x, y }]);
    }
  }
  return {
    linesNear: (x, y) => {
      const found = new Set<number>();
      for (const across of [-1, 0, 1]) {
        for (const down of [-1, 0, 1]) {
          for (const spot of squares.get(`${cell(x) + across} ${cell(y) + down}`) ?? []) {
            if (!found.has(spot.line) && Math.sqrt((spot.x - x) ** 2 + (spot.y - y) ** 2) < side) found.add(spot.line);
          }
        }
      }
      return found;
    },
  };
}
