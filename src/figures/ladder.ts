import { coordSimplex, decrossTwoLayer, graph, layeringSimplex, sugiyama } from 'd3-dag';
import { course, type Cut, type PlacedStone } from './courses.ts';
import { round } from './round.ts';
import { laneSteps } from './lane-steps.ts';
import { linePath, placeNumbers } from './numbered-lines.ts';
import { widestLine, wrapText } from './text.ts';

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

/** A step as a line with its number on it. */
export interface PlacedStep extends LadderStep {
  /** Number of the step, from 1, in the order given. */
  readonly number: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** A strip of the drawing with the places of one level. */
export interface Lane {
  readonly level: number;
  readonly y: number;
  readonly height: number;
  /** Baseline of the level’s number. */
  readonly label: number;
}

/** A ladder, the lowest level at the foot. Lengths are in units of the drawing; y grows downward. */
export interface Ladder {
  readonly width: number;
  readonly height: number;
  /** Radius of the circle around the number of a step. */
  readonly badge: number;
  /** From the lowest up, the whole height between them; empty in a drawing that has a row for each place. */
  readonly lanes: readonly Lane[];
  /** From the lowest level up, those of one level in the order given. */
  readonly places: readonly PlacedStone<LadderPlace>[];
  /** In the order given. */
  readonly steps: readonly PlacedStep[];
}

/** Choices of the drawing for wide places. */
export const ladderDefaults = {
  width: 760,
  /** Width of a place, unless a word is wider. */
  place: 116,
  gap: 22,
  margin: 34,
  /** From the places of one lane to those of the next. */
  between: 58,
  /** Between the lines of two steps there and back. */
  twin: 12,
  badge: 12,
  cut: { size: 13, leading: 15.5, padding: 7, gap: 0, narrowest: 100, lowest: 44 } satisfies Cut,
};

/**
 * List the levels of a ladder, the lowest first.
 *
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function levelsOf(places: readonly LadderPlace[], steps: readonly LadderStep[]): number[] {
  if (places.length === 0) throw new RangeError('a ladder needs at least one place');
  const ids = new Set(places.map(({ id }) => id));
  for (const { from, to } of steps)
    if (!ids.has(from) || !ids.has(to)) throw new RangeError(`no place for the step ${from} → ${to}`);
  return [...new Set(places.map(({ level }) => level))].sort((a, b) => a - b);
}

/**
 * Lay a ladder out in lanes by level, with few crossings (layered drawing after K. Sugiyama, S. Tagawa and M. Toda, 1981,
 * by d3-dag).
 *
 * @param places at least one; steps name their ids
 * @throws {RangeError} if there are no places, or a step names a place that is not there
 */
export function ladder(places: readonly LadderPlace[], steps: readonly LadderStep[]): Ladder {
  const levels = levelsOf(places, steps);
  const { margin, between, badge, cut } = ladderDefaults;
  const upward = [...places].sort((a, b) => a.level - b.level);
  const words = Math.max(...places.map(({ title }) => widestLine(wrapText(title, 1, cut.size), cut.size)));
  const each = Math.max(ladderDefaults.place, words + 2 * cut.padding);
  const heightOf = (one: LadderPlace) => course([one], 0, 0, each, cut).height;
  const heights = levels.map((level) => Math.max(...places.filter((one) => one.level === level).map(heightOf)));
  const height = heights.reduce((sum, own) => sum + own + between, 0);
  const tops = heights.map((_, i) => heights.slice(i + 1).reduce((y, own) => y + own + between, between / 2));
  const { across, bends, width: laid } = layOut(upward, steps, levels, each);
  const width = Math.max(ladderDefaults.width, laid + 2 * margin);
  const left = (width - laid) / 2;
  const stones = upward.map((one) => {
    const lane = levels.indexOf(one.level);
    const y = tops[lane]! + (heights[lane]! - heightOf(one)) / 2;
    return course([one], left + across.get(one.id)! - each / 2, y, each, cut).stones[0]!;
  });
  const lanes = levels.map((level, i) => {
    const y = tops[i]! - between / 2;
    return { level, y: round(y), height: round(heights[i]! + between), label: round(y + 16) };
  });
  const rows = levels.map((level, i) => ({ level, top: tops[i]!, foot: tops[i]! + heights[i]! }));
  const shifted = bends.map((own) => own.map((x) => left + x));
  const lines = laneSteps(stones, steps, shifted, rows);
  const numbers = placeNumbers(lines, stones, badge);
  return {
    width: round(width),
    height: round(height),
    badge,
    lanes,
    places: stones,
    steps: steps.map((step, i) => ({
      ...step,
      number: i + 1,
      path: linePath(lines[i]!),
      x: numbers[i]![0],
      y: numbers[i]![1],
    })),
  };
}

/** Middles of the places, and for each step where it passes the lanes between its ends, from the lowest up. */
function layOut(
  places: readonly LadderPlace[],
  steps: readonly LadderStep[],
  levels: readonly number[],
  width: number,
) {
  const dag = graph<LadderPlace, string>();
  const nodes = new Map(places.map((one) => [one.id, dag.node(one)]));
  // d3-dag would put two links between the same places a lane further apart: there and back is one link.
  const pairs = steps.map(({ from, to }) => {
    const ends = [nodes.get(from)!, nodes.get(to)!].sort((a, b) => a.data.level - b.data.level);
    return { ends, key: JSON.stringify(ends.map(({ data }) => data.id)) };
  });
  for (const { ends, key } of new Map(pairs.map((pair) => [pair.key, pair])).values()) {
    if (ends[0]!.data.level < ends[1]!.data.level) dag.link(ends[0]!, ends[1]!, key);
  }
  const layout = sugiyama()
    .layering(layeringSimplex().rank(({ data }: { data: LadderPlace }) => levels.indexOf(data.level)))
    .decross(decrossTwoLayer())
    .coord(coordSimplex())
    .nodeSize([width, 1])
    .gap([ladderDefaults.gap, 1]);
  const { width: laid } = layout(dag);
  const passed = new Map([...dag.links()].map(({ points, data }) => [data, points.slice(1, -1).map(([x]) => x)]));
  return {
    across: new Map([...dag.nodes()].map(({ data, x }) => [data.id, x])),
    bends: pairs.map(({ key }, i) => {
      const same = pairs.flatMap((pair, n) => (pair.key === key ? n : []));
      const aside = (same.indexOf(i) - (same.length - 1) / 2) * ladderDefaults.twin;
      return (passed.get(key) ?? []).map((x) => x + aside);
    }),
    width: laid,
  };
}
