import { round } from './round.ts';
import { spotGrid } from './spot-grid.ts';

/** A point of a drawing. */
export type Point = readonly [x: number, y: number];

/** A line of cubic curves: where it begins, then for each curve the two points that pull it and the point where it ends. */
export type Line = readonly Point[];

/** A box that numbers keep clear of. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point on a line, and how far along it. */
interface Spot {
  readonly at: Point;
  readonly along: number;
}

/** Write a line as the path of a drawing. */
export function linePath(line: Line): string {
  const [start, ...rest] = line.map(([x, y]) => `${round(x)},${round(y)}`);
  return `M${start}${rest.map((point, i) => (i % 3 === 0 ? `C${point}` : ` ${point}`)).join('')}`;
}

/**
 * Find a place on each line for its number: near the middle, off the places, the arrow’s head and other lines as far as
 * can be, and never over another number. Where a line has no room left, its number stands beside it.
 *
 * @param lines each begins at one place and ends, with an arrow’s head, at another
 * @param radius of a number’s circle
 * @returns the middle of each circle, in the order of the lines
 */
export function placeNumbers(lines: readonly Line[], places: readonly Box[], radius: number): Point[] {
  const spots = lines.map(walk);
  const grid = spotGrid(
    spots.map((own) => own.map(({ at }) => at)),
    radius,
  );
  const heads = spotGrid(
    spots.map((own) => [own.at(-1)!.at]),
    radius + 7,
  );
  const lengths = spots.map((own) => own.at(-1)!.along);
  const placed = new Map<number, Point>();
  const isFree = (at: Point) => [...placed.values()].every((other) => distance(at, other) > 2 * radius + 1);
  const trouble = (at: Point, own: number): number => {
    const over = places.filter((place) => distanceToBox(at, place) < radius + 1).length;
    const onHead = distance(at, spots[own]!.at(-1)!.at) < radius + 13 ? 1 : 0;
    const onHeads = heads.linesNear(...at).size;
    const near = grid.linesNear(...at);
    const onLines = near.size - (near.has(own) ? 1 : 0);
    return over * 100 + onHead * 8 + onHeads * 4 + onLines;
  };
  // Short lines choose first, as they have the fewest places to choose from.
  for (const own of lines.map((_, i) => i).sort((a, b) => lengths[a]! - lengths[b]!)) {
    const middle = lengths[own]! / 2;
    // From the middle out, as far as a better spot can still come: its way from the middle alone must not cost more.
    const outward = spots[own]!.map(({ at, along }, i) => ({ at, i, off: Math.abs(along - middle) / (middle + 1) }));
    let best: { readonly at: Point; readonly i: number; readonly cost: number } | undefined;
    for (const { at, i, off } of outward.sort((a, b) => a.off - b.off)) {
      if (best && off > best.cost) break;
      if (!isFree(at)) continue;
      const cost = trouble(at, own) + off;
      if (!best || cost < best.cost || (cost === best.cost && i < best.i)) best = { at, i, cost };
    }
    placed.set(own, best?.at ?? beside(spots[own]![Math.floor(spots[own]!.length / 2)]!.at, isFree, radius));
  }
  return lines.map((_, i) => placed.get(i)!);
}

/** The nearest free point to the left or to the right. */
function beside([x, y]: Point, isFree: (at: Point) => boolean, radius: number): Point {
  for (let by = radius; ; by += radius) {
    const free = [x + by, x - by].map((to): Point => [to, y]).find(isFree);
    if (free) return free;
  }
}

/** Points along a line, close enough that no number hides between two. */
function walk(line: Line): Spot[] {
  const spots: Spot[] = [{ at: rounded(line[0]!), along: 0 }];
  for (let i = 0; i + 3 < line.length; i += 3) {
    const curve = line.slice(i, i + 4);
    const count =
      Math.ceil(
        (distance(curve[0]!, curve[1]!) + distance(curve[1]!, curve[2]!) + distance(curve[2]!, curve[3]!)) / 5,
      ) || 1;
    for (let n = 1; n <= count; n += 1) {
      const last = spots.at(-1)!;
      const at = rounded(pointOn(curve, n / count));
      spots.push({ at, along: last.along + distance(last.at, at) });
    }
  }
  return spots;
}

function pointOn(curve: readonly Point[], part: number): Point {
  const rest = 1 - part;
  const weights = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  const sum = (axis: 0 | 1) => curve.reduce((total, point, i) => total + point[axis] * weights[i]!, 0);
  return [sum(0), sum(1)];
}

const rounded = ([x, y]: Point): Point => [round(x), round(y)];

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.sqrt((toX - x) ** 2 + (toY - y) ** 2);

function distanceToBox([x, y]: Point, box: Box): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}
