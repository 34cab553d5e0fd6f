import { coordSimplex, decrossTwoLayer, graph, layeringSimplex, sugiyama } from 'd3-dag';
import { curveMonotoneY, line } from 'd3';
import { course, type Cut, type PlacedStone } from './courses.ts';
import { round } from './round.ts';

/** One place of a ladder. */
export interface LadderPlace {
  readonly id: string;
  readonly title: string;
  /** 1 entry … 6 executive. */
  readonly level: number;
}

/** One step between two places. */
export interface LadderStep {
  readonly from: string;
  readonly to: string;
  readonly kind: 'advance' | 'lateral' | 'specialize';
}

/** A step as a line with its number halfway. */
export interface PlacedStep extends LadderStep {
  /** Number of the step, from 1, in the order given. */
  readonly number: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** A ladder in lanes, the lowest level at the foot. Lengths are in units of the drawing; y grows downward. */
export interface Ladder {
  readonly width: number;
  readonly height: number;
  /** From the lowest up; `label` is the baseline of the lane’s number. */
  readonly lanes: readonly { readonly level: number; readonly y: number; readonly height: number; readonly label: number }[];
  readonly places: readonly PlacedStone<LadderPlace>[];
  readonly steps: readonly PlacedStep[];
}

/** Choices of the drawing for wide places. */
export const ladderDefaults = {
  width: 760,
  place: 116,
  gap: 22,
  margin: 34,
  between: 46,
  badge: 11,
  cut: { size: 13, leading: 15.5, padding: 7, gap: 0, narrowest: 100, lowest: 44 } satisfies Cut,
};

/**
 * Lay a ladder out in lanes by level, with few crossings (layered drawing after K. Sugiyama, S. Tagawa and M. Toda, 1981,
 * by d3-dag). Steps between places of one level are drawn as arcs over the lane.
 *
 * @param places at least one; steps name their ids
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function ladder(places: readonly LadderPlace[], steps: readonly LadderStep[]): Ladder {
  if (places.length === 0) throw new RangeError('a ladder needs at least one place');
  const { place, gap, margin, between, cut } = ladderDefaults;
  const at = new Map(places.map((one) => [one.id, one]));
  for (const { from, to } of steps) if (!at.has(from) || !at.has(to)) throw new RangeError(`no place for the step ${from} → ${to}`);
  const levels = [...new Set(places.map(({ level }) => level))].sort((a, b) => a - b);
  const heights = levels.map((level) =>
    Math.max(...places.filter((one) => one.level === level).map((one) => course([one], 0, 0, place, cut).height)),
  );
  const { across, bends, width: laid } = layOut(places, steps, levels, place, gap);
  const width = Math.max(ladderDefaults.width, laid + 2 * margin);
  const left = (width - laid) / 2;
  const height = heights.reduce((sum, one) => sum + one, 0) + between * levels.length;
  const tops: number[] = [];
  heights.reduce((ground, own, i) => {
    tops[i] = ground - own;
    return ground - own - between;
  }, height - 4);
  const stones = places.map((one) => {
    const lane = levels.indexOf(one.level);
    const own = course([one], 0, 0, place, cut).height;
    return course([one], left + across.get(one.id)! - place / 2, tops[lane]! + (heights[lane]! - own) / 2, place, cut).stones[0]!;
  });
  const box = new Map(stones.map((stone) => [stone.stone.id, stone]));
  const drawn = steps.map((step, i) => {
    const from = box.get(step.from)!;
    const to = box.get(step.to)!;
    const points =
      at.get(step.from)!.level === at.get(step.to)!.level
        ? arc(from, to)
        : climb(from, to, (bends.get(i) ?? []).map(([x, lane]) => [left + x, tops[lane]! + heights[lane]! / 2]));
    return { ...step, number: i + 1, path: curve(points), ...halfway(points) };
  });
  return {
    width: round(width),
    height: round(height),
    lanes: levels.map((level, i) => {
      const y = round(tops[i]! - between / 2);
      return { level, y, height: round(heights[i]! + between), label: round(y + 16) };
    }),
    places: stones,
    steps: spread(drawn),
  };
}

/** Choices of the drawing for phones: one place a row, steps as arcs beside them. */
export const tallDefaults = {
  width: 344,
  arcs: 92,
  row: 10,
  badge: 11,
  cut: { size: 13.5, leading: 16, padding: 8, gap: 0, narrowest: 100, lowest: 44 } satisfies Cut,
};

/**
 * Lay a ladder out for a phone: one place a row, the lowest level at the foot, each step an arc at the side.
 *
 * @param places at least one; steps name their ids
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function tallLadder(places: readonly LadderPlace[], steps: readonly LadderStep[]): Ladder {
  if (places.length === 0) throw new RangeError('a ladder needs at least one place');
  const { width, arcs, row, cut, badge } = tallDefaults;
  const ordered = [...places].sort((a, b) => b.level - a.level);
  let y = 0;
  const stones = ordered.map((one) => {
    const laid = course([one], arcs, y, width - arcs, cut);
    y += laid.height + row;
    return laid.stones[0]!;
  });
  const at = new Map(stones.map((stone, i) => [stone.stone.id, { i, middle: stone.y + stone.height / 2 }]));
  const reach = arcs - badge - 2;
  const drawn = steps.map((step, n) => {
    const from = at.get(step.from);
    const to = at.get(step.to);
    if (!from || !to) throw new RangeError(`no place for the step ${step.from} → ${step.to}`);
    const out = arcs - Math.min(reach, 18 + Math.abs(from.i - to.i) * 13);
    const [start, end] = [from.middle - 7, to.middle + 7];
    const path = `M${arcs},${round(start)}C${round(out)},${round(start)} ${round(out)},${round(end)} ${arcs - 4},${round(end)}`;
    return { ...step, number: n + 1, path, x: round(arcs * 0.25 + out * 0.75), y: round((start + end) / 2) };
  });
  return {
    width,
    height: round(y - row),
    lanes: [...new Set(ordered.map(({ level }) => level))].reverse().map((level) => {
      const own = stones.filter(({ stone }) => stone.level === level);
      const last = own.at(-1)!;
      return { level, y: own[0]!.y, height: round(last.y + last.height - own[0]!.y), label: round(own[0]!.y + 16) };
    }),
    places: stones,
    steps: spread(drawn),
  };
}

type Point = readonly [x: number, y: number];

/** Places from left to right, and the lanes that long steps pass between their ends. */
function layOut(places: readonly LadderPlace[], steps: readonly LadderStep[], levels: readonly number[], width: number, gap: number) {
  const dag = graph<LadderPlace, number>();
  const nodes = new Map(places.map((one) => [one.id, dag.node(one)]));
  const level = new Map(places.map(({ id, level: own }) => [id, own]));
  steps.forEach(({ from, to }, i) => {
    const climbs = level.get(to)! - level.get(from)!;
    if (climbs > 0) dag.link(nodes.get(from)!, nodes.get(to)!, i);
    if (climbs < 0) dag.link(nodes.get(to)!, nodes.get(from)!, i);
  });
  const layout = sugiyama()
    .layering(layeringSimplex().rank(({ data }: { data: LadderPlace }) => levels.indexOf(data.level)))
    .decross(decrossTwoLayer())
    .coord(coordSimplex())
    .nodeSize([width, 1])
    .gap([gap, 1]);
  const { width: laid } = layout(dag);
  const bends = new Map<number, [number, number][]>();
  for (const { points, data } of dag.links()) {
    bends.set(data, points.slice(1, -1).map(([x, y]) => [x, Math.round((y - 0.5) / 2)]));
  }
  return { across: new Map([...dag.nodes()].map(({ data, x }) => [data.id, x])), bends, width: laid };
}

/** From the upper edge of the lower place to the lower edge of the upper one, past the bends. */
function climb(from: PlacedStone<LadderPlace>, to: PlacedStone<LadderPlace>, bends: readonly Point[]): Point[] {
  const up = from.y > to.y;
  const start: Point = [from.x + from.width / 2, up ? from.y : from.y + from.height];
  const end: Point = [to.x + to.width / 2, up ? to.y + to.height + 5 : to.y - 5];
  const between = up ? [...bends] : [...bends].reverse();
  return [start, ...between, end];
}

/** Over the lane, from the upper edge of one place to that of the other. */
function arc(from: PlacedStone<LadderPlace>, to: PlacedStone<LadderPlace>): Point[] {
  const right = to.x > from.x;
  const near = from.x + from.width * (right ? 0.8 : 0.2);
  const far = to.x + to.width * (right ? 0.2 : 0.8);
  const top = Math.min(from.y, to.y) - 17;
  return [[near, from.y], [near + (far - near) * 0.1, top], [far - (far - near) * 0.1, top], [far, to.y - 5]];
}

function curve(points: readonly Point[]): string {
  const level = points.length === 4 && points[1]![1] === points[2]![1];
  const path = level
    ? `M${points[0]!.join(',')}C${points[1]!.join(',')} ${points[2]!.join(',')} ${points[3]!.join(',')}`
    : line<Point>().x(([x]) => x).y(([, y]) => y).curve(curveMonotoneY)(points as Point[])!;
  return path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
}

function halfway(points: readonly Point[]): { x: number; y: number } {
  if (points.length === 4 && points[1]![1] === points[2]![1]) {
    return { x: round((points[0]![0] + points[3]![0]) / 2), y: round((points[0]![1] + points[3]![1]) / 8 + (points[1]![1] * 6) / 8) };
  }
  const [start, next] = points as [Point, Point];
  return { x: round((start[0] + next[0]) / 2), y: round((start[1] + next[1]) / 2) };
}

/** Move numbers that would lie on one another apart along the x axis. */
function spread(steps: readonly PlacedStep[]): PlacedStep[] {
  const apart = ladderDefaults.badge * 2 + 2;
  const settled: PlacedStep[] = [];
  for (const step of [...steps].sort((a, b) => a.y - b.y || a.x - b.x)) {
    let { x } = step;
    while (settled.some((other) => Math.abs(other.y - step.y) < apart && Math.abs(other.x - x) < apart)) x += apart;
    settled.push({ ...step, x: round(x) });
  }
  return settled.sort((a, b) => a.number - b.number);
}
