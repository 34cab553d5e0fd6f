import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas.ts';
import { buildLattice } from '../../src/domain/lattice.ts';
import { explainNoRoute } from '../../src/domain/no-route.ts';
import { mostRouteSteps } from '../../src/domain/policy.ts';
import { countSteps } from '../../src/domain/reach.ts';
import { findRoutes } from '../../src/domain/routes.ts';
import { entries } from './real-content.ts';
import { allowedPace } from '../fixtures/pace.ts';

const lattice = buildLattice(buildAtlas(entries));
const pairs = [...lattice.jobs.keys()].flatMap((from) =>
  [...lattice.jobs.keys()].filter((to) => to !== from).map((to) => ({ from, to })),
);
const slow: { pair: string; took: number }[] = [];
const answers = pairs.map(({ from, to }) => {
  const before = performance.now();
  const routes = findRoutes(lattice, from, to);
  const none = routes.length > 0 ? null : explainNoRoute(lattice, from, to);
  slow.push({ pair: `${from} → ${to}`, took: performance.now() - before });
  return { from, to, routes, none };
});

describe('routes between all jobs', () => {
  test('are claimed only where ladders or likeness have each step', () => {
    const written = new Set(
      [...entries.ladders].flatMap(([ladder, { steps }]) => steps.map(({ from, to }) => `${ladder}: ${from} → ${to}`)),
    );
    const steps = new Set(answers.flatMap(({ routes }) => routes.flatMap((route) => route.steps)));
    expect(steps.size).toBeGreaterThan(100);
    for (const { from, to, kind, ladders } of steps) {
      if (kind === 'near') expect([lattice.jobs.has(from), lattice.jobs.has(to)]).toEqual([true, true]);
      else expect(ladders.length).toBeGreaterThan(0);
      expect(ladders.filter((on) => !written.has(`${on.ladder}: ${on.from} → ${on.to}`))).toEqual([]);
    }
  });

  test('join up from start to goal, past no place twice, the cheapest first', () => {
    for (const { from, to, routes } of answers) {
      for (const { places, steps } of routes) {
        expect([places[0], places.at(-1), new Set(places).size]).toEqual([from, to, steps.length + 1]);
        expect(steps.every((step, i) => step.from === places[i] && step.to === places[i + 1])).toBe(true);
      }
      const costs = routes.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    }
  });

  test('are missing only where a plain search finds none that is short enough', () => {
    for (const { from, to, none } of answers) {
      const steps = countSteps(lattice, from).get(to) ?? Infinity;
      expect(none === null, `${from} → ${to}`).toBe(steps <= mostRouteSteps);
      if (none) expect(none.reason === 'too-long').toBe(steps < Infinity);
    }
  });

  test('are found for a fifth of all pairs or more, and the teller can become a manager', () => {
    expect(answers.filter(({ routes }) => routes.length > 0).length).toBeGreaterThan(pairs.length / 5);
    expect(answers.find(({ from, to }) => from === 'bank-teller' && to === 'mid-level-manager')!.routes.length).toBeGreaterThan(1);
  });

  // One answer takes 0.2 ms and the slowest 2 ms on two shared cores; the first of all, which also warms up, is passed over.
  test('take at most 16 ms each, and 3 s in all', () => {
    const byTime = slow.slice(1).sort((a, b) => b.took - a.took);
    // Other programs may be busy in one moment, hardly in ten.
    expect(byTime[10]!.took, byTime[10]!.pair).toBeLessThan(allowedPace);
    expect(slow.reduce((sum, { took }) => sum + took, 0)).toBeLessThan(3000);
  });
});
