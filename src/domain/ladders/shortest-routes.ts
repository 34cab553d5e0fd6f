import { derive } from '../derive.ts';

/** One arrow of a graph; what it costs is a whole number above 0. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** Arrows, prepared to look for routes in. Only `routeGraph` makes one. */
export interface RouteGraph {
  /** Every end of an arrow, in the order of the letters. */
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Where one can go from each, in the order of `ids`. A weight is the cost with one step as its fraction. */
  readonly onward: readonly (readonly { readonly to: number; readonly weight: number }[])[];
}

/** More than any route has steps, so that weights order by cost first and then by number of steps. */
const fraction = 64;

/** Prepare arrows, each pair of ends once, to look for routes in; their order does not matter. */
export function routeGraph(arrows: readonly Arrow[]): RouteGraph {
  const ids = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const leaving = Map.groupBy(arrows, ({ from }) => from);
  const onward = ids.map((id) =>
    (leaving.get(id) ?? [])
      .map(({ to, cost }) => ({ to: numberOf.get(to)!, weight: cost * fraction + 1 }))
      .sort((a, b) => a.to - b.to),
  );
  return { ids, numberOf, onward };
}

/** All routes that begin alike and then go on by none of the ways that are shut. */
interface Candidate {
  /** How they begin. */
  readonly root: readonly number[];
  readonly shut: ReadonlySet<number>;
  /** The cheapest of them, or null while it is not worked out. */
  readonly path: readonly number[] | null;
  /** Of the path, or at least what it will be. */
  readonly weight: number;
}

/**
 * Give the routes from one end to another that pass no place twice, the cheapest first; of equal cost, the one with fewer
 * steps, then by the letters of their places.
 *
 * The algorithm is that of J. Y. Yen, "Finding the K shortest loopless paths in a network" (Management Science 17, 1971),
 * with E. L. Lawler’s division of the remaining routes (Management Science 18, 1972), so that none is found twice; each part
 * is looked into when no other can hold a cheaper route.
 *
 * @param mostSteps steps of a route, at most; 1–63
 * @returns the ids along each route, both ends included; no route from a place to itself
 */
export function* shortestRoutes(
  graph: RouteGraph,
  from: string,
  to: string,
  mostSteps: number,
): Generator<readonly string[], void, undefined> {
  const [start, goal] = [graph.numberOf.get(from), graph.numberOf.get(to)];
  if (start === undefined || goal === undefined || start === goal) return;
  const left = weightsToAll(graph)(goal, mostSteps);
  const waiting: Candidate[] = [];
  const consider = (root: readonly number[], shut: ReadonlySet<number>) => {
    const weight = weightOf(graph, root) + leastOnward(graph, root, shut, left[mostSteps - root.length] ?? null);
    if (weight < Infinity) waiting.push({ root, shut, path: null, weight });
  };
  consider([start], new Set());
  while (waiting.length > 0) {
    const best = waiting.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    waiting.splice(waiting.indexOf(best), 1);
    const { root, shut, path } = best;
    if (path === null) {
      const rest = cheapestRest(graph, root, shut, goal, mostSteps - root.length + 1);
      const whole = rest && [...root, ...rest];
      if (whole) waiting.push({ root, shut, path: whole, weight: weightOf(graph, whole) });
      continue;
    }
    yield path.map((i) => graph.ids[i]!);
    for (let at = root.length - 1; at < path.length - 1; at += 1) {
      const before = at === root.length - 1 ? shut : [];
      consider(path.slice(0, at + 1), new Set([...before, path[at + 1]!]));
    }
  }
}

/** The least that a way on from a root can weigh, were it free to pass the root’s places again later. */
function leastOnward(
  { onward }: RouteGraph,
  root: readonly number[],
  shut: ReadonlySet<number>,
  left: Float64Array | null,
): number {
  if (left === null) return Infinity;
  return onward[root.at(-1)!]!.filter(({ to }) => !root.includes(to) && !shut.has(to)).reduce(
    (least, { to, weight }) => Math.min(least, weight + left[to]!),
    Infinity,
  );
}

/** The cheapest way on from the last place of a root to the goal, past none of the root’s places. */
function cheapestRest(
  graph: RouteGraph,
  root: readonly number[],
  shut: ReadonlySet<number>,
  goal: number,
  steps: number,
): number[] | undefined {
  const passed = new Uint8Array(graph.ids.length);
  for (const place of root) passed[place] = 1;
  // A way that comes back to its start costs more than what it does from there, so where every way is open none does.
  const open = root.length === 1 && shut.size === 0;
  const left = open ? weightsToAll(graph)(goal, steps) : weightsToGoal(graph, passed, goal, steps - 1);
  const rest: number[] = [];
  let [here, most] = [root.at(-1)!, steps];
  while (here !== goal) {
    most -= 1;
    let next = -1;
    let least = Infinity;
    for (const { to, weight } of graph.onward[here]!) {
      if (passed[to] || (rest.length === 0 && shut.has(to))) continue;
      const whole = weight + left[most]![to]!;
      if (whole < least) [least, next] = [whole, to];
    }
    if (next < 0) return undefined;
    rest.push(next);
    here = next;
  }
  return rest;
}

/** `weightsToGoal` with no place closed, worked out once for a goal and a number of steps. */
const weightsToAll = derive((graph: RouteGraph) => {
  const known = new Map<string, Float64Array[]>();
  return (goal: number, most: number): Float64Array[] => {
    const key = `${goal} ${most}`;
    const layers = known.get(key) ?? weightsToGoal(graph, new Uint8Array(graph.ids.length), goal, most);
    known.set(key, layers);
    return layers;
  };
});

/** For each number of steps from 0, the least weight from each place to the goal in at most so many, past no closed place. */
function weightsToGoal({ ids, onward }: RouteGraph, closed: Uint8Array, goal: number, most: number): Float64Array[] {
  const first = new Float64Array(ids.length).fill(Infinity);
  first[goal] = 0;
  const layers = [first];
  for (let count = 1; count <= most; count += 1) {
    const before = layers[count - 1]!;
    const now = before.slice();
    let better = false;
    for (let i = 0; i < onward.length; i += 1) {
      if (closed[i]) continue;
      for (const { to, weight } of onward[i]!) {
        if (closed[to] || weight + before[to]! >= now[i]!) continue;
        now[i] = weight + before[to]!;
        better = true;
      }
    }
    layers.push(better ? now : before);
    if (!better) return [...layers, ...Array<Float64Array>(most - count).fill(before)];
  }
  return layers;
}

function weightOf({ onward }: RouteGraph, path: readonly number[]): number {
  return path.slice(1).reduce((sum, to, i) => sum + onward[path[i]!]!.find((one) => one.to === to)!.weight, 0);
}

/** By weight; of equal weight, first what is not worked out, then by the letters. */
function compare(a: Candidate, b: Candidate): number {
  if (a.weight !== b.weight) return a.weight - b.weight;
  if (!a.path || !b.path) return Number(a.path !== null) - Number(b.path !== null);
  const at = a.path.findIndex((place, i) => place !== b.path![i]);
  return at < 0 ? 0 : a.path[at]! - b.path[at]!;
}
