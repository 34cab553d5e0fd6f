import { expect, test } from 'vitest';
import { findShortestClimb } from '../../../../src/domain/ladders/shortest-climb.ts';

const climb = (levels: Readonly<Record<string, number>>, ...steps: readonly (readonly [string, string])[]) =>
  findShortestClimb({
    places: Object.entries(levels).map(([id, level]) => ({ id, title: `Place ${id}`, level })),
    steps: steps.map(([from, to]) => ({ from, to })),
  } as unknown as Parameters<typeof findShortestClimb>[0]);

test('findShortestClimb(ladder) takes the way with the fewest steps, of whatever kind', () => {
  expect(climb({ a: 1, b: 2, c: 2, d: 4 }, ['a', 'b'], ['b', 'c'], ['c', 'd'], ['b', 'd'])).toEqual({
    steps: 2,
    ends: { from: 'Place a', to: 'Place d' },
  });
});

test('findShortestClimb(ladder) names no ends where several ways between others are as short', () => {
  expect(climb({ a: 1, b: 1, c: 3 }, ['a', 'c'], ['b', 'c'])).toEqual({ steps: 1, ends: null });
  expect(climb({ a: 1, b: 1, c: 2, d: 3 }, ['a', 'd'], ['b', 'c'], ['c', 'd'])?.ends?.from).toBe('Place a');
});

test('findShortestClimb(ladder) finds none where no way leads up', () => {
  expect(climb({ a: 1, b: 2, c: 3 }, ['a', 'b'])).toBeNull();
  expect(climb({ a: 2, b: 2 }, ['a', 'b'])).toEqual({ steps: 1, ends: { from: 'Place a', to: 'Place b' } });
});
