import { coordCenter, coordSimplex, decrossTwoLayer, graph, layeringSimplex, sugiyama } from 'd3-dag';
import { ladderPoints } from '../domain/policy.ts';
import { type LadderPlace, ladderRows, type LadderStep } from './ladder-rows.ts';
import { leastWidth, spaceOut } from './spacing.ts';

/** Lengths a layout keeps. */
export interface LayoutSizes {
  /** Width of a place. */
  readonly each: number;
  /** Between two things of a row. */
  readonly gap: number;
  /** Between the lines of two steps there and back. */
  readonly twin: number;
  /** What the whole may take from side to side, where that can be. */
  readonly room: number;
}

/** Rows of places, and where everything stands in them. */
export interface RowLayout {
  readonly rows: readonly (readonly LadderPlace[])[];
  /** Middle of each place, by its id. */
  readonly across: ReadonlyMap<string, number>;
  /** For each step, where it passes the rows between its ends, from the lowest up. */
  readonly bends: readonly (readonly number[])[];
  readonly width: number;
}

/**
 * Set places in rows, and places and passing lines side by side in each, with few crossings (layered drawing after
 * K. Sugiyama, S. Tagawa and M. Toda, 1981, by d3-dag): with the fewest rows that fit the room, or else the narrowest.
 *
 * @param places at least one; steps name their ids
 */
export function ladderLayout(
  places: readonly LadderPlace[],
  steps: readonly LadderStep[],
  sizes: LayoutSizes,
): RowLayout {
  let best: RowLayout | undefined;
  for (const rows of rowChoices(places, steps, sizes)) {
    if (best !== undefined && best.width <= sizes.room) break;
    const next = layOut(rows, steps, sizes);
    if (best === undefined || next.width < best.width) best = next;
  }
  return best!;
}

/**
 * List the ways to set places in rows that are worth laying out, those with the fewest rows first: none with more places in a
 * row than the room holds, none twice, and after the first none with more points than `ladderPoints.most`.
 *
 * @param places at least one
 */
export function rowChoices(
  places: readonly LadderPlace[],
  steps: readonly LadderStep[],
  { each, gap, room }: Pick<LayoutSizes, 'each' | 'gap' | 'room'>,
): LadderPlace[][][] {
  const levels = [...Map.groupBy(places, ({ level }) => level).values()];
  const fullest = Math.max(...levels.map((own) => own.length));
  const fitting = Math.max(1, Math.floor((room + gap) / (each + gap)));
  const choices = new Map<string, LadderPlace[][]>();
  for (let most = Math.min(fullest, fitting); most > 0; most -= 1) {
    const rows = ladderRows(places, steps, most);
    const counts = rows.map(({ length }) => length).join();
    if (choices.size === 0 || countPoints(rows, steps) <= ladderPoints.most)
      choices.set(counts, choices.get(counts) ?? rows);
  }
  return [...choices.values()];
}

/** Count what stands or passes in the rows: each place, and each two places with a step once in every row between them. */
export function countPoints(rows: readonly (readonly LadderPlace[])[], steps: readonly LadderStep[]): number {
  const rowOf = new Map(rows.flatMap((row, i) => row.map(({ id }) => [id, i])));
  const passed = new Map(
    steps.map(({ from, to }) => [
      JSON.stringify([from, to].sort()),
      Math.max(0, Math.abs(rowOf.get(from)! - rowOf.get(to)!) - 1),
    ]),
  );
  return rowOf.size + passed.values().reduce((sum, own) => sum + own, 0);
}

/** Order and middles by d3-dag, the middles of a crowd by its quick way; squeezed into the room where they fit it, and else as they are. */
function layOut(
  rows: readonly (readonly LadderPlace[])[],
  steps: readonly LadderStep[],
  { each, gap, twin, room }: LayoutSizes,
): RowLayout {
  const dag = graph<LadderPlace, string>();
  const rowOf = new Map(rows.flatMap((row, i) => row.map(({ id }) => [id, i])));
  const nodes = new Map(rows.flat().map((one) => [one.id, dag.node(one)]));
  // d3-dag would put two links between the same places a row further apart: there and back is one link.
  const pairs = steps.map(({ from, to }) => {
    const ends = [from, to].sort((a, b) => rowOf.get(a)! - rowOf.get(b)!);
    return { ends, key: JSON.stringify(ends) };
  });
  for (const { ends, key } of new Map(pairs.map((pair) => [pair.key, pair])).values()) {
    const [lower, upper] = ends as [string, string];
    if (rowOf.get(lower)! < rowOf.get(upper)!) dag.link(nodes.get(lower)!, nodes.get(upper)!, key);
  }
  const layout = sugiyama()
    .layering(layeringSimplex().rank(({ data }: { data: LadderPlace }) => rowOf.get(data.id)))
    .decross(decrossTwoLayer())
    .coord(countPoints(rows, steps) <= ladderPoints.exact ? coordSimplex() : coordCenter())
    .nodeSize([each, 1])
    .gap([gap, 1]);
  const { width: laid } = layout(dag);
  const standing = [...dag.nodes()].map(({ data, x }) => ({
    key: data.id,
    row: rowOf.get(data.id)!,
    at: x,
    width: each,
  }));
  const passing = [...dag.links()].flatMap(({ points, data, source }) =>
    points.slice(1, -1).map(([x], i) => ({ key: data, row: rowOf.get(source.data.id)! + 1 + i, at: x, width: 0 })),
  );
  const all = rows.map((_, row) =>
    [...standing, ...passing].filter((one) => one.row === row).sort((a, b) => a.at - b.at),
  );
  const least = Math.max(...all.map((row) => leastWidth(row, gap)));
  const width = laid > room && least <= room ? room : laid;
  const moved = new Map<object, number>();
  for (const row of all) {
    const scaled = row.map((one) => ({ ...one, at: (one.at * width) / laid }));
    const to = width < laid ? spaceOut(scaled, gap, width) : row.map(({ at }) => at);
    row.forEach((one, i) => moved.set(one, to[i]!));
  }
  const passed = Map.groupBy(passing, ({ key }) => key);
  return {
    rows,
    across: new Map(standing.map((one) => [one.key, moved.get(one)!])),
    bends: pairs.map(({ key }, i) => {
      const same = pairs.flatMap((pair, n) => (pair.key === key ? n : []));
      const aside = (same.indexOf(i) - (same.length - 1) / 2) * twin;
      return (passed.get(key) ?? []).map((one) => moved.get(one)! + aside);
    }),
    width,
  };
}
