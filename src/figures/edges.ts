import type { PlacedStone } from './courses.ts';
import type { LadderPlace, LadderStep } from './ladder-rows.ts';
import type { Line, Point } from './numbered-lines.ts';

type Placed = PlacedStone<LadderPlace>;

/** Choices of the drawing: how lines meet places. */
export const edgeDefaults = {
  /** Between the head of an arrow and the place it points to. */
  tip: 5,
  /** Between two lines at the edge of a place, and the most for all of them. */
  port: 26,
  ports: 58,
  /** Where arcs meet a place, as a share of its width from its side. */
  side: 0.12,
  /** How high an arc rises over its row: to a neighbor, more for each place between, at most, at most at the edge of the drawing. */
  rise: { least: 20, more: 6, most: 34, atEdge: 21 },
};

/** A row of places, without the room over and under it. A level has one, or several when it holds many places. */
export interface Row {
  /** Ids of its places. */
  readonly ids: ReadonlySet<string>;
  readonly top: number;
  readonly foot: number;
}

/** A step that leads from one row to another, whichever way. */
interface Climb {
  readonly i: number;
  readonly lower: Placed;
  readonly upper: Placed;
  readonly bends: readonly number[];
}

/**
 * Draw the steps between places in rows, clear of all other places: steps within a row as arcs, over it to the right and
 * under it to the left; all others from the upper edge of the lower place to the lower edge of the upper one.
 *
 * @param bends for each step, where it passes the rows between its ends, from the lowest up
 * @param rows the lowest first, each place in one of them
 * @returns one line for each step, from the place it leaves
 */
export function edges(
  stones: readonly Placed[],
  steps: readonly LadderStep[],
  bends: readonly (readonly number[])[],
  rows: readonly Row[],
): Line[] {
  const box = new Map(stones.map((stone) => [stone.stone.id, stone]));
  const rowOf = ({ stone }: Placed) => rows.findIndex(({ ids }) => ids.has(stone.id));
  const ends = steps.map(({ from, to }) => [box.get(from)!, box.get(to)!] as const);
  const climbs = ends.flatMap(([from, to], i): Climb[] => {
    if (rowOf(from) === rowOf(to)) return [];
    const [lower, upper] = rowOf(from) < rowOf(to) ? [from, to] : [to, from];
    return [{ i, lower, upper, bends: bends[i]! }];
  });
  const ports = portsOf(climbs);
  const lines = new Map(
    climbs.map(({ i, lower, upper, bends: own }) => {
      const isDown = lower === ends[i]![1];
      const { tip } = edgeDefaults;
      const [first, last] = [rowOf(lower), rowOf(upper)];
      const { start, end } = ports.get(i)!;
      const line = upright([
        [start, lower.y - (isDown ? tip : 0)],
        [start, rows[first]!.top - (isDown ? tip : 0)],
        ...own.flatMap((x, n): Point[] => [
          [x, rows[first + 1 + n]!.foot],
          [x, rows[first + 1 + n]!.top],
        ]),
        [end, rows[last]!.foot + (isDown ? 0 : tip)],
        [end, upper.y + upper.height + (isDown ? 0 : tip)],
      ]);
      return [i, isDown ? line.toReversed() : line];
    }),
  );
  return ends.map(([from, to], i) => lines.get(i) ?? arc(from, to, stones, rows, rowOf(from)));
}

/** Where the line of each climb begins and ends, from left to right. */
function portsOf(climbs: readonly Climb[]): Map<number, { start: number; end: number }> {
  const starts = sideBySide(
    climbs.map(({ i, lower, upper, bends }) => ({ i, stone: lower, aim: bends[0] ?? middleOf(upper) })),
  );
  const ends = sideBySide(
    climbs.map(({ i, lower, upper, bends }) => ({ i, stone: upper, aim: bends.at(-1) ?? middleOf(lower) })),
  );
  return new Map(
    climbs.map(({ i, lower, upper, bends }) => {
      const [start, end] = [starts.get(i)!, ends.get(i)!];
      // A line that is alone at one of its ends gives way there, and stands upright.
      if (bends.length === 0 && Math.abs(start - end) <= edgeDefaults.ports / 2) {
        if (climbs.filter((other) => other.lower === lower).length === 1) return [i, { start: end, end }];
        if (climbs.filter((other) => other.upper === upper).length === 1) return [i, { start, end: start }];
      }
      return [i, { start, end }];
    }),
  );
}

const middleOf = ({ x, width }: Placed): number => x + width / 2;

/** Where lines meet the edge of their place: side by side, in the order of where they lead. */
function sideBySide(
  ends: readonly { readonly i: number; readonly stone: Placed; readonly aim: number }[],
): Map<number, number> {
  const { port, ports } = edgeDefaults;
  return new Map(
    [...Map.groupBy(ends, ({ stone }) => stone)].flatMap(([stone, own]) => {
      const apart = Math.min(port, ports / Math.max(1, own.length - 1));
      return [...own]
        .sort((a, b) => a.aim - b.aim || a.i - b.i)
        .map(({ i }, n): [number, number] => [i, middleOf(stone) + (n - (own.length - 1) / 2) * apart]);
    }),
  );
}

/** Through points, upright at each. */
function upright(points: readonly Point[]): Line {
  const [start, ...rest] = points.filter(([, y], i) => i === 0 || Math.abs(y - points[i - 1]![1]) > 0.1);
  let last = start!;
  return [
    last,
    ...rest.flatMap((next): Point[] => {
      const pull = (last[1] - next[1]) * 0.35;
      const curve: Point[] = [[last[0], last[1] - pull], [next[0], next[1] + pull], next];
      last = next;
      return curve;
    }),
  ];
}

/** Over the row to a place further right, under the row to one further left. */
function arc(from: Placed, to: Placed, stones: readonly Placed[], rows: readonly Row[], row: number): Line {
  const { rise, tip, side } = edgeDefaults;
  const isRight = to.x > from.x;
  const [left, right] = isRight ? [from.x, to.x] : [to.x, from.x];
  const between = stones.filter(({ stone, x }) => rows[row]!.ids.has(stone.id) && x > left && x < right).length;
  const isAtEdge = row === (isRight ? rows.length - 1 : 0);
  const height = Math.min(isAtEdge ? rise.atEdge : rise.most, rise.least + rise.more * between);
  const out = isRight ? -1 : 1;
  const base = isRight ? rows[row]!.top : rows[row]!.foot;
  const edge = ({ y, height: own }: Placed) => (isRight ? y : y + own);
  const near = from.x + from.width * (isRight ? 1 - side : side);
  const far = to.x + to.width * (isRight ? side : 1 - side);
  const lean = (far - near) * 0.1;
  return [
    ...upright([
      [near, edge(from)],
      [near, base],
    ]),
    [near + lean, base + out * height],
    [far - lean, base + out * height],
    ...upright([
      [far, base + out * tip],
      [far, edge(to) + out * tip],
    ]),
  ];
}
