import { expect, test } from 'vitest';
import { areJoined, countSteps } from '../../../../src/domain/ladders/reach.ts';

const step = (from: string, to: string) => ({ from, to, kind: 'near' as const, ladders: [] });
const lattice = {
  steps: [step('a', 'b'), step('b', 'c'), step('a', 'c'), step('c', 'a'), step('d', 'c'), step('x', 'y')],
};

test('countSteps(lattice, start) counts the fewest steps to every place within reach', () => {
  expect(countSteps(lattice, 'b')).toEqual(
    new Map([
      ['b', 0],
      ['c', 1],
      ['a', 2],
    ]),
  );
  expect(countSteps(lattice, 'y')).toEqual(new Map([['y', 0]]));
  expect(countSteps(lattice, 'nowhere')).toEqual(new Map([['nowhere', 0]]));
});

test('areJoined(lattice, one, other) does not mind the direction of steps', () => {
  expect(areJoined(lattice, 'b', 'd')).toBe(true);
  expect(areJoined(lattice, 'd', 'b')).toBe(true);
  expect(areJoined(lattice, 'a', 'x')).toBe(false);
});
