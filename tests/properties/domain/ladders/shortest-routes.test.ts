import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrow, routeGraph, shortestRoutes } from '../../../../src/domain/ladders/shortest-routes.ts';

const routes = (graph: readonly Arrow[], from: string, to: string, mostSteps = 8) => [
  ...shortestRoutes(routeGraph(graph), from, to, mostSteps),
];

/** Every route that passes no place twice, by plain search, in the order promised. */
function everyRoute(graph: readonly Arrow[], from: string, to: string, mostSteps: number) {
  const found: { path: string[]; cost: number }[] = [];
  const go = (path: string[], cost: number) => {
    const here = path.at(-1)!;
    if (here === to) {
      found.push({ path, cost });
      return;
    }
    if (path.length > mostSteps) return;
    for (const arrow of graph) {
      if (arrow.from === here && !path.includes(arrow.to)) go([...path, arrow.to], cost + arrow.cost);
    }
  };
  if (from !== to) go([from], 0);
  const rank = (path: string[]) => path.join(' ');
  return found
    .sort((a, b) => a.cost - b.cost || a.path.length - b.path.length || (rank(a.path) < rank(b.path) ? -1 : 1))
    .map(({ path }) => path);
}

describe('shortestRoutes(graph, from, to, mostSteps)', () => {
  test('finds every route without a circle, each once and in order, whatever the graph and the order of its arrows', () => {
    const place = fc.constantFrom(...'abcdef');
    const graph = fc.uniqueArray(
      fc.record({ from: place, to: place, cost: fc.integer({ min: 1, max: 4 }) }).filter(({ from, to }) => from !== to),
      { maxLength: 18, selector: ({ from, to }) => from + to },
    );
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 6 }), (some, mostSteps) => {
        const all = everyRoute(some, 'a', 'f', mostSteps);
        expect(routes(some, 'a', 'f', mostSteps)).toEqual(all);
        expect(routes(some.toReversed(), 'a', 'f', mostSteps)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
