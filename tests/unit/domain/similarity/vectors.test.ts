import { expect, test } from 'vitest';
import { contextWeight } from '../../../../src/domain/policy.ts';
import { meaningfulStems } from '../../../../src/domain/similarity/stems.ts';
import { holdersOf, vectorOf } from '../../../../src/domain/similarity/vectors.ts';

test('vectorOf counts a stem once, and those of the context alone for less', () => {
  const [bake, bread] = [meaningfulStems('bakes')[0]!, meaningfulStems('bread')[0]!];
  expect(vectorOf('Bakes and bakes', [bread, bake])).toEqual(
    new Map([
      [bake, 1],
      [bread, contextWeight],
    ]),
  );
  expect(vectorOf('', [])).toEqual(new Map());
});

test('holdersOf tells for each stem who holds it, in order, with its weight', () => {
  const holders = holdersOf([
    new Map([['bake', 1]]),
    new Map(),
    new Map([
      ['bake', 0.5],
      ['sell', 2],
    ]),
  ]);
  expect(holders).toEqual(
    new Map([
      ['bake', { at: [0, 2], weight: [1, 0.5] }],
      ['sell', { at: [2], weight: [2] }],
    ]),
  );
});
