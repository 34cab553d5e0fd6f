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

/** The cheapest of all routes that begin alike and then go on by none of the ways that are shut. */
interface Candidate {
  readonly path: readonly number[];
  readonly weight: number;
  /** Place in the path where it leaves the routes found before. */
  readonly fork: number;
  readonly shut: ReadonlySet<number>;
}

/**
 * Give the routes from one end to another that pass no place twice, the cheapest first; of equal cost, the one with fewer
 * steps, then by the letters of their places.
 *
 * The algorithm is that of J. Y. Yen, "Finding the K shortest loopless paths in a network" (Management Science 17, 1971),
 * with E. L. Lawler’s division of the remaining routes (Management Science 18, 1972), so that none is found twice.
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
  const waiting: Candidate[] = [];
  const consider = (root: readonly number[], shut: ReadonlySet<number>) => {
    const rest = cheapestRest(graph, root, shut, goal, mostSteps - root.length + 1);
    if (!rest) return;
    const path = [...root, ...rest];
    waiting.push({ path, weight: weightOf(graph, path), fork: root.length - 1, shut });
  };
  consider([start], new Set());
  while (waiting.length > 0) {
    const best = waiting.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    waiting.splice(waiting.indexOf(best), 1);
    yield best.path.map((i) => graph.ids[i]!);
    for (let at = best.fork; at < best.path.length - 1; at += 1) {
      const before = at === best.fork ? best.shut : [];
      consider(best.path.slice(0, at + 1), new Set([...before, best.path[at + 1]!]));
    }
  }
}

/** The cheapest way on from the last place of a root to the goal, past none of the root’s places. */
function cheapestRest(
  graph: RouteGraph,
  root: readonly number[],
  shut: ReadonlySet<number>,
  goal: number,
  steps: number,
): number[] | undefined {
  if (steps < 1) return undefined;
  const passed = new Set(root);
  const left = weightsToGoal(graph, passed, goal, steps - 1);
  const rest: number[] = [];
  let [here, most] = [root.at(-1)!, steps];
  while (here !== goal) {
    most -= 1;
    let next = -1;
    let least = Infinity;
    for (const { to, weight } of graph.onward[here]!) {
      if (passed.has(to) || (rest.length === 0 && shut.has(to))) continue;
      const whole = weight + left[most]![to]!;
      if (whole < least) [least, next] = [whole, to];
    }
    if (next < 0) return undefined;
    rest.push(next);
    here = next;
  }
  return rest;
}

/** For each number of steps from 0, the least weight from each place to the goal in at most so many, past no closed place. */
function weightsToGoal(
  { ids, onward }: RouteGraph,
  closed: ReadonlySet<number>,
  goal: number,
  most: number,
): Float64Array[] {
  const first = new Float64Array(ids.length).fill(Infinity);
  first[goal] = 0;
  const layers = [first];
  for (let count = 1; count <= most; count += 1) {
    const before = layers[count - 1]!;
    const now = before.slice();
    let better = false;
    for (let i = 0; i < onward.length; i += 1) {
      if (closed.has(i)) continue;
      for (const { to, weight } of onward[i]!) {
        if (closed.has(to) || weight + before[to]! >= now[i]!) continue;
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

function compare(a: Candidate, b: Candidate): number {
  if (a.weight !== b.weight) return a.weight - b.weight;
  const at = a.path.findIndex((place, i) => place !== b.path[i]);
  return at < 0 ? 0 : a.path[at]! - b.path[at]!;
}
