import { describe, expect, test } from 'vitest';
import { ladderRows } from '../../../src/figures/ladder-rows.ts';
import { aPlace, aStep } from '../../fixtures/a-place.ts';

const idsOf = (...facts: Parameters<typeof ladderRows>) => ladderRows(...facts).map((row) => row.map(({ id }) => id));

describe('ladderRows(places, steps, most)', () => {
  const places = [aPlace('owner', 3), aPlace('a', 1), aPlace('b', 1), aPlace('c', 1)];

  test('gives one row a level, the lowest first, where all places fit', () => {
    expect(idsOf(places, [], 3)).toEqual([['a', 'b', 'c'], ['owner']]);
  });

  test('deals a level out evenly, in the order given', () => {
    expect(idsOf(places, [], 2)).toEqual([['a', 'b'], ['c'], ['owner']]);
  });

  test.for([
    ['what leads on stands above', [aStep('a', 'owner')], ['a']],
    ['so does what a higher place leads to', [aStep('owner', 'b')], ['b']],
  ] as const)('%s', ([, steps, upper]) => {
    expect(idsOf(places, steps, 2)[1]).toEqual(upper);
  });

  test('what one comes to from below stands in the lower row', () => {
    const facts = [aPlace('helper', 1), aPlace('x', 2), aPlace('y', 2)];
    expect(idsOf(facts, [aStep('helper', 'y')], 1)).toEqual([['helper'], ['y'], ['x']]);
  });

  test('a step across says nothing of above and below', () => {
    expect(idsOf(places, [aStep('a', 'b', 'lateral')], 2)).toEqual([['a', 'b'], ['c'], ['owner']]);
  });
});
