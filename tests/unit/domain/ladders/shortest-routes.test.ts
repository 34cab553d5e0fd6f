import { describe, expect, test } from 'vitest';
import { type Arrow, routeGraph, shortestRoutes } from '../../../../src/domain/ladders/shortest-routes.ts';

const arrows = (text: string): Arrow[] =>
  text.split(', ').map((arrow) => {
    const [from, to, cost] = arrow.split(' ') as [string, string, string];
    return { from, to, cost: Number(cost) };
  });

const routes = (graph: readonly Arrow[], from: string, to: string, mostSteps = 8) => [
  ...shortestRoutes(routeGraph(graph), from, to, mostSteps),
];

describe('shortestRoutes(graph, from, to, mostSteps)', () => {
  // The example of Yen’s algorithm in most textbooks: from c to h.
  const known = arrows('c d 3, c e 2, d f 4, e d 1, e f 2, e g 3, f g 2, f h 1, g h 2');

  test('finds the three shortest routes of the textbook', () => {
    expect(routes(known, 'c', 'h').slice(0, 3)).toEqual([
      ['c', 'e', 'f', 'h'],
      ['c', 'e', 'g', 'h'],
      ['c', 'd', 'f', 'h'],
    ]);
  });

  test('takes of equal cost the one with fewer steps, then by the letters', () => {
    expect(routes(arrows('a b 1, b z 1, a z 2, a c 1, c z 1'), 'a', 'z')).toEqual([
      ['a', 'z'],
      ['a', 'b', 'z'],
      ['a', 'c', 'z'],
    ]);
  });

  test('goes no further than it may', () => {
    expect(routes(arrows('a b 1, b z 1, a z 9'), 'a', 'z', 1)).toEqual([['a', 'z']]);
    expect(routes(arrows('a b 1, b z 1'), 'a', 'z', 1)).toEqual([]);
  });

  test('gives none from a place to itself, to or from an unknown place, or against the arrows', () => {
    expect(routes(known, 'c', 'c')).toEqual([]);
    expect(routes(known, 'c', 'x')).toEqual([]);
    expect(routes(known, 'x', 'c')).toEqual([]);
    expect(routes(known, 'h', 'c')).toEqual([]);
    expect(routes([], 'a', 'z')).toEqual([]);
  });
});

test('routeGraph(arrows) numbers the places in the order of their letters', () => {
  const graph = routeGraph(arrows('z a 1, z b 2'));
  expect(graph.ids).toEqual(['a', 'b', 'z']);
  expect(graph.onward[2]!.map(({ to }) => graph.ids[to])).toEqual(['a', 'b']);
  expect(graph.onward[0]).toEqual([]);
});
